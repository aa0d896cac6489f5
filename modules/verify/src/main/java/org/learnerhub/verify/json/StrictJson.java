package org.learnerhub.verify.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.problem.ExtractCode;

/** JSON that says one thing only: UTF-8, no name twice in one object, whole numbers, no nulls, not deep, nothing behind. */
final class StrictJson {

    private static final int DEPTH = 16;

    private final JsonReader reader;

    private StrictJson(String text) {
        reader = new JsonReader(new StringReader(text));
    }

    static Map<String, Object> object(byte[] utf8) throws Flaw {
        return object(text(utf8));
    }

    static Map<String, Object> object(String text) throws Flaw {
        if (parse(text) instanceof Map<?, ?> map) {
            return Members.names(map);
        }
        throw Flaw.unreadable();
    }

    static List<?> array(byte[] utf8) throws Flaw {
        if (parse(text(utf8)) instanceof List<?> list) {
            return list;
        }
        throw Flaw.unreadable();
    }

    static String text(byte[] utf8) throws Flaw {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Flaw.unreadable();
        }
    }

    private static Object parse(String text) throws Flaw {
        StrictJson json = new StrictJson(text);
        try {
            Object value = json.value(0);
            if (json.reader.peek() == JsonToken.END_DOCUMENT) {
                return value;
            }
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            // no JSON: refused below like what has something behind it
        }
        throw Flaw.unreadable();
    }

    private Object value(int depth) throws IOException, Flaw {
        if (depth > DEPTH) {
            throw Flaw.unreadable();
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> members(depth);
            case BEGIN_ARRAY -> elements(depth);
            case STRING -> reader.nextString();
            case NUMBER -> Long.parseLong(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            default -> throw Flaw.unreadable();
        };
    }

    private Map<String, Object> members(int depth) throws IOException, Flaw {
        Map<String, Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            if (members.put(reader.nextName(), value(depth + 1)) != null) {
                throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "a name twice");
            }
        }
        reader.endObject();
        return members;
    }

    private List<Object> elements(int depth) throws IOException, Flaw {
        List<Object> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            elements.add(value(depth + 1));
        }
        reader.endArray();
        return elements;
    }
}

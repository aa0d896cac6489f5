package org.learnerhub.app.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object on one line, its members in the order in which they are said. */
public final class JsonLine {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** @param value a number, a truth, null, or a list of them or of objects' members; anything else as its text */
    public JsonLine and(String name, @Nullable Object value) {
        members.put(name, isPlain(value) ? value : String.valueOf(value));
        return this;
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof Iterable<?>;
    }

    public Map<String, @Nullable Object> members() {
        return members;
    }

    @Override
    public String toString() {
        return MAPPER.writeValueAsString(members);
    }
}

package org.learnerhub.web.provider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON Schema (2020-12, as OpenAPI 3.1 has it) of the records that answers are made of: what is written is what is told. */
final class JsonSchemas {

    private final Map<String, Object> schemas = new TreeMap<>();

    /** By name, as referred to. */
    Map<String, Object> all() {
        return schemas;
    }

    /** A reference; what it refers to is among all. */
    Map<String, Object> of(Class<?> type) {
        String name = type.getSimpleName();
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, object(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(name(component), schema(component.getAnnotatedType()));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("required", List.copyOf(properties.keySet()));
        object.put("properties", properties);
        return object;
    }

    private static String name(RecordComponent component) {
        JsonProperty written = component.getAccessor().getAnnotation(JsonProperty.class);
        return written == null ? component.getName() : written.value();
    }

    private Map<String, Object> schema(AnnotatedType type) {
        Map<String, Object> plain = type instanceof AnnotatedParameterizedType list
                ? Map.of("type", "array", "items", schema(list.getAnnotatedActualTypeArguments()[0]))
                : ofClass((Class<?>) type.getType());
        return type.isAnnotationPresent(Nullable.class) ? orNull(plain) : plain;
    }

    private Map<String, Object> ofClass(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        } else if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        } else if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        } else if (type == boolean.class) {
            return Map.of("type", "boolean");
        } else if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        } else if (type == long.class || type == int.class) {
            return Map.of("type", "integer");
        } else if (type.isRecord()) {
            return of(type);
        }
        throw new IllegalStateException("answers have no " + type);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        List<Object> either = new ArrayList<>(List.of(schema));
        either.add(Map.of("type", "null"));
        return Map.of("anyOf", either);
    }
}

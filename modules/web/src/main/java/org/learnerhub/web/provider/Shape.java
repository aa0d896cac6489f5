package org.learnerhub.web.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the value of a parameter may look like: how it is read, and how the OpenAPI document tells of it. */
sealed interface Shape {

    Map<String, Object> schema();

    /** In words, for who got it wrong. */
    String words();

    /** @param most letters */
    record Text(int most) implements Shape {

        @Override
        public Map<String, Object> schema() {
            return members("type", "string", "minLength", 1, "maxLength", most);
        }

        @Override
        public String words() {
            return "1 to " + most + " letters, once";
        }
    }

    /** @param standard where it is not given; null: nothing */
    record Whole(long least, long most, @Nullable Long standard) implements Shape {

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> schema = members("type", "integer", "minimum", least, "maximum", most);
            if (standard != null) {
                schema.put("default", standard);
            }
            return schema;
        }

        @Override
        public String words() {
            return "a whole number from " + least + " to " + most + ", once";
        }
    }

    /** A day, or a moment with its offset. */
    record Time() implements Shape {

        @Override
        public Map<String, Object> schema() {
            return members(
                    "anyOf",
                    List.of(
                            members("type", "string", "format", "date"),
                            members("type", "string", "format", "date-time")));
        }

        @Override
        public String words() {
            return "a day such as 2026-11-30, or a moment such as 2026-11-30T09:00:00Z, once";
        }
    }

    /**
     * Several values, by repeating the parameter or with commas between.
     *
     * @param choice of words; empty: numbers
     */
    record Several(int most, List<String> choice) implements Shape {

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> item = choice.isEmpty()
                    ? members("type", "string", "pattern", "^[0-9]*$")
                    : members("type", "string", "enum", choice);
            return members("type", "array", "items", item, "maxItems", most);
        }

        @Override
        public String words() {
            return choice.isEmpty()
                    ? "at most " + most + " numbers, repeated or with commas"
                    : "of " + String.join(", ", choice) + ", repeated or with commas";
        }
    }

    private static Map<String, Object> members(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}

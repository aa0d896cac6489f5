package org.learnerhub.web.govuk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a date input (day, month, year, or those given) as options of text inputs. */
final class DateFields {
    private static final List<String> PARTS = List.of("day", "month", "year");
    private static final String ERROR = "govuk-input--error";

    private final Options options;
    private final Map<String, Object> params;

    DateFields(Options options, Map<String, Object> params) {
        this.options = options;
        this.params = params;
    }

    List<Map<String, @Nullable Object>> inputs() {
        List<Object> items = options.given(params.get("items"));
        List<Map<?, ?>> fields = items.isEmpty()
                ? PARTS.stream().filter(this::wanted).<Map<?, ?>>map(this::part).toList()
                : items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
        boolean anyMarked = fields.stream().anyMatch(DateFields::marked);
        return fields.stream().map(field -> input(field, anyMarked)).toList();
    }

    /** A part that is given as false is left out. */
    private boolean wanted(String name) {
        return !params.containsKey(name) || options.yes(params.get(name));
    }

    private Map<?, ?> part(String name) {
        if (params.get(name) instanceof Map<?, ?> given) {
            return given;
        }
        Map<String, @Nullable Object> part = new LinkedHashMap<>();
        part.put("name", name);
        part.put("value", value(name));
        part.put("classes", "govuk-input--width-" + width(name));
        return part;
    }

    /** The part that a field stands for: by its name, or by its place among the three. */
    private @Nullable String partOf(Map<?, ?> field) {
        for (String part : PARTS) {
            Map<?, ?> own = part(part);
            if (own == field
                    || options.same(field.get("name"), part)
                    || options.same(field.get("name"), own.get("name"))) {
                return part;
            }
        }
        return null;
    }

    private static boolean marked(Map<?, ?> field) {
        return Boolean.TRUE.equals(field.get("error")) || classes(field).contains(ERROR);
    }

    private static String classes(Map<?, ?> field) {
        return Objects.toString(field.get("classes"), "");
    }

    private static int width(@Nullable String part) {
        return "year".equals(part) ? 4 : 2;
    }

    private @Nullable Object value(String name) {
        return params.get("values") instanceof Map<?, ?> values ? values.get(name) : null;
    }

    private Map<String, @Nullable Object> input(Map<?, ?> field, boolean anyMarked) {
        String part = partOf(field);
        String name = Objects.toString(field.get("name"), part == null ? "" : part);
        String prefixed = options.yes(params.get("namePrefix")) ? params.get("namePrefix") + "-" + name : name;
        Object value = field.get("value");
        if (value == null && part != null) {
            value = part(part).get("value");
        }
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        Object label = options.or(field.get("label"), options.capital(name));
        Map<String, @Nullable Object> labelOptions = new LinkedHashMap<>();
        labelOptions.put("text", label);
        labelOptions.put("classes", "govuk-date-input__label");
        input.put("label", labelOptions);
        input.put("id", options.or(field.get("id"), params.get("id") + "-" + name));
        input.put("classes", inputClasses(field, part, anyMarked));
        input.put("name", prefixed);
        input.put("value", value == null ? value(prefixed) : value);
        input.put("inputmode", options.or(field.get("inputmode"), "numeric"));
        for (String same : List.of("autocomplete", "pattern", "attributes")) {
            input.put(same, field.get(same));
        }
        return input;
    }

    private @Nullable String inputClasses(Map<?, ?> field, @Nullable String part, boolean anyMarked) {
        boolean refused = Boolean.FALSE.equals(field.get("error"));
        boolean wrong = marked(field) || (!refused && options.yes(params.get("errorMessage")) && !anyMarked);
        return options.words(
                "govuk-date-input__input",
                wrong && !classes(field).contains(ERROR) ? ERROR : null,
                classes(field).contains("govuk-input--width-") ? null : "govuk-input--width-" + width(part),
                field.get("classes"));
    }
}

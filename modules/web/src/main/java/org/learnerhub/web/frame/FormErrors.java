package org.learnerhub.web.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a form, field by field. In the model as {@code errors} it makes the page show the error summary, and its
 * title begin with "Error: ".
 */
public final class FormErrors {

    /** In the model. */
    public static final String NAME = "errors";

    private final Map<String, String> byField = new LinkedHashMap<>();

    /**
     * @param field the id of the input that is to be mended
     * @param text what is wrong, in the reader's language
     */
    public FormErrors add(String field, String text) {
        byField.putIfAbsent(field, text);
        return this;
    }

    public static FormErrors of(String field, String text) {
        return new FormErrors().add(field, text);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** For an input's {@code errorMessage}; null where nothing is wrong with it. */
    public @Nullable Map<String, Object> message(String field) {
        String text = byField.get(field);
        return text == null ? null : Map.of("text", text);
    }

    /** The {@code errorList} of an error summary. */
    public List<Map<String, Object>> summary() {
        List<Map<String, Object>> lines = new ArrayList<>();
        byField.forEach((field, text) -> lines.add(Map.of("text", text, "href", "#" + field)));
        return lines;
    }
}

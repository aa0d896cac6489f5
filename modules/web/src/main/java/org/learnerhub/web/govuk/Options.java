package org.learnerhub.web.govuk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Expression object {@code #gov}: reads the options of a component as the macros of govuk-frontend
 * read them, where nothing, false, the empty text and zero all mean "not given".
 */
final class Options {

    /** Whether an option is given. */
    public boolean yes(@Nullable Object value) {
        if (value instanceof Boolean told) {
            return told;
        }
        if (value instanceof CharSequence text) {
            return text.length() > 0;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return value != null;
    }

    /** The option, or what holds where it is not given. */
    public @Nullable Object or(@Nullable Object value, @Nullable Object otherwise) {
        return yes(value) ? value : otherwise;
    }

    /** Whether any item of a list is given. */
    public boolean any(@Nullable Object list) {
        return !given(list).isEmpty();
    }

    /** The items of a list that are given. */
    public List<Object> given(@Nullable Object list) {
        List<Object> given = new ArrayList<>();
        if (list instanceof Iterable<?> items) {
            items.forEach(item -> {
                if (item != null && yes(item)) {
                    given.add(item);
                }
            });
        }
        return given;
    }

    /** Whether any row of a summary list has an action. */
    public boolean anyActs(@Nullable Object rows) {
        return given(rows).stream()
                .anyMatch(row -> row instanceof Map<?, ?> entries
                        && entries.get("actions") instanceof Map<?, ?> actions
                        && any(actions.get("items")));
    }

    /** Words that are given, with a blank between: classes, or ids of describing elements. */
    public @Nullable String words(@Nullable Object... words) {
        StringBuilder all = new StringBuilder();
        for (Object word : words) {
            if (yes(word)) {
                all.append(all.isEmpty() ? "" : " ").append(word);
            }
        }
        return all.isEmpty() ? null : all.toString();
    }

    /** Whether two values are the same on the page: 1 and "1" are. */
    public boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && one.toString().equals(other.toString());
    }

    /** Whether a radio or an option is chosen, by itself or by the value of the whole component. */
    public boolean chosen(Map<?, ?> item, @Nullable Object chosenValue, String mark) {
        return chosen(item, item.get("value"), chosenValue, mark);
    }

    /** As above, where the value of the item stands elsewhere. */
    public boolean chosen(Map<?, ?> item, @Nullable Object value, @Nullable Object chosenValue, String mark) {
        if (yes(item.get(mark))) {
            return true;
        }
        boolean refused = Boolean.FALSE.equals(item.get(mark));
        return !refused && yes(chosenValue) && same(value, chosenValue);
    }

    /** Whether a checkbox is ticked, by itself or by the values of the whole component. */
    public boolean ticked(Map<?, ?> item, @Nullable Object values) {
        if (yes(item.get("checked"))) {
            return true;
        }
        boolean refused = Boolean.FALSE.equals(item.get("checked"));
        return !refused && values instanceof Iterable<?> all && contains(all, item.get("value"));
    }

    private boolean contains(Iterable<?> all, @Nullable Object value) {
        for (Object one : all) {
            if (same(one, value)) {
                return true;
            }
        }
        return false;
    }

    /** Two maps of attributes as one; the second wins. */
    public Map<Object, @Nullable Object> merged(@Nullable Object... maps) {
        Map<Object, @Nullable Object> merged = new LinkedHashMap<>();
        for (Object map : maps) {
            if (map instanceof Map<?, ?> entries) {
                merged.putAll(entries);
            }
        }
        return merged;
    }

    /** Attributes with the words of a script: one, or one for each kind of plural. */
    public Map<Object, Object> i18n(String key, @Nullable Object words) {
        Map<Object, Object> attributes = new LinkedHashMap<>();
        if (words instanceof Map<?, ?> plurals) {
            plurals.forEach((rule, text) -> attributes.put("data-i18n." + key + "." + rule, text));
        } else if (words != null && yes(words)) {
            attributes.put("data-i18n." + key, words);
        }
        return attributes;
    }

    /** "day" as "Day". */
    public String capital(@Nullable Object word) {
        String text = Objects.toString(word, "");
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT)
                        + text.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A text in which a placeholder is replaced. */
    public String filled(@Nullable Object text, String placeholder, @Nullable Object value) {
        return Objects.toString(text, "").replace(placeholder, Objects.toString(value, ""));
    }

    /** The three fields of a date as inputs, see {@link DateFields}. */
    public List<Map<String, @Nullable Object>> dateFields(Map<String, Object> params) {
        return new DateFields(this, params).inputs();
    }
}

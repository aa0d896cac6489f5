package org.learnerhub.domain.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.learnerhub.domain.learner.LearnerField;

/**
 * What somebody was shown: names of fields, or the word for an outcome, never a value. A word is a letter and up to
 * 49 letters, digits and hyphens; whatever else is refused, so that a value does not slip in.
 *
 * @param words in the order in which they were shown
 */
public record Shown(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,49}");

    public Shown {
        words = List.copyOf(words);
        if (words.isEmpty()
                || !words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            throw new IllegalArgumentException("what was shown is told by names of fields or an outcome's word");
        }
    }

    public static Shown words(String... words) {
        return new Shown(List.of(words));
    }

    /** These and, after them, fields by their names on the wire. */
    public Shown and(Collection<LearnerField> fields) {
        List<String> all = new ArrayList<>(words);
        fields.forEach(field -> all.add(field.xmlName()));
        return new Shown(all);
    }
}

package org.learnerhub.domain.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learnerhub.domain.audit.Shown;

/** How much of each learner an answer to an institution shows. */
public enum Extent {
    /** That there is such a learner, at most. */
    NOTHING,
    /** Names, date of birth and gender, with the number. */
    IDENTITY,
    /** All that is registered. */
    RECORD;

    /** @param outcome in capitals, such as {@code POSSIBLE} */
    public Shown after(String outcome) {
        return after(outcome, List.of());
    }

    /** @param flags which details are told not to agree */
    public Shown after(String outcome, List<? extends Enum<?>> flags) {
        List<String> words = new ArrayList<>();
        words.add(word(outcome));
        words.add("shown-" + word(name()));
        flags.forEach(flag -> words.add(flag.name()));
        return new Shown(words);
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

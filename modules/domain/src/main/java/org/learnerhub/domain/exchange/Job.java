package org.learnerhub.domain.exchange;

import java.util.regex.Pattern;

/**
 * What a sender wants done with a file, in one word, such as {@code FUL}. Whose word it is and how far it goes, the
 * {@link BatchKind} says that has it among its jobs.
 *
 * @param word 1 to 40 capital letters, digits and hyphens
 */
public record Job(String word) {

    private static final Pattern WORD = Pattern.compile("[A-Z0-9-]{1,40}");

    public Job {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("not the word of a job");
        }
    }

    @Override
    public String toString() {
        return word;
    }
}

package org.learnerhub.domain.notice;

import java.util.regex.Pattern;

/**
 * One thing to say to one addressee. Subject and text are the hub's own sentences: they name no person and no value of a
 * record, since mail is read on its way.
 *
 * @param kind small letters and hyphens, for lists and counts, such as {@code challenge-reminder}; at most 40 characters
 * @param reference by which whoever is told finds it again; at most 40 characters
 * @param subject one line, at most 200 characters
 * @param text at most 2,000 characters
 * @param path where to read on, below {@code public.url}, such as {@code /challenges/DC00000012}; empty where nowhere
 */
public record Notice(String kind, String reference, Addressee to, String subject, String text, String path) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_PATH = 254;

    public Notice {
        boolean fits = KIND.matcher(kind).matches()
                && reference.length() <= LONGEST_REFERENCE
                && subject.length() <= LONGEST_SUBJECT
                && subject.chars().noneMatch(Character::isISOControl)
                && text.length() <= LONGEST_TEXT
                && path.length() <= LONGEST_PATH;
        if (!fits) {
            throw new IllegalArgumentException("a notice is too long, or its kind is no word: " + kind);
        }
    }
}

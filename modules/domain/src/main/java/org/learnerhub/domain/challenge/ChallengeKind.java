package org.learnerhub.domain.challenge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said to be wrong (contract 7). Stored by name; the words of the wire are decided in decision 0058. */
public enum ChallengeKind {
    /** One person has several numbers. */
    SEVERAL_NUMBERS("DuplicateUln", false),
    /** Several people have one number. */
    SHARED_NUMBER("SharedUln", false),
    /** What the number leads to is somebody else's, or nobody's. */
    WRONG_RECORD("WrongRecord", false),
    /** The event is the learner's and says something wrong. */
    EVENT_WRONG("IncorrectEvent", true),
    /** There should be an event. */
    EVENT_MISSING("MissingEvent", true),
    /** The event is somebody else's. */
    EVENT_NOT_MINE("NotMyEvent", true);

    private final String word;
    private final boolean aboutEvent;

    ChallengeKind(String word, boolean aboutEvent) {
        this.word = word;
        this.aboutEvent = aboutEvent;
    }

    /** On the wire and in commands. */
    public String word() {
        return word;
    }

    /** Else it is about a number. */
    public boolean isAboutEvent() {
        return aboutEvent;
    }

    /** Whether an event of the record is named. */
    public boolean namesEvent() {
        return aboutEvent && this != EVENT_MISSING;
    }

    /** In any case, with blanks, hyphens and underscores or without. */
    public static Optional<ChallengeKind> of(@Nullable String text) {
        String plain = text == null ? "" : plain(text);
        return Arrays.stream(values())
                .filter(kind ->
                        plain(kind.word).equals(plain) || plain(kind.name()).equals(plain))
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
    }
}

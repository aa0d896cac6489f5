package org.learnerhub.domain.extract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an entry can say, in the order in which every face says it. Names and order are signed: a new one comes at the end,
 * and none is ever taken away.
 */
public enum EntryField {
    TITLE("title", "Title"),
    CODE("code", "Code"),
    LEVEL("level", "Level"),
    SUBJECT("subject", "Subject"),
    AWARDING_BODY("awardingBody", "Awarding body"),
    PROVIDER("provider", "Provider"),
    GRADE("grade", "Grade"),
    LANGUAGE("language", "Language of assessment"),
    /** A date, {@code 2026-07-31}; so are the next three. */
    AWARDED("awarded", "Awarded"),
    STARTED("started", "Started"),
    PLANNED_END("plannedEnd", "Planned end"),
    ENDED("ended", "Ended"),
    /** {@code final}, {@code provisional}, or how taking part stands: {@code completed}, {@code continuing}, … */
    STATE("state", "State"),
    OUTCOME("outcome", "Outcome"),
    /** {@code true} where the learner says that the entry is wrong and nobody has answered yet; otherwise absent. */
    UNDER_CHALLENGE("underChallenge", "Under challenge"),
    /** The learner's own words. */
    NOTE("note", "Note");

    private static final Map<String, EntryField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntryField::fieldName, Function.identity()));

    private final String fieldName;
    private final String label;

    EntryField(String fieldName, String label) {
        this.fieldName = fieldName;
        this.label = label;
    }

    /** As XML and JSON have it. */
    public String fieldName() {
        return fieldName;
    }

    /** For people. */
    public String label() {
        return label;
    }

    public static Optional<EntryField> of(String fieldName) {
        return Optional.ofNullable(BY_NAME.get(fieldName));
    }
}

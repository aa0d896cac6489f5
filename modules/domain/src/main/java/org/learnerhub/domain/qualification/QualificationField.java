package org.learnerhub.domain.qualification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a list of qualifications. */
public enum QualificationField {
    CODE("Code", 12, true),
    TITLE("Title", 254, true),
    LEVEL("Level", 40, false),
    TYPE("Type", 100, true),
    SUBJECT_AREA("SubjectArea", 254, false),
    AWARDING_BODY("AwardingBody", 254, true),
    AWARDING_BODY_REF("AwardingBodyRef", 12, false),
    /** Each at most ten characters, separated by vertical bars. */
    GRADES("Grades", 2_000, false),
    FIRST_AWARD_DATE("FirstAwardDate", 25, false),
    LAST_AWARD_DATE("LastAwardDate", 25, false);

    private static final Map<String, QualificationField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(field -> folded(field.heading), Function.identity()));

    private final String heading;
    private final int maxLength;
    private final boolean needed;

    QualificationField(String heading, int maxLength, boolean needed) {
        this.heading = heading;
        this.maxLength = maxLength;
        this.needed = needed;
    }

    /** Case, blanks and signs do not count. */
    public static Optional<QualificationField> ofHeading(String text) {
        return Optional.ofNullable(BY_NAME.get(folded(text)));
    }

    private static String folded(String heading) {
        return heading.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    public String heading() {
        return heading;
    }

    /** In characters. */
    public int maxLength() {
        return maxLength;
    }

    /** Whether every row must have a value, and the file the heading. */
    public boolean isNeeded() {
        return needed;
    }
}

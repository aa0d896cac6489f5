package org.learnerhub.files.registration;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.LearnerLayout;

/** Which column of a CSV file holds which field. */
final class Headings {

    private static final Set<LearnerField> ONLY_IN_3A = EnumSet.of(LearnerField.UCI, LearnerField.UPN);

    private final @Nullable LearnerField[] learner;
    private final Map<HeadField, Integer> head = new EnumMap<>(HeadField.class);
    private final Set<LearnerField> present = EnumSet.noneOf(LearnerField.class);

    private Headings(int columns) {
        learner = new @Nullable LearnerField[columns];
    }

    /**
     * @param names as the heading line has them, null where blank
     * @throws RefusedException UNKNOWN_LAYOUT where a heading that is needed is missing, or one is there twice
     */
    static Headings of(List<@Nullable String> names, HeadValues ignored) {
        Headings headings = new Headings(names.size());
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (name != null && !headings.place(name, column)) {
                ignored.ignored(name);
            }
        }
        headings.refuseWhereMissing();
        return headings;
    }

    /** Whether a line can be the headings: none that is needed is missing. */
    static boolean suffice(List<@Nullable String> names) {
        Set<LearnerField> seen = EnumSet.noneOf(LearnerField.class);
        for (String name : names) {
            LearnerField field = name == null ? null : FieldNames.learner(name);
            if (field != null) {
                seen.add(field);
            }
        }
        return seen.containsAll(LearnerField.KEY_FIELDS) || isVerification(seen);
    }

    /** How many known names a line has. */
    static long known(List<@Nullable String> names) {
        return names.stream()
                .filter(name -> name != null && FieldNames.isKnown(name))
                .count();
    }

    private boolean place(String name, int column) {
        LearnerField field = FieldNames.learner(name);
        HeadField about = FieldNames.head(name);
        if (isTwice(field, about, column)) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT, "heading " + FieldNames.shown(name) + " is there twice");
        }
        learner[column] = field;
        return field != null || about != null;
    }

    private boolean isTwice(@Nullable LearnerField field, @Nullable HeadField about, int column) {
        return field == null ? about != null && head.put(about, column) != null : !present.add(field);
    }

    private void refuseWhereMissing() {
        if (isVerification()) {
            return;
        }
        StringJoiner missing = new StringJoiner(", ", "missing heading ", "");
        missing.setEmptyValue("");
        LearnerField.KEY_FIELDS.stream()
                .filter(field -> !present.contains(field))
                .forEach(field -> missing.add(field.csvHeading()));
        if (!missing.toString().isEmpty()) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, missing.toString());
        }
    }

    int columns() {
        return learner.length;
    }

    /** Null where the column is none of a learner's. */
    @Nullable
    LearnerField learner(int column) {
        return learner[column];
    }

    boolean isBirthDate(int column) {
        return column < columns() && learner[column] == LearnerField.DATE_OF_BIRTH;
    }

    Map<HeadField, Integer> head() {
        return head;
    }

    /** The learner's columns are those of a verification file, all of them and no other. */
    boolean isVerification() {
        return isVerification(present);
    }

    private static boolean isVerification(Set<LearnerField> fields) {
        return fields.size() == LearnerLayout.VERIFY.fields().size()
                && fields.containsAll(LearnerLayout.VERIFY.fields());
    }

    boolean has3a() {
        return present.stream().anyMatch(ONLY_IN_3A::contains);
    }
}

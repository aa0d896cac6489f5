package org.learnerhub.domain.qualification;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.QualificationCode;

/**
 * What is wrong with a row of a list.
 *
 * @param field null where it is the row as a whole
 */
public record QualificationFinding(int row, @Nullable QualificationField field, QualificationCode code) {

    /** Such as {@code row 7, Grades: HUB-7006 One of ...}, with how to mend it. */
    @Override
    public String toString() {
        String place = field == null ? "row " + row : "row " + row + ", " + field.heading();
        return place + ": " + code.code() + " " + code.sentence() + " " + code.mend();
    }
}

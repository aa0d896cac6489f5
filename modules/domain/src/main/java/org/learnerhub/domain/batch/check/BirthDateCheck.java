package org.learnerhub.domain.batch.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.HubCode;

/** Is the date of birth a date, and is the learner 13 to 110 years old on the day of submission (contract 3.7)? */
final class BirthDateCheck implements RowCheck {

    private static final int YOUNGEST = 13;
    private static final int OLDEST = 110;

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(LearnerField.DATE_OF_BIRTH);
        if (value == null || row.isFaulty(LearnerField.DATE_OF_BIRTH)) {
            return;
        }
        Optional<LocalDate> born = CalendarDate.parse(value);
        if (born.isEmpty()) {
            born = repaired(row, value);
        }
        if (born.isEmpty()) {
            row.found(HubCode.DATE_OF_BIRTH_FORMAT, LearnerField.DATE_OF_BIRTH);
        } else if (isOutside(born.get(), row.today())) {
            row.found(HubCode.AGE_OUTSIDE, LearnerField.DATE_OF_BIRTH);
        }
    }

    private static Optional<LocalDate> repaired(RowUnderCheck row, String value) {
        Optional<String> certain = DayFirstDate.certain(value);
        certain.ifPresent(date -> row.repair(LearnerField.DATE_OF_BIRTH, date, HubCode.DATE_REPAIRED));
        return certain.flatMap(CalendarDate::parse);
    }

    private static boolean isOutside(LocalDate born, LocalDate today) {
        int age = Period.between(born, today).getYears();
        return born.isAfter(today) || age < YOUNGEST || age > OLDEST;
    }
}

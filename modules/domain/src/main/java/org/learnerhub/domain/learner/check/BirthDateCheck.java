package org.learnerhub.domain.learner.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

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
        Optional<DateReading> reading = born.isPresent() ? Optional.empty() : DateReading.of(value, row.dateOrder());
        if (reading.isPresent()) {
            born = CalendarDate.parse(reading.get().date());
        }
        if (born.isEmpty()) {
            row.found(
                    LearnerRowCode.DATE_OF_BIRTH_FORMAT,
                    LearnerField.DATE_OF_BIRTH,
                    DateReading.why(value, row.dateOrder()));
            return;
        }
        reading.ifPresent(read -> row.normalise(LearnerField.DATE_OF_BIRTH, read.date()));
        if (isOutside(born.get(), row.today())) {
            String order = reading.isPresent() ? ", read " + order(reading.get()) : "";
            row.found(LearnerRowCode.AGE_OUTSIDE, LearnerField.DATE_OF_BIRTH, age(born.get(), row.today()) + order);
        } else {
            reading.ifPresent(read -> row.found(read.code(), LearnerField.DATE_OF_BIRTH));
        }
    }

    private static String order(DateReading reading) {
        return switch (reading.code()) {
            case MONTH_FIRST_READ -> "month first";
            case MIDNIGHT_CUT -> "without its time";
            default -> "day first";
        };
    }

    private static String age(LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            return "not born yet on " + today;
        }
        int years = Period.between(born, today).getYears();
        return years < YOUNGEST ? "younger than " + YOUNGEST + " on " + today : "older than " + OLDEST + " on " + today;
    }

    private static boolean isOutside(LocalDate born, LocalDate today) {
        int age = Period.between(born, today).getYears();
        return born.isAfter(today) || age < YOUNGEST || age > OLDEST;
    }
}

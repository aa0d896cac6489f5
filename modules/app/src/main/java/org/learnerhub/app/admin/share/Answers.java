package org.learnerhub.app.admin.share;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;

/** Answers of use cases, and days, as these commands have them. */
final class Answers {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Answers() {}

    /** @throws UserMistake where it was refused */
    static <T> T of(Answer<T> answer) {
        return answer.fold(value -> value, code -> {
            throw Helpdesk.mistake(Refusal.of(code));
        });
    }

    /** @throws UserMistake where what was given does not fit */
    static <T> T fitting(Supplier<T> made) {
        try {
            return made.get();
        } catch (RefusedException e) {
            throw Helpdesk.mistake(e.refusal());
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserMistake("a day is written as 2026-12-31");
        }
    }

    /** The end of a day in London. */
    static Instant end(String day) {
        return day(day).plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}

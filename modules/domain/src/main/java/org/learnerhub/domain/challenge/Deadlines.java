package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.util.List;

/**
 * The clock of a case, set when it is raised: a setting that is changed later moves no deadline of it.
 *
 * @param reminders ascending, before {@code overdue}
 * @param overdue when no day is left for an answer
 */
public record Deadlines(List<Instant> reminders, Instant overdue) {

    public Deadlines {
        reminders = List.copyOf(reminders);
    }

    /**
     * How long people have.
     *
     * @param days working days for an answer
     * @param reminders after how many working days without one; those that are not before {@code days} are left out
     */
    public record Terms(int days, List<Integer> reminders, WorkingDays calendar) {

        Deadlines from(Instant raised) {
            return new Deadlines(
                    reminders.stream()
                            .filter(after -> after < days)
                            .sorted()
                            .distinct()
                            .map(after -> calendar.endOf(raised, after))
                            .toList(),
                    calendar.endOf(raised, days));
        }
    }
}

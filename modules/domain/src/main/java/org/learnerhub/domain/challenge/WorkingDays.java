package org.learnerhub.domain.challenge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days on which people in England work: no weekends, no bank holidays. Days begin and end by the time of London. */
public final class WorkingDays {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String HOLIDAYS = "bank-holidays-england.txt";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    /** @param more days on which nobody works, beside those that come with the hub */
    public static WorkingDays ofEngland(Collection<LocalDate> more) {
        return new WorkingDays(Stream.concat(shipped().stream(), more.stream()).collect(Collectors.toSet()));
    }

    /** Bank holidays as they were announced; a line a day, what follows it is a remark. */
    private static Set<LocalDate> shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorkingDays.class.getResourceAsStream(HOLIDAYS)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.split(" ", 2)[0]))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOne(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The last of so many working days, of which the one after {@code from} may be the first. */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isOne(day)) {
                left--;
            }
        }
        return day;
    }

    /** The end of the last of so many working days after the day of this moment. */
    Instant endOf(Instant from, int days) {
        return after(LocalDate.ofInstant(from, LONDON), days)
                .plusDays(1)
                .atStartOfDay(LONDON)
                .toInstant();
    }
}

package org.learnerhub.domain.challenge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * What somebody says of an event, value by value, in their own words.
 *
 * @param values of at most 254 characters, never blank, on one line
 */
public record StatedValues(Map<StatedValue, String> values) {

    private static final int LONGEST = 254;
    private static final int DATE = 10;

    public StatedValues {
        EnumMap<StatedValue, String> clean = new EnumMap<>(StatedValue.class);
        values.forEach((name, value) -> {
            String line = value.replaceAll("\\p{Cntrl}+", " ").strip();
            if (line.length() > LONGEST) {
                throw new RefusedException(ChallengeCode.CHALLENGE_VALUE_UNFIT, name.xmlName());
            }
            if (!line.isEmpty()) {
                clean.put(name, line);
            }
        });
        values = Map.copyOf(clean);
    }

    public static StatedValues none() {
        return new StatedValues(Map.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public @Nullable String get(StatedValue name) {
        return values.get(name);
    }

    /** A day as {@code 2024-08-22}, whatever time follows; empty where it is none. */
    public Optional<LocalDate> date(StatedValue name) {
        String text = values.get(name);
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, Math.min(DATE, text.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Those that are said here, and otherwise or not at all there. */
    Set<StatedValue> differingFrom(StatedValues other) {
        EnumSet<StatedValue> differing = EnumSet.noneOf(StatedValue.class);
        values.forEach((name, value) -> {
            if (!Objects.equals(value, other.get(name))) {
                differing.add(name);
            }
        });
        return differing;
    }

    /** Hides the values. */
    @Override
    public String toString() {
        return "StatedValues" + values.keySet();
    }
}

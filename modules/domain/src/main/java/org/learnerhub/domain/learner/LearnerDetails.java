package org.learnerhub.domain.learner;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one person, field by field, as the sender wrote it after trimming. A blank value is absent.
 * Immutable; equal by content.
 */
public final class LearnerDetails {

    private static final LearnerDetails NOTHING = new LearnerDetails(new @Nullable String[0]);

    private final @Nullable String[] values;

    private LearnerDetails(@Nullable String[] values) {
        this.values = values;
    }

    public static LearnerDetails nothing() {
        return NOTHING;
    }

    public static LearnerDetails of(Map<LearnerField, String> values) {
        Builder builder = new Builder();
        values.forEach(builder::set);
        return builder.build();
    }

    public @Nullable String get(LearnerField field) {
        return field.ordinal() < values.length ? values[field.ordinal()] : null;
    }

    public boolean has(LearnerField field) {
        return get(field) != null;
    }

    /** The field's value, or the empty string where it is absent. */
    public String text(LearnerField field) {
        String value = get(field);
        return value == null ? "" : value;
    }

    /** @return the calendar date, if the field holds one as YYYY-MM-DD */
    public Optional<LocalDate> date(LearnerField field) {
        String value = get(field);
        return value == null ? Optional.empty() : CalendarDate.parse(value);
    }

    public LearnerDetails with(LearnerField field, @Nullable String value) {
        return toBuilder().set(field, value).build();
    }

    public Builder toBuilder() {
        Builder builder = new Builder();
        System.arraycopy(values, 0, builder.values, 0, values.length);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LearnerDetails that && Arrays.equals(padded(), that.padded());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(padded());
    }

    /** Says nothing of the person: details are personal data and must not reach logs. */
    @Override
    public String toString() {
        return "LearnerDetails[hidden]";
    }

    private @Nullable String[] padded() {
        return Arrays.copyOf(values, LearnerField.all().size());
    }

    /** Collects values; blank ones count as absent. */
    public static final class Builder {

        private final @Nullable String[] values =
                new @Nullable String[LearnerField.all().size()];

        public Builder set(LearnerField field, @Nullable String value) {
            values[field.ordinal()] = value == null || value.isBlank() ? null : value;
            return this;
        }

        public LearnerDetails build() {
            return new LearnerDetails(values.clone());
        }
    }
}

package org.learnerhub.domain.retention;

import org.jspecify.annotations.Nullable;

/**
 * How long a kind of data is kept.
 *
 * @param days after which the hub removes it, unless the operator has set another period; null: no clock of retention does
 * @param text from what day on, or what ends it
 */
public record Keeping(@Nullable Integer days, String text) {

    public static Keeping days(int days, String text) {
        return new Keeping(days, text);
    }

    /** Until something else ends it. */
    public static Keeping until(String text) {
        return new Keeping(null, text);
    }
}

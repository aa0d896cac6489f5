package org.learnerhub.domain.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account elsewhere.
 *
 * @param type of account, in the institution's words; at most 20 characters
 * @param value at most 254 characters; stands for a person and is never told
 */
public record AccountKey(String type, String value) {

    private static final int LONGEST_TYPE = 20;
    private static final int LONGEST_VALUE = 254;

    /** Empty where either is missing or too long. */
    public static Optional<AccountKey> of(@Nullable String type, @Nullable String value) {
        if (type == null || value == null) {
            return Optional.empty();
        }
        AccountKey key = new AccountKey(type.strip(), value.strip());
        boolean fits = fits(key.type, LONGEST_TYPE) && fits(key.value, LONGEST_VALUE);
        return fits ? Optional.of(key) : Optional.empty();
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }

    /** Hides the value. */
    @Override
    public String toString() {
        return "AccountKey[" + type + "]";
    }
}

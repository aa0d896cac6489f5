package org.learnerhub.domain.extract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an extract says beside its entries.
 *
 * @param id 128 random bits, 32 hexadecimal digits in lower case
 * @param issued in whole seconds, as is {@code validUntil}
 * @param validUntil null: without end
 * @param recipient for whom the learner made it; null: for anybody
 * @param purpose in the learner's words; null where none was given
 */
public record ExtractHead(
        String id,
        ExtractHolder holder,
        Instant issued,
        @Nullable Instant validUntil,
        @Nullable String recipient,
        @Nullable String purpose,
        StatusPlace status) {

    public ExtractHead {
        if (!ExtractEntry.isBits128(id)) {
            throw new IllegalArgumentException("an extract's id is 128 bits, 32 hexadecimal digits in lower case");
        }
        requireSeconds(issued);
        if (validUntil != null) {
            requireSeconds(validUntil);
        }
        if (recipient != null) {
            ExtractText.required(recipient);
        }
        if (purpose != null) {
            ExtractText.required(purpose);
        }
    }

    /** Over {@link CanonicalForm#of(ExtractHead)}. */
    public ExtractDigest digest() {
        return ExtractDigest.of(CanonicalForm.of(this));
    }

    private static void requireSeconds(Instant time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("times of an extract are whole seconds");
        }
    }
}

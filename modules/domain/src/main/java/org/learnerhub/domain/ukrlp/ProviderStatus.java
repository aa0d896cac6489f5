package org.learnerhub.domain.ukrlp;

import java.util.Locale;
import java.util.Optional;

/** Where a provider stands. Requests say codes, answers say phrases, both to the letter: provider register 2.1. */
public enum ProviderStatus {
    ACTIVE("A", "Active"),
    VERIFIED("V", "Verified"),
    /** Deactivation is under way; the provider may still send files. */
    DEACTIVATING("PD1", "Provider deactivated, not verified"),
    /** The only status that ends the right to send files. */
    DEACTIVATED("PD2", "Provider deactivated, verified");

    private final String code;
    private final String phrase;

    ProviderStatus(String code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    public String code() {
        return code;
    }

    public String phrase() {
        return phrase;
    }

    /** By the code of requests; case and space around do not matter. */
    public static Optional<ProviderStatus> ofCode(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        for (ProviderStatus status : values()) {
            if (status.code.equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}

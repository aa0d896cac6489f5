package org.learnerhub.domain.provider;

import java.util.Locale;
import java.util.Optional;

/** A UK provider reference number: eight letters or digits on the wire (test organisations use letters). Contract 1.2. */
public record Ukprn(String value) {

    private static final int LENGTH = 8;

    public Ukprn {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a UKPRN");
        }
    }

    /** Case does not matter; empty where the text is no UKPRN. */
    public static Optional<Ukprn> parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return isOne(upper) ? Optional.of(new Ukprn(upper)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

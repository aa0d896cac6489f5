package org.learnerhub.domain.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A UK provider reference number: eight letters or digits on the wire (test organisations use letters). Contract 1.2. */
public record Ukprn(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}");

    public Ukprn {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a UKPRN");
        }
    }

    /** Case does not matter; empty where the text is no UKPRN. */
    public static Optional<Ukprn> parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(upper).matches() ? Optional.of(new Ukprn(upper)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

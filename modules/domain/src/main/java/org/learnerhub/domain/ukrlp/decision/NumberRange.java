package org.learnerhub.domain.ukrlp.decision;

import java.util.Locale;
import java.util.Optional;
import org.learnerhub.domain.provider.Ukprn;

/** From which numbers new providers get theirs, both ends included. */
public record NumberRange(int first, int last) {

    private static final int MOST = 99_999_999;

    public NumberRange {
        if (first < 1 || last < first || last > MOST) {
            throw new IllegalArgumentException("a range of UKPRNs is two numbers of eight digits, the lower one first");
        }
    }

    /** @param text {@code 89000000-89999999}; empty where it is none */
    public static Optional<NumberRange> parse(String text) {
        return text.strip().matches("[0-9]{8}-[0-9]{8}") ? of(text.strip()) : Optional.empty();
    }

    private static Optional<NumberRange> of(String text) {
        int first = Integer.parseInt(text.substring(0, 8));
        int last = Integer.parseInt(text.substring(9));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new NumberRange(first, last));
    }

    Ukprn firstNumber() {
        return number(first);
    }

    Ukprn lastNumber() {
        return number(last);
    }

    /** @param greatest the greatest one that was ever given; empty where none was */
    Optional<Ukprn> next(Optional<Ukprn> greatest) {
        int next = greatest.map(one -> Integer.parseInt(one.value()) + 1).orElse(first);
        return next > last ? Optional.empty() : Optional.of(number(next));
    }

    private static Ukprn number(int number) {
        return new Ukprn(String.format(Locale.ROOT, "%08d", number));
    }
}

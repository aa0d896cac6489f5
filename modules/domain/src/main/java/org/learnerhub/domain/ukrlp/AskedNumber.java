package org.learnerhub.domain.ukrlp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A provider's number as a client asks for it: any whole number, since clients take numbers from sources of their own. One
 * that cannot be of a provider is nobody's, and not wrong: provider register 1.8.
 *
 * @param digits without leading zeros; with its sign where it is negative
 */
public record AskedNumber(String digits) {

    /** No step is taken back: a long run of zeros costs no more than its length. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\+|(-))?(?:0*+([1-9][0-9]*+)|0++)");

    /** Empty where the text is no whole number. */
    public static Optional<AskedNumber> parse(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(2);
        return Optional.of(new AskedNumber((number.group(1) == null ? "" : "-") + (digits == null ? "0" : digits)));
    }

    /** Empty where no provider can have it. */
    public Optional<Ukprn> ukprn() {
        return Ukprn.parse(digits);
    }
}

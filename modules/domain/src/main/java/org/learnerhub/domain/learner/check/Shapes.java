package org.learnerhub.domain.learner.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes of short values (contract 1.3 and section 2). */
final class Shapes {

    private static final Set<String> GENDERS = Set.of("0", "1", "2", "9");
    private static final Set<String> SHARING = Set.of("0", "1", "2");
    private static final Set<String> VERIFICATION_TYPES = Set.of("0", "1", "2", "3", "4", "5", "6", "7", "999");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    /** Codes in use that the standard leaves to its users: Kosovo, British nationals without the plain passport. */
    private static final Set<String> MORE_COUNTRIES =
            Set.of("XKX", "GBD", "GBN", "GBO", "GBP", "GBS", "XXA", "XXB", "XXC", "XXX", "UNO");

    /** The contract's last label has six letters at most; names of today are longer, or written in ASCII as xn--. */
    private static final Pattern EMAIL = Pattern.compile(
            "[^@\\s\"(),:;<>\\[\\]\\\\]{1,64}@(?:[A-Za-z0-9-]{2,63}\\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{2,59})");

    private static final Pattern UCI = Pattern.compile("[0-9]{5}[0-9A-Z][0-9]{6}[A-Z]");
    private static final Pattern UPN = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]");

    private Shapes() {}

    static boolean isGender(String value) {
        return GENDERS.contains(value);
    }

    static boolean isSharing(String value) {
        return SHARING.contains(value);
    }

    static boolean isVerificationType(String value) {
        return VERIFICATION_TYPES.contains(value);
    }

    static boolean isCountry(String value) {
        return COUNTRIES.contains(value) || MORE_COUNTRIES.contains(value);
    }

    static boolean isEmail(String value) {
        return EMAIL.matcher(value).matches();
    }

    static boolean isUci(String value) {
        return UCI.matcher(value).matches();
    }

    static boolean isUpn(String value) {
        return UPN.matcher(value).matches();
    }

    static boolean isDigits(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package org.learnerhub.domain.learner;

import java.util.Optional;

/**
 * A Unique Learner Number: ten digits, the first not zero, the last a check digit
 * (weights 10 to 1, sum modulo 11 is 10). Source: learner services contract, section 5.
 *
 * @param number the ten digits as a number
 */
public record Uln(long number) implements Comparable<Uln> {

    private static final int DIGITS = 10;

    public Uln {
        if (!isValid(Long.toString(number))) {
            throw new IllegalArgumentException("not a ULN: the check digit or the length is wrong");
        }
    }

    /** @throws IllegalArgumentException if the text is not ten digits with a right check digit */
    public static Uln of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a ULN"));
    }

    /** Empty where the text is not a ULN; 9999999999 (the "not yet known" value of funding returns) never is one. */
    public static Optional<Uln> parse(String text) {
        return isValid(text) ? Optional.of(new Uln(Long.parseLong(text))) : Optional.empty();
    }

    private static boolean isValid(String text) {
        if (text.length() != DIGITS || text.charAt(0) == '0') {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * (DIGITS - i);
        }
        return sum % UlnSpace.MODULUS == UlnSpace.REMAINDER;
    }

    @Override
    public int compareTo(Uln other) {
        return Long.compare(number, other.number);
    }

    /** The ten digits. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}

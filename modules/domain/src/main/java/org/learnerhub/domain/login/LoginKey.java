package org.learnerhub.domain.login;

/**
 * A log-in, as who checked it names it.
 *
 * @param provider who checks it: an issuer's address, or a word for the hub's own; at most 254 characters
 * @param subject stands for a person and is never told; at most 254 characters
 */
public record LoginKey(String provider, String subject) {

    private static final int LONGEST = 254;

    public LoginKey {
        if (!fits(provider) || !fits(subject)) {
            throw new IllegalArgumentException("a log-in has a provider and a subject, of 254 characters at most");
        }
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0;
    }

    /** Hides the subject. */
    @Override
    public String toString() {
        return "LoginKey[" + provider + "]";
    }
}

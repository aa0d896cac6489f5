package org.learnerhub.domain.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.learnerhub.domain.access.KeyedHash;
import org.learnerhub.domain.learner.Uln;

/**
 * The code of a letter: 15 signs, 75 bits, without those that are taken for others. What is kept is an HMAC under the hub's
 * secret of number, date of birth, code and second word together, so that none of them can be tried alone.
 */
public final class LetterCode {

    /** So many wrong tries void a letter. */
    public static final int MOST_WRONG = 5;

    /** How long a letter counts. */
    public static final Duration LASTS = Duration.ofDays(28);

    public static final int SIGNS = 15;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int SHORTEST_WORD = 6;
    private static final int LONGEST_WORD = 64;
    private static final String USE = "learner-letter\0";

    private LetterCode() {}

    /** @param random 15 bytes that nobody can guess; five bits of each count */
    static String of(byte[] random) {
        StringBuilder code = new StringBuilder();
        for (byte one : random) {
            if (code.length() % (GROUP + 1) == GROUP) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(one & (ALPHABET.length() - 1)));
        }
        return code.toString();
    }

    /** Whether it can serve as a second word. */
    static boolean isWord(String word) {
        int length = word.strip().length();
        return length >= SHORTEST_WORD && length <= LONGEST_WORD;
    }

    static String proof(byte[] secret, Uln uln, LocalDate birth, String code, String word) {
        String signs = code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        String said = Normalizer.normalize(word.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String all = USE + uln + "\0" + birth + "\0" + signs + "\0" + said;
        return HexFormat.of().formatHex(new KeyedHash(secret).fresh().doFinal(all.getBytes(StandardCharsets.UTF_8)));
    }

    /** In constant time. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}

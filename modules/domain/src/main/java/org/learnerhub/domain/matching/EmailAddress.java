package org.learnerhub.domain.matching;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** E-mail addresses for comparing: capitals, the part after a plus and Google's other domain do not count. */
final class EmailAddress {

    private EmailAddress() {}

    /** Null where it cannot be an address. */
    static @Nullable String folded(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        if (at < 1 || at == lower.length() - 1) {
            return null;
        }
        int plus = lower.indexOf('+');
        if (plus < 0 && !lower.endsWith("@googlemail.com")) {
            return lower;
        }
        String local = lower.substring(0, plus > 0 && plus < at ? plus : at);
        String domain = lower.substring(at + 1);
        return local + "@" + (domain.equals("googlemail.com") ? "gmail.com" : domain);
    }

    /** What stands before the sign, folded, without spaces. */
    static String letters(String address) {
        String letters = Folding.joined(local(address));
        return letters == null ? "" : letters;
    }

    /** The words of letters before the sign, in capitals. */
    static List<String> words(String address) {
        return List.of(local(address).toUpperCase(Locale.ROOT).split("[^A-Z]+"));
    }

    static String local(String address) {
        return address.substring(0, address.lastIndexOf('@'));
    }
}

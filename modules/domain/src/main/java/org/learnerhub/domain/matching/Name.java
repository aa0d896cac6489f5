package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name made ready for comparing.
 *
 * @param whole folded, without spaces
 * @param core the same without the particles of names (de, van, al, bin, ap, O, Mac and their like); Mc reads Mac
 * @param parts the words without particles where there are two and more, else the core alone; never empty
 */
record Name(String whole, String core, List<String> parts) {

    private static final int MOST_PARTS = 4;

    private static final Set<String> PARTICLES = Set.of(
            "DE", "DA", "DO", "DOS", "DAS", "DI", "DEL", "DELLA", "LA", "LE", "LOS", "VAN", "DER", "DEN", "TER", "VON",
            "ZU", "AL", "EL", "UL", "BIN", "BINT", "BINTI", "BINTE", "IBN", "AP", "AB", "FERCH", "O", "MAC", "MC", "NI",
            "NIC", "UI", "Y", "E");

    /** What people write where a form insists on a name. */
    private static final Set<String> NO_NAME = Set.of("UNKNOWN", "NOTKNOWN", "NOTGIVEN", "NOTAPPLICABLE", "FNU", "LNU");

    static @Nullable Name of(@Nullable String text) {
        String words = Folding.words(text);
        if (words == null) {
            return null;
        }
        if (words.indexOf(' ') < 0) {
            String core = macRead(words);
            return NO_NAME.contains(words) ? null : new Name(words, core, List.of(core));
        }
        String whole = words.replace(" ", "");
        return NO_NAME.contains(whole) ? null : ofWords(words, whole);
    }

    private static Name ofWords(String words, String whole) {
        List<String> parts = new ArrayList<>(3);
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                String word = words.substring(start, i);
                if (!PARTICLES.contains(word) && parts.size() < MOST_PARTS) {
                    parts.add(macRead(word));
                }
                start = i + 1;
            }
        }
        if (parts.isEmpty()) {
            return new Name(whole, whole, List.of(whole));
        }
        return new Name(whole, String.join("", parts), List.copyOf(parts));
    }

    /** As {@link #core} reads a word. */
    static String macRead(String word) {
        return word.length() > 4 && word.startsWith("MC") ? "MAC" + word.substring(2) : word;
    }

    String first() {
        return parts.get(0);
    }

    /** Whether the last word was taken for a particle: before nothing it is none, and a name (MINH VAN, KIM LE). */
    boolean endsInParticle() {
        String last = parts.get(parts.size() - 1);
        String asWritten = last.startsWith("MAC") ? last.substring(3) : last;
        return !whole.endsWith(asWritten);
    }

    boolean isInitial() {
        return core.length() == 1;
    }

    boolean sameAs(Name other) {
        return whole.equals(other.whole) || core.equals(other.core);
    }

    /** Whether one of my words of three letters and more is one of theirs. */
    boolean sharesPart(Name other) {
        for (String part : parts) {
            if (part.length() > 2 && other.parts.contains(part)) {
                return true;
            }
        }
        return false;
    }
}

package org.learnerhub.domain.matching;

import java.util.BitSet;
import java.util.Collection;

/** Which three letters follow one another in names; the ends of a name count as a letter. */
final class LetterTriples {

    private static final int LETTERS = 27;

    private final BitSet seen = new BitSet(LETTERS * LETTERS * LETTERS);

    LetterTriples(Collection<String> names) {
        names.forEach(this::note);
    }

    private void note(String name) {
        for (int i = 0; i < name.length(); i++) {
            seen.set(triple(name, i));
        }
    }

    /** How many triples of the name are in none of the names. */
    int strange(String name, LetterTriples others) {
        int strange = 0;
        for (int i = 0; i < name.length(); i++) {
            int triple = triple(name, i);
            strange += seen.get(triple) || others.seen.get(triple) ? 0 : 1;
        }
        return strange;
    }

    /** About the letter at this place. */
    private static int triple(String name, int at) {
        return (letter(name, at - 1) * LETTERS + letter(name, at)) * LETTERS + letter(name, at + 1);
    }

    private static int letter(String name, int at) {
        if (at < 0 || at >= name.length()) {
            return 0;
        }
        char letter = name.charAt(at);
        return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 1 : 0;
    }
}

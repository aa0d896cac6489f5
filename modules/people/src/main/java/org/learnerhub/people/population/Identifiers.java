package org.learnerhub.people.population;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;

/** Numbers of people: their ULN, and what the sending institution calls them. */
final class Identifiers {

    /** Far from the numbers that an evaluation gives. */
    private static final long FIRST_POSITION = 300_000_000L;

    private static final int MEMBERS_MOST = 16;
    private static final long PAIRS = 150_000_000L;
    private static final double KNOWN_TO_THE_SENDER = 60;
    private static final double SENT_WITH_IDENTIFIER = 88;

    private final UlnPermutation numbers = new UlnPermutation(new byte[16]);
    private int nextIdentifier;

    static long ofMember(long family, int member) {
        return family * MEMBERS_MOST + member;
    }

    static long ofPair(int pair) {
        return PAIRS + pair;
    }

    Uln uln(long person) {
        return numbers.at(FIRST_POSITION + person);
    }

    /** Empty where the learner came from another institution. */
    static String registered(long person, long seed) {
        return Chances.of(seed, "known", person).percent(KNOWN_TO_THE_SENDER) ? "R%09d".formatted(person) : "";
    }

    /** Of a row whose person the sender has not sent before; empty for some. */
    String fresh(Chances chances) {
        return chances.percent(SENT_WITH_IDENTIFIER) ? "F%09d".formatted(++nextIdentifier) : "";
    }

    /** Of a row whose person is on the register. */
    String again(String registered, Chances chances) {
        return !registered.isEmpty() && chances.percent(93) ? registered : fresh(chances);
    }
}

package org.learnerhub.people;

import java.io.IOException;
import java.math.BigInteger;

/** Goes round all places of a file in an order of chance, each once a lap. */
final class Lap {

    private final int size;
    private final long first;
    private final long step;
    private long gone;

    private Lap(int size, long first, long step) {
        this.size = size;
        this.first = first;
        this.step = step;
    }

    /** @throws IOException where there is no place */
    static Lap of(int size, Dice dice) throws IOException {
        if (size < 1) {
            throw new IOException("there is no learner in the file");
        }
        return new Lap(size, dice.below(size), coprime(1 + dice.below(size), size));
    }

    /** Of the next place: 0 for the first time round. */
    int number() {
        return (int) (gone / size);
    }

    /** From 0, below the size. */
    int next() {
        return (int) ((first + step * gone++) % size);
    }

    /** The next number that shares no factor with the size: multiples of it visit every place once. */
    static long coprime(long from, int size) {
        long candidate = from;
        BigInteger whole = BigInteger.valueOf(Math.max(1, size));
        while (BigInteger.valueOf(candidate).gcd(whole).longValue() != 1) {
            candidate++;
        }
        return candidate;
    }
}

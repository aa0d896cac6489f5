package org.learnerhub.people;

import java.util.List;

/** Repeatable chance: SplitMix64, written out because the same seed must give the same people on every JDK. */
public final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** @param stream throws of one seed that must not depend on each other get streams of their own */
    public Dice(long seed, long stream) {
        state = mixed(seed + STEP * mixed(stream + STEP));
    }

    public long next() {
        state += STEP;
        return mixed(state);
    }

    /** From 0, below the bound. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From 0, below 1. */
    public double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double probability) {
        return share() < probability;
    }

    public <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

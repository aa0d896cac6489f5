package org.learnerhub.domain.matching;

/** 64-bit hashing of short text; the same in every process, since blocking keys are made of it. */
final class Hash {

    static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** FNV-1a over the characters, then a separator. */
    static long add(long seed, String value) {
        long hash = seed;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * PRIME;
        }
        return (hash ^ 0xFFFF) * PRIME;
    }

    static long add(long seed, int value) {
        return (seed ^ value) * PRIME;
    }

    /** Spreads the bits (the finaliser of SplitMix64). */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

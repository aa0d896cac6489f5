package org.learnerhub.people.population;

import java.util.List;
import java.util.SplittableRandom;

/** Draws by lot; the same seed, stream and index give the same draws, whatever was drawn elsewhere. */
final class Chances {

    private final SplittableRandom random;

    private Chances(SplittableRandom random) {
        this.random = random;
    }

    /** @param stream what is drawn for, such as families */
    static Chances of(long seed, String stream, long index) {
        long mixed = mix(seed) ^ mix(stream.hashCode() * 31L + 7) ^ mix(index + 0x51_7C_C1_B7L);
        return new Chances(new SplittableRandom(mix(mixed)));
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From 0, below 1. */
    double share() {
        return random.nextDouble();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    char letterOf(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    /** The place of the weight that the lot falls on. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        int place = 0;
        while (place < weights.length - 1 && at >= weights[place]) {
            at -= weights[place++];
        }
        return place;
    }
}

package org.learnerhub.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Draws things as often as their weights say, in constant time (Walker's alias method). */
final class Weighted<T> {

    private final List<T> things;
    private final double[] keep;
    private final int[] alias;

    private Weighted(List<T> things, double[] keep, int[] alias) {
        this.things = things;
        this.keep = keep;
        this.alias = alias;
    }

    T draw(Dice dice) {
        int slot = dice.below(keep.length);
        return things.get(dice.share() < keep[slot] ? slot : alias[slot]);
    }

    List<T> all() {
        return things;
    }

    /** Collects things with weights above zero. */
    static final class Builder<T> {

        private final List<T> things = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        Builder<T> add(T thing, double weight) {
            if (weight > 0) {
                things.add(thing);
                weights.add(weight);
            }
            return this;
        }

        /** Nothing can be drawn where nothing was added. */
        Weighted<T> build() {
            int size = things.size();
            double mean = weights.stream().mapToDouble(Double::doubleValue).sum() / size;
            double[] keep = weights.stream().mapToDouble(w -> w / mean).toArray();
            int[] alias = new int[size];
            Deque<Integer> poor = new ArrayDeque<>();
            Deque<Integer> rich = new ArrayDeque<>();
            for (int i = 0; i < size; i++) {
                (keep[i] < 1 ? poor : rich).push(i);
            }
            while (!poor.isEmpty() && !rich.isEmpty()) {
                int taker = poor.pop();
                int giver = rich.peek();
                alias[taker] = giver;
                keep[giver] -= 1 - keep[taker];
                if (keep[giver] < 1) {
                    poor.push(rich.pop());
                }
            }
            return new Weighted<>(List.copyOf(things), fill(keep, poor, rich), alias);
        }

        /** What rounding has left over keeps itself. */
        private static double[] fill(double[] keep, Deque<Integer> poor, Deque<Integer> rich) {
            poor.forEach(i -> keep[i] = 1);
            rich.forEach(i -> keep[i] = 1);
            return keep;
        }
    }
}

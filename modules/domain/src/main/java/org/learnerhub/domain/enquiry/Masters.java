package org.learnerhub.domain.enquiry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * Who answers with a number now. A master may be merged into another between two look-ups, so masters are followed until
 * nobody is merged.
 */
final class Masters {

    /** Nobody is merged as often as that while one question is answered. */
    private static final int MOST_ROUNDS = 10;

    private Masters() {}

    /** By asked number; one look-up where nobody is merged meanwhile, none where all masters were asked for too. */
    static Map<Uln, RegisteredLearner> follow(
            Function<Collection<Uln>, Map<Uln, RegisteredLearner>> lookUp, Map<Uln, RegisteredLearner> asked) {
        return follow(asked, learner -> learner, lookUp::apply);
    }

    /**
     * @param asked as one look-up gave them
     * @return the same numbers; whoever is merged even so had no end to be found
     */
    static <T> Map<Uln, T> follow(
            Map<Uln, T> asked, Function<T, RegisteredLearner> learner, Function<Set<Uln>, Map<Uln, T>> lookUp) {
        Map<Uln, T> now = new HashMap<>(asked);
        Set<Uln> open = masters(now.values(), learner);
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            Map<Uln, T> found = round == 0 && asked.keySet().containsAll(open) ? asked : lookUp.apply(open);
            now.replaceAll((uln, one) -> {
                Uln master = learner.apply(one).master();
                return master == null ? one : found.getOrDefault(master, one);
            });
            open = masters(now.values(), learner);
        }
        return now;
    }

    private static <T> Set<Uln> masters(Collection<T> all, Function<T, RegisteredLearner> learner) {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(learner.apply(one).master()))
                .collect(Collectors.toSet());
    }
}

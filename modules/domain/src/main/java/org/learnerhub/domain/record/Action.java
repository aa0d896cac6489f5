package org.learnerhub.domain.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a row of a feed says of an event. Contract section 2 (decided there: 1 to 4). */
public enum Action {
    CREATE(1),
    UPDATE(2),
    WITHDRAW(3),
    REINSTATE(4);

    /** By their numbers, from 1. */
    private static final List<Optional<Action>> ALL =
            Arrays.stream(values()).map(Optional::of).toList();

    private final int number;

    Action(int number) {
        this.number = number;
    }

    /** As the wire and files have it. */
    public int number() {
        return number;
    }

    public static Optional<Action> of(int number) {
        return number > 0 && number <= ALL.size() ? ALL.get(number - 1) : Optional.empty();
    }
}

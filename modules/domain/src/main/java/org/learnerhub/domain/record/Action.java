package org.learnerhub.domain.record;

import java.util.Arrays;
import java.util.Optional;

/** What a row of a feed says of an event. Contract section 2 (decided there: 1 to 4). */
public enum Action {
    CREATE(1),
    UPDATE(2),
    WITHDRAW(3),
    REINSTATE(4);

    private final int number;

    Action(int number) {
        this.number = number;
    }

    /** As the wire and files have it. */
    public int number() {
        return number;
    }

    public static Optional<Action> of(int number) {
        return Arrays.stream(values()).filter(action -> action.number == number).findFirst();
    }
}

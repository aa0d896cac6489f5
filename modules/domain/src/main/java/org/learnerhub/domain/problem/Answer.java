package org.learnerhub.domain.problem;

import java.util.function.Function;

/** How something that a learner wants ended. A refusal is a value: what was tried stays in the trail. */
public sealed interface Answer<T> {

    /** @throws RefusedException where it was refused; not within a unit of work, which it would undo */
    default T orThrow() {
        return fold(value -> value, code -> {
            throw new RefusedException(code);
        });
    }

    default <R> R fold(Function<T, R> done, Function<HubCode, R> refused) {
        if (this instanceof Done<T> one) {
            return done.apply(one.value());
        }
        return refused.apply(((Refused<T>) this).code());
    }

    /** It was done. */
    record Done<T>(T value) implements Answer<T> {}

    /** It was not. */
    record Refused<T>(HubCode code) implements Answer<T> {}
}

package org.learnerhub.domain.access;

import java.time.Instant;

/** Remembers signed messages, for all nodes, so that nobody sends one a second time. */
public interface SeenMessages {

    /**
     * Whether this is the first time; from now on it is not.
     *
     * @param until how long to remember it at least, by the clock of whichever node is ten minutes behind
     */
    boolean first(String identity, Instant until, Instant now);
}

package org.learnerhub.app.node;

import org.jspecify.annotations.Nullable;

/** Wakes the outbox relay; silent until the routes run. */
final class OutboxBell {

    private volatile @Nullable Runnable rope;

    void hang(Runnable newRope) {
        rope = newRope;
    }

    void ring() {
        Runnable current = rope;
        if (current != null) {
            current.run();
        }
    }
}

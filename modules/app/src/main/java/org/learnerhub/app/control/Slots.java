package org.learnerhub.app.control;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** How many commands run in a hub at once: they share its memory and its connections. */
final class Slots {

    private static final int MOST = 4;

    /** Commands that go through a register or a large file, and hold much of it in memory. */
    private static final Set<String> HEAVY = Set.of("match", "register");

    private final Semaphore all = new Semaphore(MOST);
    private final Semaphore heavy = new Semaphore(1);

    /** @return whether the command may run; it then gives its slot back */
    boolean take(List<String> arguments) {
        if (isHeavy(arguments) && !heavy.tryAcquire()) {
            return false;
        }
        boolean taken = all.tryAcquire();
        if (!taken && isHeavy(arguments)) {
            heavy.release();
        }
        return taken;
    }

    void giveBack(List<String> arguments) {
        all.release();
        if (isHeavy(arguments)) {
            heavy.release();
        }
    }

    private static boolean isHeavy(List<String> arguments) {
        return !arguments.isEmpty() && HEAVY.contains(arguments.get(0));
    }
}

package org.learnerhub.domain.ukrlp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * The change feed in pages: all versions of all providers in order of commit, tombstones among them. Who reads on from
 * {@link Page#upTo} until there is no more has the register; a call may wait for the next change.
 */
public final class ReadProviderChanges {

    /** Those who wait hold threads of the web server; beyond this many nobody is made to wait. */
    private static final int WAITING = 16;

    private static final Duration LOOK = Duration.ofMillis(500);

    private final ProviderRegister register;
    private final InstantSource clock;
    private final Sleep sleep;
    private final Semaphore waiting = new Semaphore(WAITING);
    private volatile boolean closing;

    public ReadProviderChanges(ProviderRegister register, InstantSource clock, Sleep sleep) {
        this.register = register;
        this.clock = clock;
        this.sleep = sleep;
    }

    /**
     * @param after the number up to which the caller has read; 0 at first
     * @param most from 1
     * @param wait how long to wait where there is nothing yet
     * @throws RefusedException CHANGES_AHEAD where the register has never given this number: it is another one, or was
     *     restored from a copy, and whoever went on would miss what got the numbers anew
     */
    public Page read(long after, int most, Duration wait) {
        long last = register.lastNumber();
        if (after > last) {
            throw new RefusedException(ProviderCode.CHANGES_AHEAD);
        }
        if (after == last && !wait.isZero() && waiting.tryAcquire()) {
            try {
                last = awaited(after, clock.instant().plus(wait));
            } finally {
                waiting.release();
            }
        }
        List<ProviderVersion> changes = register.between(after, last, most);
        long upTo =
                changes.size() < most ? last : changes.get(changes.size() - 1).number();
        return new Page(changes, upTo, upTo < last);
    }

    private long awaited(long after, Instant end) {
        long last = after;
        while (last == after && !closing && clock.instant().isBefore(end)) {
            sleep.of(LOOK);
            last = register.lastNumber();
        }
        return last;
    }

    /** Nobody waits from now on. */
    public void endWaiting() {
        closing = true;
    }

    /** Makes the thread wait. */
    @FunctionalInterface
    public interface Sleep {

        void of(Duration time);
    }

    /**
     * @param upTo where to go on; never below what was asked for
     * @param more whether there is more behind it already
     */
    public record Page(List<ProviderVersion> changes, long upTo, boolean more) {

        public Page {
            changes = List.copyOf(changes);
        }
    }
}

package org.learnerhub.domain.registration.allocation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.learnerhub.domain.access.Pause;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;

/**
 * Lets dry runs come to an end although each gives way to others: it begins anew after growing pauses, and one that was
 * broken off too often is refused. How often is counted by each node for itself.
 */
final class DryRuns {

    static final int MOST_TRIES = 10;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DryRun dryRun;
    private final RefuseBatch refusal;
    private final Pause pause;
    private final Map<BatchId, Integer> brokenOff = new HashMap<>();

    DryRuns(DryRun dryRun, RefuseBatch refusal, Pause pause) {
        this.dryRun = dryRun;
        this.pause = pause;
        this.refusal = refusal;
    }

    synchronized void run(BatchId id) {
        if (dryRun.carryOut(id)) {
            brokenOff.remove(id);
            return;
        }
        int times = brokenOff.merge(id, 1, Integer::sum);
        if (times == MOST_TRIES) {
            brokenOff.remove(id);
            refusal.refuse(id, BatchState.MATCHED, Refusal.of(IntakeCode.DRY_RUN_GAVE_WAY));
        } else {
            pause.of(PAUSE.multipliedBy(times));
        }
    }
}

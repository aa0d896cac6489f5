package org.learnerhub.client;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.GetStatusResponse;
import org.learnerhub.contract.exchange.State;

/** Shows a job's progress as the hub tells it. */
final class StagesOfWork {

    private static final Set<State> ENDS = Set.of(State.ANSWERED, State.REFUSED, State.PARKED);

    private final Progress progress;
    private @Nullable State shown;

    StagesOfWork(Progress progress) {
        this.progress = progress;
    }

    /** Whether waiting any longer changes nothing: a parked job waits for the operator. */
    static boolean isEnd(GetStatusResponse status) {
        return ENDS.contains(status.getState());
    }

    void show(GetStatusResponse status) {
        State state = status.getState();
        Integer rows = status.getRowsTotal();
        if (state != shown) {
            shown = state;
            progress.stage(state.value().toLowerCase(Locale.ROOT), rows == null ? 0 : rows, "rows");
        }
        if (rows != null) {
            progress.reached(done(status));
        }
    }

    private static long done(GetStatusResponse status) {
        return switch (status.getState()) {
            case MATCHING -> status.getRowsMatched();
            case ALLOCATING -> status.getRowsAllocated();
            default -> status.getRowsDone();
        };
    }
}

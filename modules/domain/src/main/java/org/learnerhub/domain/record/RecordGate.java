package org.learnerhub.domain.record;

import java.util.function.Function;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.problem.RefusedException;

/**
 * The one way to records: reads as much of them as the reader may see, has the audit trail say what is told of whom and
 * why, and only then tells. Where several numbers answer as one, each of which something was told has an entry: after an
 * unmerge it has it still.
 */
public final class RecordGate {

    private final ReadGate gate;
    private final EventLog log;
    private final ShownEvents shown;

    public RecordGate(ReadGate gate, EventLog log, ShownEvents shown) {
        this.gate = gate;
        this.log = log;
        this.shown = shown;
    }

    /** @throws RefusedException RIGHT_MISSING where the operation is for another kind of caller */
    public <T> T tell(
            Justification by, Operation operation, RecordReader reader, Function<RecordReading, Told<T>> look) {
        return gate.tell(by, operation, learners -> {
            RecordReading records = new RecordReading(learners, log, shown, reader);
            return look.apply(records).alsoOf(records.told());
        });
    }

    /** As {@link #tell}, every event: for the hub's own people, and for the learner whose record it is. */
    public <T> T tellWhole(Justification by, Operation operation, Function<RecordReading, Told<T>> look) {
        return tell(by, operation, RecordReader.staff(), look);
    }
}

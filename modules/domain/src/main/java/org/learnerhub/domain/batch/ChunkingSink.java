package org.learnerhub.domain.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** Checks rows as they are read and stores them chunk by chunk, each in a transaction of its own. */
final class ChunkingSink implements BatchFileReader.Sink {

    private final Batch batch;
    private final BatchPorts ports;
    private final RowChecks.OnDay checks;
    private final int maxRows;
    private final SharedIdentifiers identifiers;
    private final List<CheckedRow> chunk = new ArrayList<>(Batch.CHUNK_ROWS);
    private @Nullable FileHead head;
    private int rows;
    private int chunks;

    ChunkingSink(Batch batch, BatchPorts ports, RowChecks.OnDay checks, int maxRows) {
        this.batch = batch;
        this.ports = ports;
        this.checks = checks;
        this.maxRows = maxRows;
        identifiers = new SharedIdentifiers(batch.identity().ukprn());
    }

    @Override
    public void head(FileHead head) {
        String said = head.ukprn();
        Ukprn sender = batch.identity().ukprn();
        if (said != null && !Ukprn.parse(said).filter(sender::equals).isPresent()) {
            throw new RefusedException(HubCode.WRONG_UKPRN, WrongUkprn.place(said, sender));
        }
        if (batch.identity().requestedJob() == JobType.VER && head.layout() != Layout.VERIFY) {
            throw new RefusedException(HubCode.UNKNOWN_LAYOUT, "a VER job takes the layout of verification only");
        }
        this.head = head;
    }

    @Override
    public void row(RawRow row) {
        if (rows == JobType.DRY_ROWS && batch.identity().requestedJob() == JobType.DRY) {
            throw new RefusedException(HubCode.DRY_RUN_TOO_LARGE, "row " + row.row());
        }
        if (++rows > maxRows) {
            throw new RefusedException(HubCode.TOO_MANY_ROWS, "row " + row.row());
        }
        boolean verification = head != null && head.layout() == Layout.VERIFY;
        chunk.add(verification ? checks.checkToVerify(row) : identifiers.watch(checks.check(row)));
        if (chunk.size() == Batch.CHUNK_ROWS) {
            store();
        }
    }

    /** Stores the last chunk and holds the count against the head's. */
    void finish() {
        if (rows == 0) {
            throw new RefusedException(HubCode.NO_ROWS);
        }
        Integer announced = head().recordCount();
        if (announced != null && announced != rows) {
            throw new RefusedException(HubCode.COUNT_DIFFERS, "announced " + announced + ", found " + rows);
        }
        if (!chunk.isEmpty()) {
            store();
        }
    }

    FileHead head() {
        if (head == null) {
            throw new RefusedException(HubCode.NO_ROWS);
        }
        return head;
    }

    int rows() {
        return rows;
    }

    int chunks() {
        return chunks;
    }

    private void store() {
        List<CheckedRow> full = List.copyOf(chunk);
        int number = chunks++;
        ports.unitOfWork().run(() -> ports.chunks().addRows(batch.id(), number, full));
        chunk.clear();
    }
}

package org.learnerhub.domain.retention;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.learner.WhoseRows;

/** Somebody's rows in batches, counted. */
final class RowsInBatches {

    private final BatchLedger ledger;
    private final BatchKinds kinds;

    RowsInBatches(BatchLedger ledger, BatchKinds kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
    }

    long count(WhoseRows whose, long upTo) {
        return LongStream.rangeClosed(1, upTo)
                .mapToObj(id -> ledger.find(new BatchId(id)))
                .flatMap(Optional::stream)
                .mapToLong(batch -> rows(batch, whose).sum())
                .sum();
    }

    boolean has(BatchId id, WhoseRows whose) {
        return ledger.find(id).stream()
                .flatMapToInt(batch -> rows(batch, whose))
                .anyMatch(rows -> rows > 0);
    }

    private IntStream rows(Batch batch, WhoseRows whose) {
        if (batch.state() == BatchState.RECEIVED || batch.state() == BatchState.REFUSED) {
            return IntStream.empty();
        }
        return IntStream.range(0, batch.checkedOrThrow().chunks())
                .map(chunk -> kinds.of(batch).rowsOf(batch, chunk, whose));
    }
}

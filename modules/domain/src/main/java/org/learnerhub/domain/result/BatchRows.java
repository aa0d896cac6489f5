package org.learnerhub.domain.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.verification.VerificationKind;

/** Walks through the rows of answered batches, however long they are, a chunk in memory at a time. */
final class BatchRows {

    /** Of which few rows fit is looked at no further; the next page goes on there. */
    private static final int CHUNKS_AT_ONCE = 25;

    /** Below the headings, as a spreadsheet counts. */
    private static final int FIRST_ROW = 2;

    private final RowsOfKind learners;
    private final RowsOfKind feeds;

    BatchRows(LearnerAnswer answers, FeedChunks chunks) {
        learners = new LearnerRows(answers);
        feeds = new FeedRows(chunks);
    }

    /** What was read, and from which row to look on; 0 where there are no more. */
    record Read(List<ReadRow> rows, int next) {}

    /** Empty where the batch has no rows to be shown: it is not answered, or of another kind. */
    Optional<RowsOfKind> of(Batch batch) {
        if (batch.state() != BatchState.ANSWERED) {
            return Optional.empty();
        }
        if (RegistrationJob.isOne(batch.job()) || batch.job().equals(VerificationKind.VER)) {
            return Optional.of(learners);
        }
        return FeedJob.isOne(batch.job()) ? Optional.of(feeds) : Optional.empty();
    }

    /** @param last the last row that may fit */
    Read read(Batch batch, RowsOfKind kind, RowWish wish, int last, int most) {
        List<ReadRow> found = new ArrayList<>();
        if (wish.from() > last) {
            return new Read(found, 0);
        }
        int chunks = batch.checkedOrThrow().chunks();
        int first = chunkOf(batch, kind, wish.from());
        for (int chunk = first; chunk < chunks; chunk++) {
            List<ReadRow> rows = kind.chunk(batch, chunk);
            if (!rows.isEmpty() && rows.get(0).row().row() > last) {
                break;
            }
            if (chunk == first + CHUNKS_AT_ONCE && !rows.isEmpty()) {
                return new Read(found, rows.get(0).row().row());
            }
            for (ReadRow row : rows) {
                if (wish.fits(row.row())) {
                    if (found.size() == most) {
                        return new Read(found, row.row().row());
                    }
                    found.add(row);
                }
            }
        }
        return new Read(found, 0);
    }

    Optional<ReadRow> row(Batch batch, RowsOfKind kind, int number) {
        return kind.chunk(batch, chunkOf(batch, kind, number)).stream()
                .filter(row -> row.row().row() == number)
                .findFirst();
    }

    /**
     * Rows ascend: the last chunk that begins with this row or an earlier one. Mostly rows follow one another and chunks are
     * of one size, so the first one looked at is it.
     */
    private static int chunkOf(Batch batch, RowsOfKind kind, int number) {
        int low = 0;
        int high = batch.checkedOrThrow().chunks() - 1;
        int rows = Math.max(1, batch.rowsTotal() / (high + 1));
        int next = Math.max(0, Math.min(high, (number - FIRST_ROW) / rows));
        while (low < high && number > 1) {
            List<ReadRow> read = kind.chunk(batch, next);
            if (read.get(0).row().row() > number) {
                high = next - 1;
            } else if (read.get(read.size() - 1).row().row() >= number) {
                return next;
            } else {
                low = next;
            }
            next = (low + high + 1) / 2;
        }
        return low;
    }

    Stream<ReadRow> all(Batch batch, RowsOfKind kind) {
        return IntStream.range(0, batch.checkedOrThrow().chunks())
                .mapToObj(chunk -> kind.chunk(batch, chunk))
                .flatMap(List::stream);
    }
}

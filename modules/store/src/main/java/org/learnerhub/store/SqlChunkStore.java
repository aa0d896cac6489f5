package org.learnerhub.store;

import java.util.List;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.ChunkStore;
import org.learnerhub.domain.batch.RowOutcome;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each chunk and kind; the primary key sees to it that a chunk is written once. */
final class SqlChunkStore implements ChunkStore {

    private static final ChunkFormat<CheckedRow> ROWS = new ChunkFormat<>(new RowFormat());
    /** The kind of chunks that hold outcomes, as stored. */
    static final int OUTCOMES_KIND = Kind.OUTCOMES.ordinal();

    private static final ChunkFormat<RowMatch> MATCHES = new ChunkFormat<>(new MatchFormat());
    private static final ChunkFormat<RowOutcome> OUTCOMES = new ChunkFormat<>(new OutcomeFormat());

    private final JdbcTemplate jdbc;

    SqlChunkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean addRows(BatchId batch, int chunk, List<CheckedRow> rows) {
        return add(batch, Kind.ROWS, chunk, ROWS.write(rows));
    }

    @Override
    public List<CheckedRow> rows(BatchId batch, int chunk) {
        return ROWS.read(body(batch, Kind.ROWS, chunk));
    }

    @Override
    public boolean addMatches(BatchId batch, int chunk, List<RowMatch> matches) {
        return add(batch, Kind.MATCHES, chunk, MATCHES.write(matches));
    }

    @Override
    public List<RowMatch> matches(BatchId batch, int chunk) {
        return MATCHES.read(body(batch, Kind.MATCHES, chunk));
    }

    @Override
    public boolean addOutcomes(BatchId batch, int chunk, List<RowOutcome> outcomes) {
        return add(batch, Kind.OUTCOMES, chunk, OUTCOMES.write(outcomes));
    }

    @Override
    public void removeOutcomes(BatchId batch) {
        jdbc.update("delete from chunk where batch_id = ? and kind = ?", batch.value(), Kind.OUTCOMES.ordinal());
    }

    @Override
    public List<RowOutcome> outcomes(BatchId batch, int chunk) {
        return OUTCOMES.read(body(batch, Kind.OUTCOMES, chunk));
    }

    @Override
    public void removeAll(BatchId batch) {
        jdbc.update("delete from chunk where batch_id = ?", batch.value());
    }

    private boolean add(BatchId batch, Kind kind, int chunk, byte[] body) {
        return jdbc.update(
                        "insert into chunk (batch_id, kind, chunk_no, body) values (?, ?, ?, ?) on conflict do nothing",
                        batch.value(),
                        kind.ordinal(),
                        chunk,
                        body)
                == 1;
    }

    private byte[] body(BatchId batch, Kind kind, int chunk) {
        return jdbc
                .query(
                        "select body from chunk where batch_id = ? and kind = ? and chunk_no = ?",
                        (row, number) -> row.getBytes(1),
                        batch.value(),
                        kind.ordinal(),
                        chunk)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "batch " + batch + " has nothing of kind " + kind + " for chunk " + chunk));
    }

    /** Stored by ordinal: add at the end only. */
    private enum Kind {
        ROWS,
        MATCHES,
        OUTCOMES
    }
}

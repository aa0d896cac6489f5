package org.learnerhub.store.exchange;

import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ChunkStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each part of a chunk; the primary key sees to it that it is written once. */
final class SqlChunkStore implements ChunkStore {

    private final JdbcTemplate jdbc;

    SqlChunkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(BatchId batch, ChunkPart part, int chunk, byte[] content) {
        return jdbc.update(
                        "insert into chunk (batch_id, kind, chunk_no, body) values (?, ?, ?, ?) on conflict do nothing",
                        batch.value(),
                        part.ordinal(),
                        chunk,
                        content)
                == 1;
    }

    @Override
    public byte[] content(BatchId batch, ChunkPart part, int chunk) {
        return jdbc
                .query(
                        "select body from chunk where batch_id = ? and kind = ? and chunk_no = ?",
                        (row, number) -> row.getBytes(1),
                        batch.value(),
                        part.ordinal(),
                        chunk)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "batch " + batch + " has nothing of kind " + part + " for chunk " + chunk));
    }

    @Override
    public void replace(BatchId batch, ChunkPart part, int chunk, byte[] content) {
        int replaced = jdbc.update(
                "update chunk set body = ? where batch_id = ? and kind = ? and chunk_no = ?",
                content,
                batch.value(),
                part.ordinal(),
                chunk);
        if (replaced != 1) {
            throw new IllegalStateException("batch " + batch + " has nothing of kind " + part + " for chunk " + chunk);
        }
    }

    @Override
    public void remove(BatchId batch, ChunkPart part) {
        jdbc.update("delete from chunk where batch_id = ? and kind = ?", batch.value(), part.ordinal());
    }

    @Override
    public void removeAll(BatchId batch) {
        jdbc.update("delete from chunk where batch_id = ?", batch.value());
    }
}

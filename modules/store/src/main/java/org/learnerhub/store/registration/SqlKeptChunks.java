package org.learnerhub.store.registration;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.registration.KeptChunks;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** The place as the one row of a table; the chunks after it by their primary key. */
final class SqlKeptChunks implements KeptChunks {

    private static final String WITHIN = "select chunk_no from chunk where batch_id = ? and kind = "
            + ChunkPart.OUTCOMES.ordinal() + " and chunk_no >= ? order by chunk_no limit 1";
    private static final String AFTER = "select id from batch where id > ? and id <= ? order by id limit 1";

    private final JdbcTemplate jdbc;

    SqlKeptChunks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Place> next() {
        long[] state = jdbc.query(
                        "select batch_id, chunk_no, last_batch from identifier_fill where id = 1",
                        (row, number) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .get(0);
        long batch = state[0];
        long chunk = state[1];
        while (batch <= state[2]) {
            List<Integer> found = jdbc.queryForList(WITHIN, Integer.class, batch, chunk);
            if (!found.isEmpty()) {
                return Optional.of(new Place(new BatchId(batch), found.get(0)));
            }
            List<Long> after = jdbc.queryForList(AFTER, Long.class, batch, state[2]);
            batch = after.isEmpty() ? Long.MAX_VALUE : after.get(0);
            chunk = 0;
        }
        return Optional.empty();
    }

    @Override
    public void read(Place place) {
        OpenTransaction.demand();
        jdbc.update(
                "update identifier_fill set batch_id = ?, chunk_no = ? where id = 1",
                place.batch().value(),
                place.chunk() + 1);
    }

    @Override
    public void finish() {
        OpenTransaction.demand();
        jdbc.update("update identifier_fill set batch_id = last_batch + 1, chunk_no = 0 where id = 1");
    }
}

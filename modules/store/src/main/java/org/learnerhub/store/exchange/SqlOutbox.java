package org.learnerhub.store.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks as rows that relays take with {@code for update skip locked}. */
final class SqlOutbox implements Outbox {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransactions;
    private final Runnable afterCommit;

    /** @param ownTransactions never join another */
    SqlOutbox(JdbcTemplate jdbc, TransactionTemplate ownTransactions, Runnable afterCommit) {
        this.jdbc = jdbc;
        this.ownTransactions = ownTransactions;
        this.afterCommit = afterCommit;
    }

    @Override
    public void add(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into outbox (task) values (?)", tasks, BATCH, (row, task) -> row.setString(1, task.toString()));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            afterCommit.run();
        } else if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(WakeUp.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new WakeUp(afterCommit));
        }
    }

    @Override
    public int relay(int atMost, Consumer<List<Task>> broker) {
        return ownTransactions.execute(status -> {
            List<Waiting> waiting = jdbc.query(
                    "select id, task from outbox order by id limit ? for update skip locked",
                    (row, number) -> new Waiting(row.getLong(1), Task.parse(row.getString(2))),
                    atMost);
            if (!waiting.isEmpty()) {
                broker.accept(waiting.stream().map(Waiting::task).toList());
                jdbc.batchUpdate(
                        "delete from outbox where id = ?", waiting, BATCH, (row, one) -> row.setLong(1, one.id()));
            }
            return waiting.size();
        });
    }

    @Override
    public Optional<Instant> oldest() {
        return jdbc
                .query(
                        "select added_at from outbox order by id limit 1",
                        (row, number) -> requireNonNull(Moment.read(row, "added_at")))
                .stream()
                .findFirst();
    }

    private record Waiting(long id, Task task) {}

    /** Once for each transaction, however often it adds; a failure here cannot look like a failed commit. */
    private record WakeUp(Runnable relay) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                relay.run();
            }
        }
    }
}

package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.EmptiedFeedRows;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventKind;

/** Held rows as a plain list. */
public final class InMemoryHeldRows implements HeldRows, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private List<HeldRow> rows = new ArrayList<>();
    private final Map<Uln, Ukprn> registered = new HashMap<>();
    private final Map<Uln, Ukprn> registrars = new HashMap<>();
    private long tried;

    public InMemoryHeldRows(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    public List<HeldRow> all() {
        return rows;
    }

    @Override
    public void hold(List<HeldRow> added) {
        transactions.require();
        added.forEach(row -> rows.add(
                copy(row, rows.size() + 1L, row.state(), row.endedAt(), Objects.toString(row.endedBy(), null))));
        findRegistrars(added.stream().map(row -> row.statement().uln()).toList());
    }

    private static HeldRow copy(HeldRow row, long id, HeldRow.State state, @Nullable Instant at, @Nullable String by) {
        return new HeldRow(
                id,
                row.batch(),
                row.row(),
                row.sender(),
                row.statement(),
                row.finding(),
                row.original(),
                state,
                row.heldAt(),
                at,
                by);
    }

    @Override
    public void end(Collection<Long> ids, HeldRow.State state, Instant at, String endedBy) {
        transactions.require();
        ids.forEach(id -> {
            HeldRow row = find(id).orElseThrow();
            if (row.state() != HeldRow.State.HELD) {
                throw new IllegalStateException("not held any longer");
            }
            rows.set((int) (id - 1), copy(row, id, state, at, endedBy));
        });
    }

    @Override
    public int empty(BatchId batch, Collection<Integer> numbers, Instant at) {
        transactions.require();
        int emptied = 0;
        for (HeldRow row : List.copyOf(rows)) {
            if (row.batch().equals(batch) && numbers.contains(row.row())) {
                boolean held = row.state() == HeldRow.State.HELD;
                HeldRow nobodys = new HeldRow(
                        row.id(),
                        batch,
                        row.row(),
                        row.sender(),
                        EmptiedFeedRows.empty(row.statement(), row.sender()),
                        row.finding(),
                        EmptiedFeedRows.numberOf(row.original()),
                        held ? HeldRow.State.GIVEN_UP : row.state(),
                        row.heldAt(),
                        held ? at : row.endedAt(),
                        held ? "erased" : row.endedBy());
                rows.set((int) (row.id() - 1), nobodys);
                emptied++;
            }
        }
        return emptied;
    }

    @Override
    public Optional<HeldRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    private List<HeldRow> held(Predicate<HeldRow> which) {
        return rows.stream()
                .filter(row -> row.state() == HeldRow.State.HELD)
                .filter(which)
                .toList();
    }

    @Override
    public List<HeldRow> naming(Collection<Uln> ulns) {
        return held(row -> ulns.contains(row.statement().uln()));
    }

    @Override
    public List<HeldRow> alike(Ukprn sender, EventKind kind, Collection<Uln> ulns, Collection<String> misIdentifiers) {
        return held(row -> row.sender().equals(sender)
                && row.statement().content().kind() == kind
                && (ulns.contains(row.statement().uln())
                        || misIdentifiers.contains(row.original().getOrDefault(FeedField.MIS_IDENTIFIER, ""))));
    }

    @Override
    public List<HeldRow> ofBatch(BatchId batch, long after, int most) {
        return rows.stream()
                .filter(row -> row.batch().equals(batch) && row.id() > after)
                .limit(most)
                .toList();
    }

    @Override
    public List<HeldRow> ofRows(BatchId batch, Collection<Integer> numbers) {
        return rows.stream()
                .filter(row -> row.batch().equals(batch) && numbers.contains(row.row()))
                .toList();
    }

    @Override
    public List<HeldRow> of(Ukprn sender, long after, int most) {
        return rows.stream()
                .filter(row -> row.sender().equals(sender) && row.id() > after)
                .limit(most)
                .toList();
    }

    @Override
    public void findRegistrars(Collection<Uln> ulns) {
        ulns.stream().filter(registered::containsKey).forEach(uln -> registrars.put(uln, registered.get(uln)));
    }

    @Override
    public List<HeldRow> ofLearnersRegisteredBy(Ukprn institution, long after, int most) {
        return held(row -> row.id() > after
                        && institution.equals(registrars.get(row.statement().uln())))
                .stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<HeldRow> held(long after, int most) {
        return held(row -> row.id() > after).stream().limit(most).toList();
    }

    /** Says who registered a number. */
    public void registered(Uln uln, Ukprn institution) {
        registered.put(uln, institution);
    }

    @Override
    public long triedUpTo() {
        return tried;
    }

    @Override
    public void triedUpTo(long registerNumber) {
        tried = registerNumber;
    }

    @Override
    public Runnable remember() {
        List<HeldRow> oldRows = new ArrayList<>(rows);
        long oldTried = tried;
        return () -> {
            rows = oldRows;
            tried = oldTried;
        };
    }
}

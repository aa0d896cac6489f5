package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.notice.KeptNotice;
import org.learnerhub.domain.notice.KeptNotice.State;
import org.learnerhub.domain.notice.Notice;
import org.learnerhub.domain.notice.Notices;

/** Notices as a list. */
public final class InMemoryNotices implements Notices, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private List<KeptNotice> all = new ArrayList<>();

    public InMemoryNotices(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    public List<KeptNotice> all() {
        return List.copyOf(all);
    }

    @Override
    public void add(Notice notice, Instant now) {
        transactions.require();
        all.add(new KeptNotice(all.size() + 1L, notice, State.WAITING, now, 0, now, null));
    }

    @Override
    public List<KeptNotice> due(Instant now, int most) {
        return all.stream()
                .filter(one -> one.dueAt() != null && !one.dueAt().isAfter(now))
                .sorted(Comparator.comparing(KeptNotice::dueAt).thenComparingLong(KeptNotice::number))
                .limit(most)
                .toList();
    }

    private boolean change(long number, int tries, UnaryOperator<KeptNotice> change) {
        boolean there = all.stream().anyMatch(one -> one.number() == number && one.tries() == tries);
        all.replaceAll(one -> there && one.number() == number ? change.apply(one) : one);
        return there;
    }

    private static KeptNotice with(
            KeptNotice one, State state, int tries, @Nullable Instant dueAt, @Nullable String code) {
        return new KeptNotice(one.number(), one.notice(), state, one.madeAt(), tries, dueAt, code);
    }

    @Override
    public boolean take(KeptNotice notice, Instant until) {
        boolean waits = all.stream().anyMatch(one -> one.number() == notice.number() && one.state() == State.WAITING);
        return waits
                && change(
                        notice.number(),
                        notice.tries(),
                        one -> with(one, State.WAITING, one.tries() + 1, until, one.code()));
    }

    @Override
    public void settle(KeptNotice taken, State state, @Nullable Instant dueAt, @Nullable String code) {
        change(taken.number(), taken.tries() + 1, one -> with(one, state, one.tries(), dueAt, code));
    }

    @Override
    public boolean replay(long number, Instant now) {
        List<KeptNotice> aside = all.stream()
                .filter(one -> one.number() == number)
                .filter(one -> one.state() == State.SET_ASIDE || one.state() == State.KEPT)
                .toList();
        aside.forEach(found -> change(number, found.tries(), one -> with(one, State.WAITING, 0, now, null)));
        return !aside.isEmpty();
    }

    @Override
    public List<KeptNotice> list(State state, int most) {
        return all.stream()
                .filter(one -> one.state() == state)
                .sorted(Comparator.comparingLong(KeptNotice::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<KeptNotice> of(String reference) {
        return all.stream()
                .filter(one -> one.notice().reference().equals(reference))
                .toList();
    }

    @Override
    public Runnable remember() {
        List<KeptNotice> old = new ArrayList<>(all);
        return () -> all = old;
    }
}

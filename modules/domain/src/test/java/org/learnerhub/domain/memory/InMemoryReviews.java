package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.review.RowOrigin;

/** Cases in memory. */
public final class InMemoryReviews implements ReviewCases, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private final BatchLedger ledger;
    private Map<Long, ReviewCase> cases = new TreeMap<>();
    private List<ReviewStep> steps = new ArrayList<>();

    /** @param ledger knows whose batch a row is of */
    InMemoryReviews(InMemoryTransactions transactions, BatchLedger ledger) {
        this.transactions = transactions;
        this.ledger = ledger;
        transactions.enlist(this);
    }

    public List<ReviewCase> all() {
        return List.copyOf(cases.values());
    }

    /** Behind everybody's back. */
    void decideAll() {
        cases.replaceAll((id, one) -> new ReviewCase(id, one.subject(), one.openedAt(), ReviewState.DECIDED));
    }

    @Override
    public int addAbsent(List<ReviewSubject> subjects, Instant at) {
        transactions.require();
        int before = cases.size();
        for (ReviewSubject subject : subjects) {
            if (cases.values().stream()
                    .noneMatch(one -> one.subject().identity().equals(subject.identity()))) {
                long id = cases.size() + 1L;
                cases.put(id, new ReviewCase(id, subject, at, ReviewState.OPEN));
            }
        }
        return cases.size() - before;
    }

    @Override
    public List<ReviewCase> open(long skip, int most) {
        return all().stream()
                .filter(one -> one.state() == ReviewState.OPEN)
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public long countOpen() {
        return open(0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<ReviewCase> list(CaseFilter filter, long after, int most) {
        return matching(filter).filter(one -> one.id() > after).limit(most).toList();
    }

    @Override
    public long count(CaseFilter filter) {
        return matching(filter).count();
    }

    @Override
    public int count(CaseFilter filter, int most) {
        return (int) matching(filter).limit(most).count();
    }

    private Stream<ReviewCase> matching(CaseFilter filter) {
        return all().stream()
                .filter(one -> filter.state() == null || one.state() == filter.state())
                .filter(one -> filter.kind() == null || one.subject().kind() == filter.kind())
                .filter(one -> filter.batch() == null || isOf(filter.batch(), one))
                .filter(one -> filter.ukprn() == null || isOf(filter.ukprn(), one));
    }

    private static boolean isOf(long batch, ReviewCase one) {
        RowOrigin row = one.subject().row();
        return row != null && row.batch() == batch;
    }

    private boolean isOf(Ukprn ukprn, ReviewCase one) {
        RowOrigin row = one.subject().row();
        return row != null
                && ledger.find(new BatchId(row.batch()))
                        .filter(batch -> batch.identity().ukprn().equals(ukprn))
                        .isPresent();
    }

    @Override
    public Optional<ReviewCase> find(long id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public Optional<ReviewCase> lock(long id) {
        transactions.require();
        return find(id);
    }

    @Override
    public void offer(long id, Collection<Long> entries) {
        transactions.require();
        ReviewCase old = find(id).orElseThrow();
        List<Long> learners = new ArrayList<>(old.subject().learners());
        learners.addAll(entries);
        ReviewSubject before = old.subject();
        RowOrigin row = before.row();
        ReviewSubject subject = before.kind() == ReviewKind.DUPLICATE || row == null
                ? before
                : ReviewSubject.possibleMatch(row, learners, before.total());
        cases.put(id, new ReviewCase(id, subject, old.openedAt(), old.state()));
    }

    @Override
    public ReviewStep keep(ReviewStep step) {
        transactions.require();
        ReviewCase old = find(step.caseId()).orElseThrow(() -> new IllegalStateException("no such case"));
        ReviewStep kept = step.numbered(steps.size() + 1L);
        steps.add(kept);
        ReviewState state = step.verdict() == ReviewVerdict.UNDONE ? ReviewState.OPEN : ReviewState.DECIDED;
        cases.put(old.id(), new ReviewCase(old.id(), old.subject(), old.openedAt(), state));
        return kept;
    }

    @Override
    public List<ReviewStep> steps(long id) {
        return steps.stream().filter(step -> step.caseId() == id).toList();
    }

    @Override
    public List<Long> decidedWith(Uln uln) {
        return all().stream()
                .filter(one -> one.state() == ReviewState.DECIDED)
                .map(ReviewCase::id)
                .filter(id -> {
                    List<ReviewStep> own = steps(id);
                    return uln.equals(own.get(own.size() - 1).uln());
                })
                .toList();
    }

    @Override
    public Runnable remember() {
        Map<Long, ReviewCase> oldCases = new TreeMap<>(cases);
        List<ReviewStep> oldSteps = new ArrayList<>(steps);
        return () -> {
            cases = oldCases;
            steps = oldSteps;
        };
    }
}

package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.review.DuplicatePass;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewSubject;

/** How far the search for duplicates came, in memory, over cases in memory; breaks on demand before anything is kept. */
public final class InMemoryPass implements DuplicatePass, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private final InMemoryReviews reviews;
    private long position;
    private int keepsUntilBroken = Integer.MAX_VALUE;

    public InMemoryPass(InMemoryTransactions transactions) {
        this(transactions, new InMemoryReviews(transactions, Unasked.port(BatchLedger.class)));
    }

    InMemoryPass(InMemoryTransactions transactions, InMemoryReviews reviews) {
        this.transactions = transactions;
        this.reviews = reviews;
        transactions.enlist(this);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public int keep(List<ReviewSubject> found, long reached, Instant at) {
        if (keepsUntilBroken-- == 0) {
            keepsUntilBroken = Integer.MAX_VALUE;
            throw new IllegalStateException("switched off");
        }
        return transactions.get(() -> {
            position = reached;
            return reviews.addAbsent(found, at);
        });
    }

    public void breakAfter(int keeps) {
        keepsUntilBroken = keeps;
    }

    public List<ReviewSubject> cases() {
        return reviews.all().stream().map(ReviewCase::subject).toList();
    }

    @Override
    public Runnable remember() {
        long old = position;
        return () -> position = old;
    }
}

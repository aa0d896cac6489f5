package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Task;

/** Dead letters in memory. */
public final class InMemoryDeadLetters implements DeadLetters, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private long lastId;
    private List<DeadLetter> letters = new ArrayList<>();

    InMemoryDeadLetters(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    @Override
    public void park(Task task, String code, String correlationId, Instant at) {
        transactions.expect();
        if (letters.stream().noneMatch(letter -> letter.task().equals(task))) {
            letters.add(new DeadLetter(++lastId, task, code, correlationId, at));
        }
    }

    @Override
    public List<DeadLetter> all() {
        return List.copyOf(letters);
    }

    @Override
    public List<DeadLetter> first(int most) {
        return letters.stream().limit(most).toList();
    }

    @Override
    public long count() {
        return letters.size();
    }

    @Override
    public boolean remove(long id) {
        transactions.expect();
        return letters.removeIf(letter -> letter.id() == id);
    }

    @Override
    public Runnable remember() {
        List<DeadLetter> old = new ArrayList<>(letters);
        return () -> letters = old;
    }
}

package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.Task;

/** The outbox in memory. */
public final class InMemoryOutbox implements Outbox, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private List<Task> waiting = new ArrayList<>();

    InMemoryOutbox(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    @Override
    public void add(List<Task> tasks) {
        transactions.require();
        waiting.addAll(tasks);
    }

    @Override
    public int relay(int atMost, Consumer<List<Task>> broker) {
        List<Task> handed = List.copyOf(waiting.subList(0, Math.min(atMost, waiting.size())));
        if (!handed.isEmpty()) {
            broker.accept(handed);
            waiting = new ArrayList<>(waiting.subList(handed.size(), waiting.size()));
        }
        return handed.size();
    }

    /** What waits, in order. */
    public List<Task> waiting() {
        return List.copyOf(waiting);
    }

    @Override
    public Runnable remember() {
        List<Task> old = new ArrayList<>(waiting);
        return () -> waiting = old;
    }
}

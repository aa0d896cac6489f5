package org.learnerhub.domain.exchange.answer;

import java.util.List;
import java.util.stream.IntStream;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.Task;

/**
 * Asks for answers to be put into folders. What is due is noted with the task, so that a task that got lost is asked for
 * again.
 */
public final class Deliveries {

    private final BatchLedger ledger;
    private final Outbox outbox;

    public Deliveries(BatchLedger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** An edition, or a refusal as the first one, under every name that is wanted; the caller holds the batch's lock. */
    public void ask(Edition edition) {
        ledger.deliveriesWanted(edition.batch())
                .forEach(name -> ledger.deliveryDue(new Delivery(edition.batch(), name, edition.number())));
        outbox.add(Task.deliver(edition));
    }

    /** Every edition there is under one name, anew where it was delivered before; the caller holds the batch's lock. */
    public void askAll(Batch batch, String fileName) {
        List<Task> tasks = IntStream.rangeClosed(1, batch.edition())
                .mapToObj(edition -> {
                    ledger.deliveryDue(new Delivery(batch.id(), fileName, edition));
                    return Task.deliver(batch.id(), edition);
                })
                .toList();
        outbox.add(tasks);
    }
}

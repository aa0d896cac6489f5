package org.learnerhub.routes;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.ParkTask;
import org.learnerhub.domain.exchange.task.TaskHandlers;
import org.learnerhub.domain.problem.InternalCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.core.JmsTemplate;

/**
 * Hands what waits in the outbox to the broker: many tasks in one JMS transaction, which ends before the outbox
 * forgets them. Messages carry a task's ids and nothing else (claim check). A task whose step nobody here knows is parked.
 */
final class OutboxRelay {

    private static final int AT_ONCE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final Outbox outbox;
    private final TaskHandlers handlers;
    private final ParkTask park;
    private final JmsTemplate jms;

    OutboxRelay(Outbox outbox, TaskHandlers handlers, ParkTask park, ConnectionFactory broker) {
        this.outbox = outbox;
        this.handlers = handlers;
        this.park = park;
        jms = new JmsTemplate(broker);
        jms.setSessionTransacted(true);
    }

    /** Relays until nothing waits. */
    public void relayAll() {
        while (outbox.relay(AT_ONCE, this::send) == AT_ONCE) {
            // more may be waiting
        }
    }

    private void send(List<Task> all) {
        all.stream().filter(task -> !handlers.know(task.step())).forEach(this::setAside);
        List<Task> tasks =
                all.stream().filter(task -> handlers.know(task.step())).toList();
        jms.execute(session -> {
            send(session, tasks);
            session.commit();
            return Boolean.TRUE;
        });
    }

    /** Written by another version of the program: it must not stop the others, and is not lost. */
    private void setAside(Task task) {
        LOG.error("{} task {} is set aside", InternalCode.TASK_UNKNOWN.code(), task);
        park.park(task, InternalCode.TASK_UNKNOWN.code(), "relay-" + task);
    }

    private static void send(Session session, List<Task> tasks) throws JMSException {
        try (MessageProducer producer = session.createProducer(null)) {
            for (Task task : tasks) {
                producer.send(session.createQueue(Queues.of(task.step())), session.createTextMessage(task.toString()));
            }
        }
    }
}

package org.learnerhub.routes;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.Task;
import org.springframework.jms.core.JmsTemplate;

/**
 * Hands what waits in the outbox to the broker: many tasks in one JMS transaction, which ends before the outbox
 * forgets them. Messages carry a task's ids and nothing else (claim check).
 */
final class OutboxRelay {

    private static final int AT_ONCE = 500;

    private final Outbox outbox;
    private final JmsTemplate jms;

    OutboxRelay(Outbox outbox, ConnectionFactory broker) {
        this.outbox = outbox;
        jms = new JmsTemplate(broker);
        jms.setSessionTransacted(true);
    }

    /** Relays until nothing waits. */
    public void relayAll() {
        while (outbox.relay(AT_ONCE, this::send) == AT_ONCE) {
            // more may be waiting
        }
    }

    private void send(List<Task> tasks) {
        jms.execute(session -> {
            send(session, tasks);
            session.commit();
            return Boolean.TRUE;
        });
    }

    private static void send(Session session, List<Task> tasks) throws JMSException {
        try (MessageProducer producer = session.createProducer(null)) {
            for (Task task : tasks) {
                producer.send(session.createQueue(Queues.of(task.step())), session.createTextMessage(task.toString()));
            }
        }
    }
}

package org.learnerhub.app.node;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.postoffice.QueueBinding;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.monitoring.QueueDepths;

/**
 * The message broker: Artemis inside the process with its journal on disk, or one elsewhere by URL. Messages that come
 * back wait longer each time and are never dropped: giving up is the routes' business, not the broker's.
 */
public final class Broker implements AutoCloseable {

    /** Flushes of the journal are gathered for at most this long; the default of 3.3 ms limits a node to 300 a second. */
    private static final int JOURNAL_BUFFER_NANOS = 500_000;

    private static final int ANSWER_MS = 2_000;
    private static final int REDELIVERY_MS = 1_000;
    private static final int REDELIVERY_MOST_MS = 30_000;
    private static final AtomicInteger IN_VM_ID = new AtomicInteger();

    private final @Nullable EmbeddedActiveMQ embedded;
    private final ConnectionFactory connections;
    private final @Nullable NodeLocks lock;

    /** Tries once, for health. */
    private final ConnectionFactory trial;

    private Broker(
            @Nullable EmbeddedActiveMQ embedded,
            ConnectionFactory connections,
            ConnectionFactory trial,
            @Nullable NodeLocks lock) {
        this.embedded = embedded;
        this.connections = connections;
        this.trial = trial;
        this.lock = lock;
    }

    static Broker open(HubSettings settings) {
        String url = settings.brokerUrl();
        if (url != null) {
            return new Broker(null, fair(connections(settings, url)), once(connections(settings, url)), null);
        }
        int id = IN_VM_ID.getAndIncrement();
        Configuration configuration = configuration(settings.brokerFolder());
        configuration.addAcceptorConfiguration(new TransportConfiguration(
                InVMAcceptorFactory.class.getName(), Map.of("serverId", Integer.toString(id))));
        ActiveMQConnectionFactory inside = fair(new ActiveMQConnectionFactory("vm://" + id));
        return new Broker(start(configuration), inside, inside, null);
    }

    /** A broker for other processes, on the loopback interface only. */
    public static Broker serve(Path folder, int port) {
        NodeLocks lock = NodeLocks.ofBroker(folder);
        Configuration configuration = configuration(folder);
        try {
            configuration.addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + port);
        } catch (Exception e) {
            lock.close();
            throw new IllegalArgumentException("the broker cannot listen on port " + port, e);
        }
        ActiveMQConnectionFactory local = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port);
        return new Broker(start(configuration), local, local, lock);
    }

    private static ActiveMQConnectionFactory connections(HubSettings settings, String url) {
        return new ActiveMQConnectionFactory(url, settings.brokerUser(), settings.brokerPassword());
    }

    ConnectionFactory connections() {
        return connections;
    }

    /** Whether it takes a connection, within few seconds. */
    boolean answers() {
        if (embedded != null) {
            return embedded.getActiveMQServer().isActive();
        }
        try (Connection connection = trial.createConnection()) {
            return connection.getMetaData() != null;
        } catch (JMSException e) {
            return false;
        }
    }

    /** How much waits in each queue; none where the broker is elsewhere. */
    public List<QueueDepths.Depth> depths() {
        return embedded == null
                ? List.of()
                : embedded.getActiveMQServer()
                        .getPostOffice()
                        .getAllBindings()
                        .filter(QueueBinding.class::isInstance)
                        .map(binding -> ((QueueBinding) binding).getQueue())
                        .map(queue -> new QueueDepths.Depth(queue.getName().toString(), queue.getMessageCount()))
                        .sorted(Comparator.comparing(QueueDepths.Depth::queue))
                        .toList();
    }

    /** @param work is run where the embedded broker ends by itself, as it does when its journal cannot be written */
    void whenLost(Runnable work) {
        if (embedded != null) {
            embedded.getActiveMQServer().registerIOCriticalErrorListener((failure, message, file) -> work.run());
        }
    }

    private static Configuration configuration(Path folder) {
        AddressSettings addresses = new AddressSettings()
                .setMaxDeliveryAttempts(-1)
                .setRedeliveryDelay(REDELIVERY_MS)
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(REDELIVERY_MOST_MS)
                .setAutoCreateQueues(true)
                .setAutoCreateAddresses(true)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
        return new ConfigurationImpl()
                .setName("hub")
                .setPersistenceEnabled(true)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(JOURNAL_BUFFER_NANOS)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setMaxDiskUsage(-1)
                .addAddressSetting("#", addresses);
    }

    private static EmbeddedActiveMQ start(Configuration configuration) {
        EmbeddedActiveMQ server = new EmbeddedActiveMQ().setConfiguration(configuration);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded broker does not start", e);
        }
        return server;
    }

    /** Consumers take one message at a time, so that no node hoards chunks another could match. */
    private static ActiveMQConnectionFactory fair(ActiveMQConnectionFactory factory) {
        factory.setConsumerWindowSize(0);
        factory.setReconnectAttempts(-1);
        factory.setInitialConnectAttempts(-1);
        factory.setRetryInterval(500);
        factory.setRetryIntervalMultiplier(1.5);
        factory.setMaxRetryInterval(5_000);
        return factory;
    }

    private static ActiveMQConnectionFactory once(ActiveMQConnectionFactory factory) {
        factory.setInitialConnectAttempts(1);
        factory.setReconnectAttempts(0);
        factory.setCallTimeout(ANSWER_MS);
        return factory;
    }

    @Override
    public void close() {
        if (embedded != null) {
            try {
                embedded.stop();
            } catch (Exception e) {
                throw new IllegalStateException("the embedded broker does not stop", e);
            }
        }
        if (lock != null) {
            lock.close();
        }
    }
}

package org.learnerhub.app.node;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The message broker: Artemis inside the process with its journal on disk, or one elsewhere by URL. Messages that come
 * back wait longer each time and are never dropped: giving up is the routes' business, not the broker's.
 */
public final class Broker implements AutoCloseable {

    /** Flushes of the journal are gathered for at most this long; the default of 3.3 ms limits a node to 300 a second. */
    private static final int JOURNAL_BUFFER_NANOS = 500_000;

    private static final int REDELIVERY_MS = 1_000;
    private static final int REDELIVERY_MOST_MS = 30_000;
    private static final AtomicInteger IN_VM_ID = new AtomicInteger();

    private final @Nullable EmbeddedActiveMQ embedded;
    private final ConnectionFactory connections;
    private final @Nullable NodeLocks lock;

    private Broker(@Nullable EmbeddedActiveMQ embedded, ConnectionFactory connections, @Nullable NodeLocks lock) {
        this.embedded = embedded;
        this.connections = connections;
        this.lock = lock;
    }

    static Broker open(HubSettings settings) {
        String url = settings.brokerUrl();
        if (url != null) {
            return new Broker(
                    null,
                    fair(new ActiveMQConnectionFactory(url, settings.brokerUser(), settings.brokerPassword())),
                    null);
        }
        int id = IN_VM_ID.getAndIncrement();
        Configuration configuration = configuration(settings.brokerFolder());
        configuration.addAcceptorConfiguration(new TransportConfiguration(
                InVMAcceptorFactory.class.getName(), Map.of("serverId", Integer.toString(id))));
        return new Broker(start(configuration), fair(new ActiveMQConnectionFactory("vm://" + id)), null);
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
        return new Broker(start(configuration), new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port), lock);
    }

    ConnectionFactory connections() {
        return connections;
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
    private static ConnectionFactory fair(ActiveMQConnectionFactory factory) {
        factory.setConsumerWindowSize(0);
        factory.setReconnectAttempts(-1);
        factory.setInitialConnectAttempts(-1);
        factory.setRetryInterval(500);
        factory.setRetryIntervalMultiplier(1.5);
        factory.setMaxRetryInterval(5_000);
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

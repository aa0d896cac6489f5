package org.learnerhub.app.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.app.control.CommandRunner;
import org.learnerhub.app.settings.HubSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running node: core, broker, routes and web server. */
public final class HubServer implements AutoCloseable {

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(20);

    /** Tokens of forms are masked anew in each page, so that compressing them tells nothing. */
    private static final String COMPRESSED = "application/x-ndjson,application/json,application/problem+json,text/csv,"
            + "text/html,text/css,text/javascript,application/javascript,image/svg+xml";

    /** For calls under way when the node is told to end. */
    private static final Duration CALLS_END = Duration.ofSeconds(8);

    private final ConfigurableApplicationContext context;
    private final NodeLocks locks;
    private final NarrowedFolder folder;
    private final List<String> notices;

    private HubServer(
            ConfigurableApplicationContext context, NodeLocks locks, NarrowedFolder folder, List<String> notices) {
        this.context = context;
        this.locks = locks;
        this.folder = folder;
        this.notices = notices;
    }

    /** The commands that a node runs for other processes, where its database takes one process only. */
    @FunctionalInterface
    public interface Commands {

        CommandRunner inside(HubCore running);
    }

    /** Starts a node that logs to the console; port 0 takes any free one. */
    public static HubServer start(HubSettings settings, int port, Commands commands) {
        return start(settings, port, commands, "TRACE", List.of(), List.of());
    }

    /** Starts a node that logs to its file only. */
    public static HubServer startQuietly(HubSettings settings, int port, Commands commands) {
        return start(settings, port, commands, "OFF", List.of(), List.of());
    }

    /** @param kinds of batches beside those that every hub takes */
    static HubServer start(HubSettings settings, int port, Commands commands, List<BatchFeature.Maker> kinds) {
        return start(settings, port, commands, "TRACE", kinds, List.of());
    }

    /** @param services beside those that every hub offers */
    static HubServer startWith(HubSettings settings, int port, Commands commands, List<ServiceFeature.Maker> services) {
        return start(settings, port, commands, "TRACE", List.of(), services);
    }

    private static HubServer start(
            HubSettings settings,
            int port,
            Commands commands,
            String console,
            List<BatchFeature.Maker> kinds,
            List<ServiceFeature.Maker> services) {
        settings.requireFiles();
        NodeLocks locks = NodeLocks.take(settings);
        try {
            DataFolder.make(settings);
            List<String> notices = DataFolder.narrow(settings);
            ConfigurableApplicationContext context = new SpringApplicationBuilder(NodeConfiguration.class)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .properties(properties(settings, port, console))
                    .initializers(starting -> register(starting.getBeanFactory(), settings, commands, kinds, services))
                    .run();
            return new HubServer(context, locks, NarrowedFolder.attend(settings), notices);
        } catch (IOException e) {
            locks.close();
            throw new UncheckedIOException("the data folder cannot be used: " + settings.data(), e);
        } catch (RuntimeException e) {
            locks.close();
            throw e;
        }
    }

    private static void register(
            ConfigurableListableBeanFactory beans,
            HubSettings settings,
            Commands commands,
            List<BatchFeature.Maker> kinds,
            List<ServiceFeature.Maker> services) {
        beans.registerSingleton("hubSettings", settings);
        beans.registerSingleton("commands", commands);
        for (int i = 0; i < kinds.size(); i++) {
            beans.registerSingleton("batchKind" + i, kinds.get(i));
        }
        for (int i = 0; i < services.size(); i++) {
            beans.registerSingleton("soapServices" + i, services.get(i));
        }
    }

    private static Map<String, Object> properties(HubSettings settings, int port, String console) {
        Map<String, Object> properties = new HashMap<>(settings.tls());
        properties.put("server.port", port);
        properties.put("logging.file.path", settings.logs().toString());
        properties.put("server.tomcat.connection-timeout", settings.requestPatience());
        properties.put("server.tomcat.keep-alive-timeout", KEEP_ALIVE);
        // 500 numbers of providers in one address
        properties.put("server.max-http-request-header-size", "32KB");
        // of these types only: SOAP and signed documents go out as they are
        properties.put("server.compression.enabled", "true");
        properties.put("server.compression.mime-types", COMPRESSED);
        // forms with files lie on disk, in the hub's own folder; how large one may be is said where it is taken
        properties.put("spring.servlet.multipart.location", settings.uploads().toString());
        properties.put("spring.servlet.multipart.max-file-size", "-1");
        properties.put("spring.servlet.multipart.max-request-size", "-1");
        properties.put("logging.threshold.console", console);
        // It tells every failed look of an outage with its trace; TimetableLog says what is worth saying.
        properties.put("logging.level.com.github.kagkarlsson.scheduler", "OFF");
        // What failed in a page is told by FailedPages, without the text that was to stand there.
        properties.put("logging.level.org.thymeleaf", "OFF");
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", CALLS_END);
        return properties;
    }

    public int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    public HubCore core() {
        return context.getBean(HubCore.class);
    }

    /** The parts of a kind, such as the tables of addresses, for whoever examines a running node. */
    public <T> Collection<T> parts(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    /**
     * @param work is run where what the node stands on, its embedded database or broker, has failed for good: only a new
     *     process can help
     */
    public void whenLost(Runnable work) {
        core().store().whenDatabaseLost(work);
        context.getBean(Broker.class).whenLost(work);
    }

    /** What the operator should know of this start, one sentence each. */
    public List<String> notices() {
        return Stream.of(
                        notices.stream(),
                        core().newKeys().stream(),
                        firstOperator().stream(),
                        context.getBean(EmbeddedReach.class).warning().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private Optional<String> firstOperator() {
        return core().users()
                .firstOperator()
                .make()
                .map(made -> "the account of the first operator is " + made.name() + ", its password " + made.password()
                        + " (told this once, to be changed at the first signing in)");
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            folder.close();
            locks.close();
        }
    }
}

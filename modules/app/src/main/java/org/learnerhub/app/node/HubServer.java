package org.learnerhub.app.node;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running node: core, broker, routes and web server. */
public final class HubServer implements AutoCloseable {

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(20);

    private final ConfigurableApplicationContext context;

    private HubServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a node that logs to the console; port 0 takes any free one. */
    public static HubServer start(HubSettings settings, int port) {
        return start(settings, port, "TRACE");
    }

    /** Starts a node that logs to its file only. */
    public static HubServer startQuietly(HubSettings settings, int port) {
        return start(settings, port, "OFF");
    }

    private static HubServer start(HubSettings settings, int port, String console) {
        settings.requireFiles();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(NodeConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties(settings, port, console))
                .initializers(starting -> starting.getBeanFactory().registerSingleton("hubSettings", settings))
                .run();
        return new HubServer(context);
    }

    private static Map<String, Object> properties(HubSettings settings, int port, String console) {
        Map<String, Object> properties = new HashMap<>(settings.tls());
        properties.put("server.port", port);
        properties.put("logging.file.path", settings.data() + "/logs");
        properties.put("server.tomcat.connection-timeout", settings.requestPatience());
        properties.put("server.tomcat.keep-alive-timeout", KEEP_ALIVE);
        properties.put("logging.threshold.console", console);
        return properties;
    }

    public int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    public HubCore core() {
        return context.getBean(HubCore.class);
    }

    @Override
    public void close() {
        context.close();
    }
}

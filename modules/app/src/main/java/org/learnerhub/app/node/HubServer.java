package org.learnerhub.app.node;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running node: core, broker, routes and web server. */
public final class HubServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private HubServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param port 0 for any free one */
    public static HubServer start(HubSettings settings, int port) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(NodeConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of("server.port", port, "logging.file.path", settings.data() + "/logs"))
                .initializers(starting -> starting.getBeanFactory().registerSingleton("hubSettings", settings))
                .run();
        return new HubServer(context);
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    public HubCore core() {
        return context.getBean(HubCore.class);
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.learnerhub.app.node;

import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.jms.ConnectionFactory;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.spring.SpringBus;
import org.learnerhub.app.control.ControlServer;
import org.learnerhub.app.health.BrokerHealth;
import org.learnerhub.app.health.DatabaseHealth;
import org.learnerhub.app.health.FoldersHealth;
import org.learnerhub.app.health.TasksHealth;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.CallerNetwork;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.extract.VerifyExtract;
import org.learnerhub.domain.extract.status.PublishStatus;
import org.learnerhub.domain.extract.status.PublishedKeys;
import org.learnerhub.domain.share.OpenShare;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.work.Timetable;
import org.learnerhub.routes.HubRoutes;
import org.learnerhub.soap.PublishedServices;
import org.learnerhub.soap.SoapServices;
import org.learnerhub.soap.SoapSettings;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.web.FrontController;
import org.learnerhub.web.TrustController;
import org.learnerhub.web.extract.StatusController;
import org.learnerhub.web.extract.WellKnownController;
import org.learnerhub.web.page.Visitors;
import org.learnerhub.web.provider.ProviderRest;
import org.learnerhub.web.share.ShareController;
import org.learnerhub.web.verify.VerifyController;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jms.connection.CachingConnectionFactory;

/** Puts a node together: core, broker, routes, SOAP services, pages. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    FrontController.class,
    TrustController.class,
    ShareController.class,
    VerifyController.class,
    StatusController.class,
    WellKnownController.class,
    ProviderRest.class
})
class NodeConfiguration {

    /** For the tasks under way when the node is told to end; those that take longer begin anew. */
    private static final int SECONDS_TO_FINISH = 8;

    @Bean
    OutboxBell outboxBell() {
        return new OutboxBell();
    }

    @Bean
    HubCore core(HubSettings settings, OutboxBell bell, ObjectProvider<BatchFeature.Maker> kinds) {
        return HubCore.open(settings, bell::ring, kinds.orderedStream().toList());
    }

    @Bean(destroyMethod = "close")
    IdentifierFilling identifierFilling(HubCore core) {
        return new IdentifierFilling(core.batches().registration().fillIdentifiers()).start();
    }

    @Bean(destroyMethod = "close")
    Timetable timetable(HubCore core) {
        return core.store().timetable(UUID.randomUUID().toString(), core.timedWork());
    }

    /** Where the database takes one process only, the node runs the operator's commands. */
    @Bean(destroyMethod = "close")
    ControlServer controlServer(HubSettings settings, HubCore core, HubServer.Commands commands) {
        return settings.oneProcessOnly()
                ? ControlServer.open(settings.control(), commands.inside(core))
                : ControlServer.none(settings.control());
    }

    @Bean
    Broker broker(HubSettings settings) {
        return Broker.open(settings);
    }

    @Bean
    ConnectionFactory connectionFactory(Broker broker) {
        return new CachingConnectionFactory(broker.connections());
    }

    @Bean("jms")
    JmsComponent jms(Broker broker) {
        return JmsComponent.jmsComponent(broker.connections());
    }

    @Bean
    DocumentSigner signer(HubCore core) {
        return core.keys().signer();
    }

    @Bean
    PublishStatus extractStatus(HubCore core) {
        return core.extractStatus().status();
    }

    @Bean
    OpenShare openShare(HubCore core) {
        return core.sharing().open();
    }

    @Bean
    VerifyExtract verifyExtract(HubCore core) {
        return core.sharing().verify();
    }

    @Bean
    Visitors visitors(HubSettings settings, HubCore core) {
        return new Visitors(
                new CallerNetwork(settings.trustedProxies()),
                new OpenAccess(OpenAccess.everywhere(), settings.sharing().visitors(), core.clock()));
    }

    @Bean
    PublishedKeys extractKeys(HubCore core) {
        return core.extractStatus().publishedKeys();
    }

    @Bean
    ProviderRest.Needs providerRest(HubSettings settings, HubCore core) {
        return ProviderRestFeature.needs(settings, core);
    }

    @Bean
    NodeFolders folders(HubSettings settings, HubCore core) {
        return NodeFolders.of(settings, core);
    }

    @Bean
    CamelContextConfiguration routes(
            HubSettings settings, HubCore core, NodeFolders folders, ConnectionFactory broker, OutboxBell bell) {
        List<RouteBuilder> routes = new HubRoutes(
                        core.batches().handlers(folders.deliveries()),
                        core.park(),
                        core.exchange().outbox(),
                        broker,
                        folders.dropped(),
                        folders.exchange())
                .all();
        return new CamelContextConfiguration() {
            @Override
            public void beforeApplicationStart(CamelContext context) {
                context.getShutdownStrategy().setTimeout(SECONDS_TO_FINISH);
                folders.exchange().makeAll();
                routes.forEach(route -> add(context, route));
            }

            @Override
            public void afterApplicationStart(CamelContext context) {
                ProducerTemplate bellRope = context.createProducerTemplate();
                bell.hang(() -> bellRope.sendBody(HubRoutes.BELL, ""));
            }
        };
    }

    private static void add(CamelContext context, RouteBuilder route) {
        try {
            context.addRoutes(route);
        } catch (Exception e) {
            throw new IllegalStateException("a route cannot be added", e);
        }
    }

    @Bean(destroyMethod = "shutdown")
    Bus cxf() {
        return new SpringBus();
    }

    @Bean(destroyMethod = "close")
    PublishedServices publishedServices(
            HubSettings settings, HubCore core, Bus bus, ObjectProvider<ServiceFeature.Maker> services) {
        Callers callers = new Callers(core.access(), settings.trustedProxies(), core.clock());
        SoapSettings soap =
                new SoapSettings(settings.attachments(), settings.requestPatience(), settings.trustedProxies());
        return new SoapServices(new SoapServices.Needs(
                        callers,
                        core.messageSignatures()::check,
                        core.clock(),
                        () -> UUID.randomUUID().toString(),
                        soap))
                .publish(
                        bus,
                        ServiceFeature.services(
                                core, callers, services.orderedStream().toList()));
    }

    @Bean
    ServletRegistrationBean<Servlet> soapServlet(PublishedServices services) {
        ServletRegistrationBean<Servlet> registration =
                new ServletRegistrationBean<>(services.servlet(), services.urlPatterns());
        registration.setName("soap");
        registration.setLoadOnStartup(1);
        return registration;
    }

    /** Before every path, since the paths of the services are read without regard to case and a mapping is not. */
    @Bean
    FilterRegistrationBean<Filter> soapPaths(PublishedServices services) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(services.filter());
        registration.setName("soap-paths");
        registration.addUrlPatterns("/*");
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> keptConnections() {
        return factory -> {
            factory.setProtocol(KeptConnections.class.getName());
            // who waits for leave to send is told at once where there is nothing to send it to
            factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
        };
    }

    @Bean
    MeterBinder reviewGauges(HubCore core) {
        return new ReviewGauges(core.store().reviewCases());
    }

    @Bean
    VaultWatch vaultHealth(HubCore core) {
        return new VaultWatch(core.store());
    }

    @Bean(destroyMethod = "close")
    EmbeddedReach embeddedReach(HubSettings settings, HubCore core) {
        return settings.oneProcessOnly() ? EmbeddedReach.watch(core.store()::learnerCount) : EmbeddedReach.none();
    }

    @Bean
    HealthIndicator databaseHealth(HubCore core, EmbeddedReach reach) {
        return new DatabaseHealth(core.store(), reach::wasNear);
    }

    @Bean
    HealthIndicator brokerHealth(Broker broker) {
        return new BrokerHealth(broker::answers);
    }

    @Bean
    HealthIndicator foldersHealth(HubSettings settings) {
        return new FoldersHealth(settings);
    }

    @Bean
    HealthIndicator tasksHealth(HubCore core) {
        return new TasksHealth(core.store().outbox(), core.clock());
    }
}

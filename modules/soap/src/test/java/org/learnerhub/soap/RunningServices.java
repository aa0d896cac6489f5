package org.learnerhub.soap;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.access.AccessGuards;
import org.learnerhub.domain.access.AccessWatch;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.access.RateLimit;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ReadProviderChanges;
import org.learnerhub.domain.ukrlp.RetrieveProviders;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.exchange.ExchangeProviders;
import org.learnerhub.soap.exchange.ExchangeService;
import org.learnerhub.soap.external.ExternalOperations;
import org.learnerhub.soap.learner.LearnerServices;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.soap.provider.ProviderServices;
import org.learnerhub.soap.record.RecordService;
import org.learnerhub.testkit.SettableClock;

/** The doors in a servlet container on a free port of the loopback, over a hub in memory. */
final class RunningServices implements AutoCloseable {

    static final long MAX_FILE = 300L << 20;

    final MemoryInstitutions institutions = new MemoryInstitutions();
    final SettableClock clock = new SettableClock();
    final MemoryHub hub;
    final StoredLearners learners;
    final RecordedProviders providers = new RecordedProviders();
    final GhostsInMemory ghosts = new GhostsInMemory();
    final Path attachments;
    final Path vaultFolder;

    private final StoredUseCases useCases;
    private final Tomcat tomcat = new Tomcat();
    private final PublishedServices doors;
    private final AtomicInteger correlationIds = new AtomicInteger();

    RunningServices(Path folder, boolean qualifiedG2Faults, Filter... filters) {
        try {
            vaultFolder = Files.createDirectories(folder.resolve("vault"));
            attachments = folder.resolve("attachments");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        clock.set(Instant.parse("2025-09-01T11:00:03.120Z"));
        hub = new MemoryHub(vaultFolder);
        learners = new StoredLearners(folder, clock);
        useCases = new StoredUseCases(learners, clock);
        Bus bus = BusFactory.newInstance().createBus();
        BusFactory.setDefaultBus(null);
        BusFactory.setThreadDefaultBus(null);
        Callers callers =
                new Callers(new AccessControl(institutions, institutions.passwords, guards()), Set.of(), clock);
        doors = new SoapServices(new SoapServices.Needs(
                        callers,
                        envelope -> Optional.empty(),
                        clock,
                        () -> "correlation-" + correlationIds.incrementAndGet(),
                        new SoapSettings(attachments, Duration.ofSeconds(20), Set.of())))
                .publish(bus, services(callers, qualifiedG2Faults));
        start(folder, filters);
    }

    private List<SoapService> services(Callers callers, boolean qualifiedG2Faults) {
        ReceiveBatch receive = new ReceiveBatch(hub.exchange(), hub.kinds(), clock, MAX_FILE, SubmissionEnds.never());
        CollectAnswer collect = new CollectAnswer(hub.exchange(), hub.kinds());
        SingleLearners single = useCases.single(hub.answers());
        List<SoapService> services =
                new ArrayList<>(LearnerServices.all(callers, receive, collect, single, clock, qualifiedG2Faults));
        services.add(ExchangeService.of(
                callers,
                receive,
                collect,
                single.fetches(),
                useCases.feeds(hub.exchange(), hub.kinds()),
                new ExchangeProviders(
                        new ReadProviderChanges(providers.register(), clock, clock::advance),
                        useCases.propose(providers.register())),
                ghosts.report(hub.vault, clock),
                MAX_FILE));
        services.add(RecordService.of(callers, useCases.records(single, institutions), clock));
        services.add(ExternalOperations.of(callers, useCases.external(single, receive, collect), clock));
        services.addAll(ProviderServices.all(
                callers,
                new OpenAccess(OpenAccess.everywhere(), new RateLimit(0, 0), clock),
                new RetrieveProviders(providers.register()),
                false));
        return services;
    }

    private AccessGuards guards() {
        return new AccessGuards(
                new Lockout<>(time -> {}),
                new RateLimit(0, 0),
                (identity, until, now) -> true,
                new Unwatched(),
                clock,
                SubmissionEnds.never());
    }

    private void start(Path folder, Filter... filters) {
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", null);
        Wrapper wrapper = Tomcat.addServlet(context, "soap", doors.servlet());
        wrapper.setLoadOnStartup(1);
        for (String pattern : doors.urlPatterns()) {
            wrapper.addMapping(pattern);
        }
        Tomcat.addServlet(context, "others", new HttpServlet() {}).addMapping("/");
        List<Filter> all = new ArrayList<>(List.of(filters));
        all.add(doors.filter());
        for (Filter filter : all) {
            FilterDef definition = new FilterDef();
            definition.setFilterName(filter.getClass().getName());
            definition.setFilter(filter);
            context.addFilterDef(definition);
            FilterMap map = new FilterMap();
            map.setFilterName(definition.getFilterName());
            map.addURLPattern("/*");
            context.addFilterMap(map);
        }
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
    }

    /** What is left in the attachment directory, once every request has had the time to end. */
    List<Path> attachmentsLeft() throws InterruptedException {
        for (int i = 0; i < 100 && !attachmentsNow().isEmpty(); i++) {
            Thread.sleep(50);
        }
        return attachmentsNow();
    }

    /** What lies in the attachment directory, at any depth. */
    List<Path> attachmentsNow() {
        if (!Files.exists(attachments)) {
            return List.of();
        }
        try (Stream<Path> left = Files.walk(attachments)) {
            return left.filter(path -> !path.equals(attachments)).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            doors.close();
            tomcat.stop();
            tomcat.destroy();
            learners.close();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Unwatched implements AccessWatch {

        @Override
        public void clientLocked(String client, String address, Duration lock, Instant now) {}

        @Override
        public void accountLocked(String address, Duration lock, Instant now) {}

        @Override
        public void admitted() {}

        @Override
        public void refused(HubCode code) {}

        @Override
        public void locked(Ukprn institution, String address, Duration lock, Instant now) {}
    }
}

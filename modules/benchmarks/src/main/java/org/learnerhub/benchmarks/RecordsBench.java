package org.learnerhub.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.LoadQualifications;
import org.learnerhub.files.qualification.QualificationFileReader;
import org.learnerhub.files.text.ReaderLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub bench records}: achievements loaded a second beside COPY, and records read a second beside an echo. */
@Command(
        name = "records",
        mixinStandardHelpOptions = true,
        description =
                "Measures loading achievements beside COPY, and reading records beside a bare echo of their size.")
final class RecordsBench extends DatabaseBench {

    private static final Ukprn SENDER = new Ukprn("10099003");
    private static final LocalDate AWARDED = LocalDate.of(2025, 6, 1);
    private static final int PEOPLE_SEED = 14;
    private static final int EVENTS_A_SHARE = 5;

    @Option(names = "--learners", defaultValue = "20000", description = "Default ${DEFAULT-VALUE}.")
    private int learners;

    @Option(names = "--events", defaultValue = "200000", description = "In place; default ${DEFAULT-VALUE}.")
    private long events;

    @Option(names = "--rows", defaultValue = "5000", description = "Achievements a file; default ${DEFAULT-VALUE}.")
    private int rows;

    @Option(names = "--files", defaultValue = "4", description = "Files sent together; default ${DEFAULT-VALUE}.")
    private int files;

    @Option(
            names = "--calls",
            defaultValue = "500",
            description = "Of records with 5 events, in a run; fewer of longer ones.")
    private int calls;

    @Option(
            names = "--runs",
            defaultValue = "3",
            description = "The median of so many after a first one; 0: the first one alone; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(
            names = "--warm-up",
            defaultValue = "8",
            description = "Runs of calls that do not count; default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--connections", split = ",", defaultValue = "1,16")
    private List<Integer> connections = List.of();

    @Option(names = "--only", description = "loading or reading.")
    private @Nullable String only;

    @Option(names = "--databases", split = ",", defaultValue = "postgresql")
    private List<String> databases = List.of();

    private SpentCpu cpuOfAll = new SpentCpu(Optional.empty());

    @Override
    List<String> databases() {
        return databases;
    }

    @Override
    void measure(Database database, Path home) throws Exception {
        Path people = Workload.registered(home, learners, PEOPLE_SEED);
        Path data = home.resolve(database + "-records-" + System.nanoTime());
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data, database.fresh(data)), 0, Commands::inside);
                Echo echo = Echo.start()) {
            String password = SoapBench.password(hub);
            qualifications(hub.core());
            Filling.load(hub.core(), people);
            new EventsInPlace(hub.core()).fill(people, events);
            settle(database, hub.core());
            cpuOfAll = SpentCpu.of(database, hub.core().store().dataSource());
            if (!"reading".equals(only)) {
                loading(database, hub.core(), people, home);
            }
            if (!"loading".equals(only)) {
                Calls service = new Calls("http://localhost:" + hub.port() + "/LearnerServiceR9.svc");
                for (int width : connections) {
                    reading(
                            database + ", " + width + (width == 1 ? " connection" : " connections"),
                            width,
                            service,
                            echo,
                            new RecordLetters("10099001", password),
                            people);
                }
            }
        }
    }

    private static void qualifications(HubCore core) throws Exception {
        try (InputStream list = Files.newInputStream(Sandbox.file().resolveSibling("qualifications.csv"))) {
            new LoadQualifications(
                            core.store().unitOfWork(),
                            core.store().qualificationList(),
                            new QualificationFileReader(ReaderLimits.standard()))
                    .load(list, false);
        }
    }

    /** What a bulk load leaves to do is done before anything is measured. */
    private static void settle(Database database, HubCore core) throws Exception {
        if (database == Database.POSTGRESQL) {
            try (var connection = core.store().dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
    }

    private void loading(Database database, HubCore core, Path people, Path home) throws Exception {
        List<Loaded> measured = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            List<Path> sent = new ArrayList<>();
            List<Path> again = new ArrayList<>();
            for (int file = 0; file < files; file++) {
                sent.add(Workload.achievements(
                        home, rows, run * files + file + 1, people, AWARDED.plusDays(run * files + file)));
                again.add(Files.copy(sent.get(file), home.resolve("again-" + System.nanoTime() + ".csv")));
            }
            double cpu = cpuOfAll.seconds();
            long start = System.nanoTime();
            List<BatchId> batch = answered(core, sent, FeedOutcome.CREATED_FINAL);
            double first = (System.nanoTime() - start) / 1e9;
            cpu = cpuOfAll.seconds() - cpu;
            start = System.nanoTime();
            answered(core, again, FeedOutcome.UNCHANGED_FINAL);
            double second = (System.nanoTime() - start) / 1e9;
            for (Path file : again) {
                Files.delete(file);
            }
            CopyBeside copy = new CopyBeside(core.store().dataSource());
            boolean copies = database == Database.POSTGRESQL;
            double empty = copies ? copy.intoEmpty(batch) : Double.NaN;
            double full = copies ? copy.intoRecord(batch) : Double.NaN;
            if (run > 0 || runs == 0) {
                measured.add(new Loaded(first, second, empty, full, cpu));
            }
        }
        int all = rows * files;
        String name = database + ": " + files + " files of " + rows + " achievements, " + learners + " learners, "
                + events + " events";
        say(Figure.rate(name + ", accepted to signed answer", all, median(measured, Loaded::first)));
        say(new Figure(name + ", processor time of all", median(measured, Loaded::cpu) / all * 1e6, "µs/row"));
        say(Figure.rate(name + ", the same files again", all, median(measured, Loaded::again)));
        if (database == Database.POSTGRESQL) {
            say(Figure.rate("COPY into an empty table with the unique key", all, median(measured, Loaded::empty)));
            say(Figure.rate("COPY into the record", all, median(measured, Loaded::full)));
            say(Figure.ratio("loading / COPY into an empty table", median(measured, one -> one.empty / one.first)));
            say(Figure.ratio("loading / COPY into the record", median(measured, one -> one.full / one.first)));
            say(Figure.ratio("again / COPY into the record", median(measured, one -> one.full / one.again)));
        }
    }

    /** Sends files together and waits for all answers; every row must end so. */
    private static List<BatchId> answered(HubCore core, List<Path> files, FeedOutcome outcome) throws Exception {
        List<BatchId> sent = new ArrayList<>();
        for (Path file : files) {
            sent.add(Nights.send(
                    core, SENDER, FeedJob.ACH, file, file.getFileName().toString()));
        }
        for (BatchId id : sent) {
            Batch batch = Nights.await(core, id);
            if (batch.tally().rowsOf(outcome.ordinal()) != batch.rowsTotal()) {
                throw new IllegalStateException("batch " + id + " ended with " + batch.tally());
            }
        }
        return sent;
    }

    private static double median(List<Loaded> all, java.util.function.ToDoubleFunction<Loaded> what) {
        return Figure.median(all.stream().mapToDouble(what).boxed().toList());
    }

    /** Seconds for a file. */
    private record Loaded(double first, double again, double empty, double full, double cpu) {}

    private void reading(String name, int width, Calls service, Echo echo, RecordLetters letters, Path people)
            throws Exception {
        for (int size : EventsInPlace.SIZES) {
            List<LearnerDetails> readers = EventsInPlace.some(people, size);
            int count = Math.max(2 * width, calls * EVENTS_A_SHARE / size);
            for (boolean brief : List.of(false, true)) {
                String kind = name + ": " + (brief ? "BRIEF" : "FULL") + ", " + size + " events";
                List<String> messages = letters.answered(service, readers, size, brief, count);
                CallKind bare = new CallKind(
                        kind + ", echo", new Calls(echo.records(size, brief)), width, messages, "WSRC0004", cpuOfAll);
                CallKind read = new CallKind(kind, service, width, messages, "WSRC0004", cpuOfAll);
                CallKind.inTurn(bare, List.of(read), warmUp, runs);
                bare.report(this::say);
                read.report(this::say);
            }
        }
    }
}

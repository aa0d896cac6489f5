package org.learnerhub.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub bench matching}: matching alone and the whole job, while one register grows. */
@Command(name = "matching", description = "Measures matching while a register grows, and with a crowd of namesakes.")
final class MatchingBench extends DatabaseBench {

    private static final int CROWD = 50_000;

    /** A year's intake, and the learners of a file at most: a register grows by one year after the other. */
    private static final int INTAKE = 1_000_000;

    @Option(names = "--sizes", split = ",", defaultValue = "100000,1000000,10000000", description = "Learners.")
    private List<Integer> sizes = List.of();

    @Option(names = "--rows", defaultValue = "5000", description = "Learners a file; default ${DEFAULT-VALUE}.")
    private int rows;

    @Option(names = "--files", defaultValue = "4", description = "Files sent together; default ${DEFAULT-VALUE}.")
    private int files;

    @Option(names = "--runs", defaultValue = "5", description = "The median of so many; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--databases", split = ",", defaultValue = "postgresql")
    private List<String> databases = List.of();

    @Override
    List<String> databases() {
        return databases;
    }

    @Override
    void measure(Database database, Path home) throws Exception {
        Path data = home.resolve(database + "-matching-" + System.nanoTime());
        try (HubServer hub = HubServer.start(HubSettings.load(data, database.fresh(data)), 0, Commands::inside)) {
            Sandbox.load(hub.core(), Sandbox.file());
            Growth growth = new Growth();
            int seed = 1;
            int loaded = 0;
            for (int size : sizes) {
                List<Path> people = new ArrayList<>();
                while (loaded < size) {
                    int year = Workload.THIS_YEAR - loaded / INTAKE;
                    int count = Math.min(INTAKE - loaded % INTAKE, size - loaded);
                    people.add(Workload.intake(home, count, seed++, year));
                    loaded += count;
                }
                double insert = 0;
                for (Path part : people) {
                    insert = Filling.load(hub.core(), part);
                }
                List<List<Path>> nights = Workload.nights(home, rows, files, runs, people.get(0));
                atSize(database + " " + size, database, hub.core(), nights, insert, growth);
            }
            crowd(database.toString(), hub.core(), home);
        }
    }

    private void atSize(
            String name, Database database, HubCore core, List<List<Path>> nights, double insert, Growth growth)
            throws Exception {
        List<LearnerDetails> people = read(nights.get(0).get(0));
        double keysEach = people.stream()
                .mapToInt(person -> BlockingKeys.of(person).toArray().length)
                .average()
                .orElse(1);
        database.warm(core.store().dataSource());
        Probes probes = new Probes(database, core.store().dataSource());
        List<Double> probe = new ArrayList<>();
        List<Double> match = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            List<LearnerDetails> rowsOfRun = read(nights.get(run).get(0));
            double took = matching(core, rowsOfRun);
            long[] keys = read(nights.get(run).get(1 % files)).stream()
                    .flatMapToLong(
                            person -> Arrays.stream(BlockingKeys.of(person).toArray()))
                    .toArray();
            if (run > 0) {
                match.add(took);
                probe.add(probes.keys(keys));
            }
        }
        double k = Figure.median(probe);
        double m = Figure.median(match);
        double e = Nights.median(core, nights);
        double p4 = probes.primaryKey(core.store().register().lastEntry(), 5);
        say(Figure.rate(name + ": C7, bulk load with indexes in place", 1, insert));
        say(Figure.rate(name + ": P4, primary-key selects, four clients", 1, p4));
        say(Figure.rate(name + ": K, key probes", 1, k));
        say(new Figure(name + ": keys a row", keysEach, "keys"));
        say(Figure.rate(name + ": matching alone, one thread", 1, m));
        say(Figure.rate(name + ": E, file accepted to signed result", 1, e));
        say(Figure.ratio(name + ": matching / (K / keys a row)", k * keysEach / m));
        say(Figure.ratio(name + ": E / C7", insert / e));
        growth.add(name, m, e);
    }

    /** Seconds a row; chunks as batches have them. */
    private static double matching(HubCore core, List<LearnerDetails> people) {
        RowMatcher matcher = new RowMatcher(core.store().register(), core.model(), MatchPolicy.SCORED);
        long start = System.nanoTime();
        for (int from = 0; from < people.size(); from += Batch.CHUNK_ROWS) {
            matcher.match(people.subList(from, Math.min(people.size(), from + Batch.CHUNK_ROWS)), Long.MAX_VALUE);
        }
        return (System.nanoTime() - start) / 1e9 / people.size();
    }

    /** A chunk of namesakes against 50,000 of them, beside a chunk of everybody else. */
    private void crowd(String name, HubCore core, Path home) throws IOException {
        List<LearnerDetails> ordinary = read(Workload.people(home, Batch.CHUNK_ROWS, 99));
        Filling.load(core, Namesakes.file(home.resolve("namesakes.csv"), CROWD));
        List<LearnerDetails> namesakes = read(Namesakes.file(home.resolve("some-namesakes.csv"), Batch.CHUNK_ROWS));
        List<Double> usual = new ArrayList<>();
        List<Double> crowded = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            double one = matching(core, ordinary);
            double other = matching(core, namesakes);
            if (run > 0) {
                usual.add(one);
                crowded.add(other);
            }
        }
        say(Figure.ratio(
                name + ": a chunk of 1,000 among 50,000 namesakes / an ordinary chunk",
                Figure.median(crowded) / Figure.median(usual)));
        say(new Figure(name + ": memory allocated for an ordinary chunk", allocated(core, ordinary) / 1e6, "MB"));
        say(new Figure(name + ": memory allocated for a chunk of namesakes", allocated(core, namesakes) / 1e6, "MB"));
    }

    private static double allocated(HubCore core, List<LearnerDetails> people) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        List<RowMatch> matches = new RowMatcher(core.store().register(), core.model()).match(people, Long.MAX_VALUE);
        return matches.isEmpty() ? 0 : threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static List<LearnerDetails> read(Path file) {
        List<LearnerDetails> people = new ArrayList<>();
        PeopleFile.read(file, row -> people.add(row.details()));
        return people;
    }

    /** Seconds a row as the register grows. */
    private final class Growth {

        private @Nullable String before;
        private double matching;
        private double whole;

        void add(String name, double matchingNow, double wholeNow) {
            if (before != null) {
                say(Figure.ratio(name + ": time a row of matching, against " + before, matchingNow / matching));
                say(Figure.ratio(name + ": E, against " + before, whole / wholeNow));
            }
            before = name;
            matching = matchingNow;
            whole = wholeNow;
        }
    }
}

package org.learnerhub.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.node.HubSettings;
import org.learnerhub.app.reading.ReadAhead;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Ukprn;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.BatchState;
import org.learnerhub.domain.batch.Document;
import org.learnerhub.domain.batch.JobType;
import org.learnerhub.domain.batch.Submission;
import org.learnerhub.domain.batch.WayIn;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.store.RegisterLoad;

/** Files accepted to signed results on one database, into an empty register and into a full one. */
final class MainJobBench {

    private static final byte[] OTHER_NUMBERS =
            "numbers for bench".substring(0, 16).getBytes(StandardCharsets.US_ASCII);
    private static final long PATIENCE_SECONDS = 1_800;

    private final Database database;
    private final Workload workload;
    private final Path home;

    MainJobBench(Database database, Workload workload, Path home) {
        this.database = database;
        this.workload = workload;
        this.home = home;
    }

    List<Figure> measure() throws IOException {
        List<Figure> figures = new ArrayList<>();
        double empty = emptyRegister();
        figures.add(Figure.rate(database + ": file accepted to signed result, empty register", 1, empty));
        try (HubServer hub = start("full")) {
            double insert = load(hub.core());
            figures.add(Figure.rate(database + ": insert only (bulk load, indexes in place)", 1, insert));
            double full = nights(hub.core(), workload.nights());
            figures.add(Figure.rate(
                    database + ": file accepted to signed result, register of " + workload.registerRows(), 1, full));
            double single = oneFileAlone(hub.core());
            figures.add(new Figure(database + ": one file alone, accepted to signed result", single * 1_000, "ms"));
            double signature = signature(hub.core());
            figures.add(Figure.rate(database + ": signature only (result document)", 1, signature));
            figures.add(Figure.ratio(database + ": E / C7, empty register", insert / empty));
            figures.add(Figure.ratio(database + ": E / C7, full register", insert / full));
            figures.add(Figure.ratio(database + ": full / empty register", empty / full));
            figures.add(Figure.ratio(database + ": signature's share of the whole", signature / full));
        }
        return figures;
    }

    /** Seconds a row; a fresh hub for each run, the first one warms up. */
    private double emptyRegister() throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run <= workload.runs(); run++) {
            try (HubServer hub = start("empty-" + run)) {
                double took = night(hub.core(), workload.nights().get(run));
                if (run > 0) {
                    seconds.add(took);
                }
            }
        }
        return Figure.median(seconds);
    }

    /** Seconds a row; the first night warms up. */
    private double nights(HubCore core, List<List<Path>> nights) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < nights.size(); run++) {
            double took = night(core, nights.get(run));
            if (run > 0) {
                seconds.add(took);
            }
        }
        return Figure.median(seconds);
    }

    private double night(HubCore core, List<Path> files) throws IOException {
        long start = System.nanoTime();
        List<BatchId> batches = new ArrayList<>();
        for (Path file : files) {
            batches.add(send(core, file, ""));
        }
        int rows = 0;
        for (BatchId batch : batches) {
            rows += await(core, batch).rowsTotal();
        }
        return (System.nanoTime() - start) / 1e9 / rows;
    }

    private double oneFileAlone(HubCore core) throws IOException {
        Path file = home.resolve("alone.csv");
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < workload.runs(); run++) {
            Files.writeString(file, firstRows(workload.nights().get(run).get(0), 500));
            long start = System.nanoTime();
            await(core, send(core, file, "alone-" + run));
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return Figure.median(seconds);
    }

    private static String firstRows(Path file, int rows) throws IOException {
        try (var lines = Files.lines(file)) {
            List<String> kept = lines.limit(rows + 1L).toList();
            String counted =
                    kept.get(1).replaceFirst("^(\"[^\"]*\",\"[^\"]*\",\"[^\"]*\",)\"[0-9]+\"", "$1\"" + rows + "\"");
            return kept.get(0) + "\r\n" + counted + "\r\n" + String.join("\r\n", kept.subList(2, kept.size())) + "\r\n";
        }
    }

    private static BatchId send(HubCore core, Path file, String key) throws IOException {
        Institution college =
                core.store().institutions().find(new Ukprn("10099001")).orElseThrow();
        Submission submission = new Submission(
                college, "bench", WayIn.SOAP_EXCHANGE, file.getFileName().toString(), JobType.FUL, key, null);
        try (InputStream bytes = Files.newInputStream(file)) {
            return core.receive().receive(submission, bytes).batch();
        }
    }

    private static Batch await(HubCore core, BatchId id) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Batch batch = core.ports().ledger().find(id).orElseThrow();
            if (batch.state() == BatchState.ANSWERED) {
                return batch;
            }
            if (batch.state() == BatchState.REFUSED || batch.parked()) {
                throw new IllegalStateException("batch " + id + " ended as " + batch.state() + " " + batch.refusal());
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new IllegalStateException("batch " + id + " takes too long");
    }

    /** Seconds a row. */
    private double load(HubCore core) {
        long start = System.nanoTime();
        Iterator<RegisterLoad.LoadedLearner> people = people().iterator();
        long rows = core.store().registerLoad().load("bench", people, new SilentProgress());
        return (System.nanoTime() - start) / 1e9 / rows;
    }

    private Iterable<RegisterLoad.LoadedLearner> people() {
        UlnPermutation numbers = new UlnPermutation(OTHER_NUMBERS);
        return () -> new ReadAhead<>(sink -> {
            long[] position = {0};
            PeopleFile.read(workload.register(), row -> {
                Uln uln = numbers.at(position[0]++);
                LearnerDetails details = row.details();
                sink.accept(new RegisterLoad.LoadedLearner(
                        uln, details, BlockingKeys.of(details).toArray()));
            });
        });
    }

    /** Seconds a row of signing one result document, measured on the last answered one. */
    private double signature(HubCore core) throws IOException {
        Batch last = core.ports()
                .ledger()
                .list(new Ukprn("10099001"), null, BatchState.ANSWERED, null, 1)
                .get(0);
        Path document = home.resolve("unsigned.xml");
        try (InputStream result = core.answers().document(last, Document.RESULT).content()) {
            Files.write(document, result.readAllBytes());
        }
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < workload.runs() * 4; run++) {
            long start = System.nanoTime();
            core.keys().signer().enveloped(document, home.resolve("signed.xml"));
            seconds.add((System.nanoTime() - start) / 1e9 / last.rowsTotal());
        }
        return Figure.median(seconds);
    }

    private HubServer start(String name) {
        Path data = home.resolve(database + "-" + name + "-" + System.nanoTime());
        HubServer hub = HubServer.start(HubSettings.load(data, database.fresh(data)), 0);
        Sandbox.load(hub.core(), Sandbox.file());
        return hub;
    }
}

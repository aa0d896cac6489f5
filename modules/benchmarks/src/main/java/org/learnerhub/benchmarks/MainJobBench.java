package org.learnerhub.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.provider.Ukprn;

/** Files accepted to signed results on one database, into an empty register and into a full one. */
final class MainJobBench {

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
            double insert = Filling.load(hub.core(), workload.register());
            figures.add(Figure.rate(database + ": insert only (bulk load, indexes in place)", 1, insert));
            double full = Nights.median(hub.core(), workload.nights());
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
                double took = Nights.run(hub.core(), workload.nights().get(run));
                if (run > 0) {
                    seconds.add(took);
                }
            }
        }
        return Figure.median(seconds);
    }

    private double oneFileAlone(HubCore core) throws IOException {
        Path file = home.resolve("alone.csv");
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < workload.runs(); run++) {
            Files.writeString(file, firstRows(workload.nights().get(run).get(0), 500));
            long start = System.nanoTime();
            Nights.await(core, Nights.send(core, file, "alone-" + run));
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

    /** Seconds a row of signing one result document, measured on the last answered one. */
    private double signature(HubCore core) throws IOException {
        Batch last = core.exchange()
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
        HubServer hub = HubServer.start(HubSettings.load(data, database.fresh(data)), 0, Commands::inside);
        Sandbox.load(hub.core(), Sandbox.file());
        return hub;
    }
}

package org.learnerhub.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;

/** Files that a college sends together, from accepted to answered. */
final class Nights {

    private static final long PATIENCE_SECONDS = 1_800;

    private Nights() {}

    /** Seconds a row. */
    static double run(HubCore core, List<Path> files) throws IOException {
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

    /** Seconds a row, the median; the first night warms up. */
    static double median(HubCore core, List<List<Path>> nights) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < nights.size(); run++) {
            double took = run(core, nights.get(run));
            if (run > 0) {
                seconds.add(took);
            }
        }
        return Figure.median(seconds);
    }

    static BatchId send(HubCore core, Path file, String key) throws IOException {
        return send(core, new Ukprn("10099001"), RegistrationJob.FUL, file, key);
    }

    /** As {@link #send(HubCore, Path, String)}, where no file may be missing. */
    static BatchId sendPlainly(HubCore core, Path file, String key) {
        try {
            return send(core, file, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BatchId send(HubCore core, Ukprn sender, Job job, Path file, String key) throws IOException {
        Institution from = core.store().institutions().find(sender).orElseThrow();
        Submission submission = new Submission(
                from, "bench", WayIn.SOAP_EXCHANGE, file.getFileName().toString(), job, key, null);
        try (InputStream bytes = Files.newInputStream(file)) {
            return core.receive().receive(submission, bytes).batch();
        }
    }

    static Batch await(HubCore core, BatchId id) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Batch batch = core.exchange().ledger().find(id).orElseThrow();
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
}

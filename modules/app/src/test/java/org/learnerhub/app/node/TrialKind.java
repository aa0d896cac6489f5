package org.learnerhub.app.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/** A kind of batch as small as can be: two columns, no register. A row is right where its second column is a number. */
final class TrialKind implements BatchKind<TrialKind.Row> {

    static final Job JOB = new Job("TRIAL");
    static final Step WEIGH = new Step("WEIGH");

    private static final Layout LAYOUT = new Layout("TRIAL");
    private static final String HEAD = "Code,Amount";

    private final ExchangePorts ports;

    TrialKind(ExchangePorts ports) {
        this.ports = ports;
    }

    @Override
    public String name() {
        return "Trial";
    }

    @Override
    public Right needed() {
        return Right.EXCHANGE_FILES;
    }

    @Override
    public Map<Job, Mode> jobs() {
        return Map.of(JOB, Mode.FULL);
    }

    @Override
    public Set<Layout> layouts() {
        return Set.of(LAYOUT);
    }

    @Override
    public List<String> outcomes() {
        return List.of("right", "wrong");
    }

    @Override
    public String takes() {
        return "files with the columns " + HEAD + " only";
    }

    @Override
    public BatchFileReader<Row> reader() {
        return TrialKind::read;
    }

    private static void read(BatchFileReader.Content file, FileHabits habits, BatchFileReader.Sink<Row> sink) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), UTF_8))) {
            if (!HEAD.equals(lines.readLine())) {
                throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT);
            }
            sink.head(new FileHead(FileFormat.CSV, LAYOUT, null, null, null, null, null, List.of()));
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sink.row(new Row(++number, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public RowIntake<Row> intake(Batch received, Job job) {
        List<String> held = new ArrayList<>();
        return new RowIntake<>() {
            @Override
            public int number(Row row) {
                return row.number();
            }

            @Override
            public void row(Row row) {
                held.add(row.line());
            }

            @Override
            public void store(int chunk) {
                ports.chunks().add(received.id(), ChunkPart.ROWS, chunk, bytes(held));
                held.clear();
            }
        };
    }

    @Override
    public List<Task> next(Batch working) {
        return Task.ofChunks(WEIGH, working);
    }

    @Override
    public void answer(Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        List<String> lines = new ArrayList<>(List.of(HEAD + ",Answer"));
        for (int chunk = 0; chunk < batch.checkedOrThrow().chunks(); chunk++) {
            lines.addAll(lines(ports.chunks().content(batch.id(), ChunkPart.OUTCOMES, chunk)));
        }
        try {
            Files.write(output, bytes(lines));
            Files.writeString(
                    result,
                    "<Trial batch=\"" + batch.id() + "\" output=\"" + seal.get().sha256() + "\" right=\""
                            + batch.tally().rowsOf(0) + "\" wrong=\""
                            + batch.tally().rowsOf(1) + "\"></Trial>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, UTF_8).split("\n"));
    }

    /** @param number as a spreadsheet shows it */
    record Row(int number, String line) {}
}

package org.learnerhub.client;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.JobType;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.people.LearnerFile;
import org.learnerhub.people.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a batch file of invented learners. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes a batch file of invented learners; the same seed gives the same bytes.")
public final class GenerateCommand implements Callable<Integer> {

    private static final int MOST_ROWS = 5_000_000;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--rows", required = true, paramLabel = "N", description = "How many learners.")
    private int rows;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "A CSV file of learners, such as an earlier one or an output.csv, to draw some people from.")
    private @Nullable Path known;

    @Option(
            names = "--overlap",
            defaultValue = "0.7",
            paramLabel = "P",
            description = "The share of rows, 0 to 1, that are people of the known file; default ${DEFAULT-VALUE}.")
    private double overlap;

    @Option(names = "--ukprn", defaultValue = "10099001", paramLabel = "U", description = "Default ${DEFAULT-VALUE}.")
    private String ukprn = "";

    @Option(names = "--job", paramLabel = "FUL|CHK", description = "The job type to write into the file.")
    private @Nullable JobType job;

    @Option(names = "--layout", defaultValue = "2A", paramLabel = "2A|3A", description = "Default ${DEFAULT-VALUE}.")
    private String layout = "";

    @Option(
            names = "--on",
            defaultValue = "2026-09-01",
            paramLabel = "DATE",
            description = "The day on which learners are 13 to 60 years old; default ${DEFAULT-VALUE}.")
    private LocalDate today = LocalDate.EPOCH;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to: the extension .csv or .xml decides the format.")
    private Path out = Path.of("");

    @Option(names = "--ulns", description = "New people have ULNs, as register load wants them.")
    private boolean ulns;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description =
                    "Also writes row,person,trouble for each learner: the person is the MISIdentifier under which the"
                            + " person was invented, in this file or in the known one.")
    private @Nullable Path truth;

    /** For the command line. */
    public GenerateCommand() {
        this(Surroundings.ofThisProcess());
    }

    GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Console console = new Console(spec, surroundings);
        Plan plan = plan(console);
        FileFormat format = format().orElseThrow(() -> console.misuse("--out must end in .csv or .xml."));
        try {
            generate(plan, format, console);
            return Exit.ALL_RESOLVED;
        } catch (IOException | UncheckedIOException e) {
            return console.failed(
                    new CommandFailure(Exit.USAGE, "A file cannot be read or written: " + e.getMessage()));
        }
    }

    private void generate(Plan plan, FileFormat format, Console console) throws IOException {
        Draft file = Draft.of(out);
        Draft people = truth == null ? null : Draft.of(truth);
        try (Progress progress = console.progress()) {
            progress.stage("inventing learners", rows, "rows");
            write(plan, format, file, people, progress);
            keep(file, people);
            progress.note("wrote %,d learners to %s".formatted(rows, out));
        } finally {
            file.drop();
            if (people != null) {
                people.drop();
            }
        }
    }

    private static void write(Plan plan, FileFormat format, Draft file, @Nullable Draft people, Progress progress)
            throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file.path());
                Writer truth = people == null
                        ? Writer.nullWriter()
                        : Files.newBufferedWriter(people.path(), StandardCharsets.UTF_8)) {
            LearnerFile.write(plan, format, bytes, truth, learner -> {
                if (learner % 1_000 == 0) {
                    progress.reached(learner);
                }
            });
        }
    }

    private static void keep(Draft file, @Nullable Draft people) throws IOException {
        if (people != null) {
            people.keep();
        }
        file.keep();
    }

    private Plan plan(Console console) {
        if (rows < 1 || rows > MOST_ROWS) {
            throw console.misuse("--rows must be 1 to " + MOST_ROWS + ".");
        }
        if (!(overlap >= 0 && overlap <= 1)) {
            throw console.misuse("--overlap must be 0 to 1.");
        }
        if (known != null && !Files.isReadable(known)) {
            throw console.misuse("There is no file " + known + " that can be read.");
        }
        String sender = Ukprn.parse(ukprn)
                .map(Ukprn::value)
                .orElseThrow(() -> console.misuse("--ukprn must be eight letters or digits."));
        return new Plan(
                rows,
                seed,
                sender,
                job == null ? null : new Job(job.value()),
                layout(console),
                today,
                known,
                overlap,
                ulns);
    }

    private LearnerLayout layout(Console console) {
        for (LearnerLayout candidate : List.of(LearnerLayout.V2A, LearnerLayout.V3A)) {
            if (candidate.version().equalsIgnoreCase(layout)) {
                return candidate;
            }
        }
        throw console.misuse("--layout must be 2A or 3A.");
    }

    private Optional<FileFormat> format() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(FileFormat.CSV);
        }
        return name.endsWith(".xml") ? Optional.of(FileFormat.XML) : Optional.empty();
    }
}

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
import org.learnerhub.people.AchievementFile;
import org.learnerhub.people.AchievementPlan;
import org.learnerhub.people.LearnerFile;
import org.learnerhub.people.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a batch file of invented learners, or of their achievements. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes a batch file of invented learners or achievements; the same seed gives the same bytes.")
public final class GenerateCommand implements Callable<Integer> {

    private static final int MOST_ROWS = 5_000_000;

    /** Of the sandbox. */
    private static final String COLLEGE = "10099001";

    private static final String AWARDING = "10099003";

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--rows", required = true, paramLabel = "N", description = "How many rows.")
    private int rows;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--kind",
            defaultValue = "learners",
            paramLabel = "learners|achievement",
            description = "Default ${DEFAULT-VALUE}.")
    private String kind = "";

    @Option(
            names = "--of",
            paramLabel = "REGISTER",
            description = "A CSV file of learners with ULNs, such as --ulns writes, whose achievements are invented.")
    private @Nullable Path register;

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

    @Option(
            names = "--ukprn",
            paramLabel = "U",
            description = "The sender; default " + COLLEGE + ", of achievements " + AWARDING + ".")
    private @Nullable String ukprn;

    @Option(names = "--job", paramLabel = "FUL|CHK", description = "The job type to write into the file.")
    private @Nullable JobType job;

    @Option(names = "--layout", defaultValue = "2A", paramLabel = "2A|3A", description = "Default ${DEFAULT-VALUE}.")
    private String layout = "";

    @Option(
            names = "--on",
            defaultValue = "2026-09-01",
            paramLabel = "DATE",
            description =
                    "The day on which learners are 13 to 60 years old, or achievements are awarded; default ${DEFAULT-VALUE}.")
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
        Optional<AchievementPlan> achievements = achievements(plan, console);
        FileFormat format = format().orElseThrow(() -> console.misuse("--out must end in .csv or .xml."));
        try {
            if (achievements.isPresent()) {
                generate(achievements.get(), console);
            } else {
                generate(plan, format, console);
            }
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

    private void generate(AchievementPlan plan, Console console) throws IOException {
        Draft file = Draft.of(out);
        try (Progress progress = console.progress()) {
            progress.stage("inventing achievements", rows, "rows");
            try (OutputStream bytes = Files.newOutputStream(file.path())) {
                AchievementFile.write(plan, bytes, row -> reached(progress, row));
            }
            file.keep();
            progress.note("wrote %,d achievements to %s".formatted(rows, out));
        } finally {
            file.drop();
        }
    }

    private static void reached(Progress progress, int row) {
        if (row % 1_000 == 0) {
            progress.reached(row);
        }
    }

    private static void write(Plan plan, FileFormat format, Draft file, @Nullable Draft people, Progress progress)
            throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file.path());
                Writer truth = people == null
                        ? Writer.nullWriter()
                        : Files.newBufferedWriter(people.path(), StandardCharsets.UTF_8)) {
            LearnerFile.write(plan, format, bytes, truth, learner -> reached(progress, learner));
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
        String sender = Ukprn.parse(ukprn == null ? (register == null ? COLLEGE : AWARDING) : ukprn)
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

    /** Empty where learners are to be written. */
    private Optional<AchievementPlan> achievements(Plan plan, Console console) {
        boolean wanted = kind.equalsIgnoreCase("achievement");
        if (!wanted && !kind.equalsIgnoreCase("learners")) {
            throw console.misuse("--kind must be learners or achievement.");
        }
        if (!wanted && register == null) {
            return Optional.empty();
        }
        if (!wanted || register == null) {
            throw console.misuse("--kind achievement and --of REGISTER go together.");
        }
        if (!Files.isReadable(register)) {
            throw console.misuse("There is no file " + register + " that can be read.");
        }
        if (format().orElse(FileFormat.XML) != FileFormat.CSV) {
            throw console.misuse("--out of achievements must end in .csv.");
        }
        return Optional.of(new AchievementPlan(rows, seed, plan.ukprn(), register, today));
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

package org.learnerhub.app.matching.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.UserMistake;
import org.learnerhub.app.matching.CheckedFile;
import org.learnerhub.app.matching.ModelFile;
import org.learnerhub.app.reading.ReadAhead;
import org.learnerhub.domain.batch.CheckedRow;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the engine in memory on a register, a batch and the truth about it. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures matching in memory: how many rows of a batch are matched rightly against a register.",
            "No database is opened. Prints tables in Markdown."
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--register",
            required = true,
            paramLabel = "FILE",
            description = "The register: layout 2A or 3A, CSV or XML, the ULN column filled.")
    private Path register = Path.of("");

    @Option(names = "--batch", required = true, paramLabel = "FILE", description = "The batch: layout 2A or 3A.")
    private Path batch = Path.of("");

    @Option(
            names = "--truth",
            required = true,
            paramLabel = "CSV",
            description = "Who each row is: as generate --truth writes it, or with columns MISIdentifier or row, ULN"
                    + " (empty: a new person), and perhaps person, trouble, community.")
    private Path truth = Path.of("");

    @Option(
            names = "--policy",
            defaultValue = "${env:HUB_MATCH_POLICY:-strict}",
            paramLabel = "strict|scored",
            description = "Default ${DEFAULT-VALUE}.")
    private MatchPolicy policy = MatchPolicy.STRICT;

    @Option(names = "--model", paramLabel = "FILE", description = "Another model than the one the hub ships.")
    private @Nullable Path model;

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the figures as JSON.")
    private @Nullable Path json;

    private final Clock clock;

    /** For the command line. */
    public EvaluateCommand() {
        this(Clock.systemUTC());
    }

    EvaluateCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Instant today = clock.instant();
        CheckedFile registerFile = new CheckedFile(register, today);
        CheckedFile batchFile = new CheckedFile(batch, today);
        MatchModel deciding = ModelFile.readOrStandard(model);
        Truth known = new TruthFile(truth).read();
        RegisterFile learners = new RegisterFile(known.peopleOfTheRegister());
        learners.load(registerFile, progress("learners read", 100_000));
        Night night = new Night(
                learners.register(),
                new RowMatcher(learners.register(), deciding, policy),
                known,
                new TruePeople(learners.register(), known.namesPeopleByIdentifier(), learners.byIdentifier()));
        long size = learners.register().lastEntry();
        try (ReadAhead<CheckedRow> rows = batchFile.rows()) {
            night.run(rows, progress("rows decided", 50_000));
        }
        refuseStrangers(night);
        Evaluation evaluation = new Evaluation(night, deciding, policy, size, learners.passedOver());
        PrintWriter out = spec.commandLine().getOut();
        evaluation.print(out);
        if (json != null) {
            Files.writeString(json, evaluation.json());
        }
        return 0;
    }

    private void refuseStrangers(Night night) {
        if (night.rows() == night.withError() + night.withoutTruth()) {
            throw new UserMistake(
                    "%s says nothing of any row of %s. Do the two belong together?".formatted(truth, batch));
        }
        if (night.people().known() == 0 && night.people().lacking() > 0) {
            throw new UserMistake("nobody whom %s takes for registered is in %s. Do the two belong together?"
                    .formatted(truth, register));
        }
    }

    private LongConsumer progress(String what, long every) {
        PrintWriter err = spec.commandLine().getErr();
        return done -> {
            if (done % every == 0 && done > 0) {
                err.println("hub: " + done + " " + what);
                err.flush();
            }
        };
    }
}

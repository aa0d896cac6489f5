package org.learnerhub.app.matching.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.reading.CheckedFile;
import org.learnerhub.app.reading.ModelFile;
import org.learnerhub.app.reading.ReadAhead;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures the engine in memory on a register, a batch and the truth about it. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures matching in memory: how many rows of a batch are matched rightly against a register.",
            "No database is opened. Prints tables in Markdown."
        })
public final class EvaluateCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register: layout 2A or 3A, CSV or XML, the ULN column filled.")
    private @Nullable Path register;

    @Option(names = "--batch", paramLabel = "FILE", description = "The batch: layout 2A or 3A.")
    private @Nullable Path batch;

    @Option(
            names = "--truth",
            paramLabel = "CSV",
            description = "Who each row is: as generate --truth writes it, or with columns MISIdentifier or row, ULN"
                    + " (empty: a new person), and perhaps person, trouble, community.")
    private @Nullable Path truth;

    @Option(
            names = "--public",
            paramLabel = "DIR",
            description = "Measures pairs of the public labelled sets in this folder instead (febrl/, splink/).")
    private @Nullable Path publicSets;

    @Option(
            names = "--policy",
            defaultValue = "${env:HUB_MATCH_POLICY:-scored}",
            paramLabel = "strict|scored",
            description = "Default ${DEFAULT-VALUE}.")
    private MatchPolicy policy = MatchPolicy.SCORED;

    @Option(names = "--model", paramLabel = "FILE", description = "Another model than the one the hub ships.")
    private @Nullable Path model;

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the figures as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--identifiers",
            description = "The register's MISIdentifiers are those by which the batch's sender called the learners in"
                    + " earlier files, and count as evidence.")
    private boolean identifiers;

    @Option(
            names = "--wrong",
            paramLabel = "CSV",
            description = "Also lists the rows that were matched with somebody else, or not found.")
    private @Nullable Path wrong;

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
        MatchModel deciding = ModelFile.readOrStandard(model);
        if (publicSets != null && register == null && batch == null && truth == null) {
            return measurePublic(publicSets, deciding);
        }
        if (publicSets != null || register == null || batch == null || truth == null) {
            throw new UserMistake("give --register, --batch and --truth, or --public alone");
        }
        return measure(register, batch, truth, deciding);
    }

    private int measure(Path registered, Path rowsToMatch, Path who, MatchModel deciding) throws IOException {
        Instant today = clock.instant();
        CheckedFile registerFile = new CheckedFile(registered, today);
        CheckedFile batchFile = new CheckedFile(rowsToMatch, today);
        Truth known = new TruthFile(who).read();
        RegisterFile learners = new RegisterFile(known.peopleOfTheRegister(), identifiers);
        learners.load(registerFile, progress("learners read", 100_000));
        long size = learners.register().lastEntry();
        Night night;
        try (ReadAhead<CheckedRow> rows = batchFile.rows();
                Writer list = wrong == null ? Writer.nullWriter() : Files.newBufferedWriter(wrong)) {
            night = new Night(
                    learners.register(),
                    learners.identifiers(),
                    new RowMatcher(learners.register(), deciding, policy, learners.census()),
                    known,
                    new TruePeople(learners.register(), known.namesPeopleByIdentifier(), learners.byIdentifier()),
                    new WrongRows(list));
            night.run(rows, progress("rows decided", 50_000));
        }
        refuseStrangers(night);
        Evaluation evaluation = new Evaluation(night, deciding, policy, size, learners.passedOver());
        evaluation.print(spec.commandLine().getOut());
        write(evaluation.members());
        return 0;
    }

    private static void refuseStrangers(Night night) {
        if (night.rows() == night.withError() + night.withoutTruth()) {
            throw new UserMistake("the truth says nothing of any sound row of the batch. Do the two belong together?");
        }
        if (night.people().known() == 0 && night.people().lacking() > 0) {
            throw new UserMistake(
                    "nobody whom the truth takes for registered is in the register." + " Do the two belong together?");
        }
    }

    private int measurePublic(Path folder, MatchModel deciding) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<List<String>> lines = new ArrayList<>();
        List<Map<String, Object>> sets = new ArrayList<>();
        lines.add(List.of("set", "pairs compared", "found by keys", "model", "links F1", "groups F1"));
        for (PublicSet set : new PublicFolder(folder).sets()) {
            PublicEvaluation evaluation = new PublicEvaluation(set, deciding);
            lines.addAll(evaluation.lines());
            sets.add(evaluation.members());
        }
        out.println(
                "Model %s (SHA-256 %s), a prior that each set's own pairs speak for. In brackets: precision, recall."
                        .formatted(deciding.name(), deciding.digest()));
        out.println();
        new FigureTable(out).table(lines);
        out.flush();
        write(Map.of("model", deciding.name(), "digest", deciding.digest(), "sets", sets));
        return 0;
    }

    private void write(Map<String, Object> members) throws IOException {
        if (json != null) {
            Files.writeString(json, JSON.writeValueAsString(members) + "\n");
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

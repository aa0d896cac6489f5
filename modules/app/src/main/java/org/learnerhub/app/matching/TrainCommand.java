package org.learnerhub.app.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.GivenFile;
import org.learnerhub.app.UserMistake;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.ModelTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model on the operator's own register. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains the weights of a model on the register, by expectation maximisation, and writes a model file.",
            "The same register and options give the same model. Nothing else is written; a hub may be running meanwhile."
        })
final class TrainCommand implements Callable<Integer> {

    private static final int ROUNDS = 20;
    private static final long TOLD_EVERY = 100_000;
    private static final long LOOKED_UP_EVERY = 1_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the model goes.")
    private GivenFile out;

    @Option(names = "--name", paramLabel = "NAME", description = "The model's name; default: the file's.")
    private @Nullable String name;

    @Option(
            names = "--pairs",
            defaultValue = "500000",
            paramLabel = "N",
            description = "Pairs to learn from, of either kind, at most; default ${DEFAULT-VALUE}.")
    private long pairs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Which blind pairs are drawn; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--force", description = "Replaces the file if it is there.")
    private boolean force;

    @Override
    public Integer call() {
        String called = name == null ? out.path().getFileName().toString().replaceAll("\\.[^.]*$", "") : name;
        if (!called.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new UserMistake("--name must be up to 40 letters, digits, dots, hyphens and underscores");
        }
        if (pairs < 1) {
            throw new UserMistake("--pairs must be 1 or more");
        }
        if (Files.exists(out.path()) && !force) {
            throw new UserMistake(out + " is there already; --force replaces it");
        }
        return data.with(core -> train(core, called));
    }

    private int train(HubCore core, String called) {
        MatchModel start = core.model();
        ModelTraining training = new ModelTraining(start);
        TrainingPairs drawn =
                new TrainingPairs(core.store().registerPages(), core.store().register(), training, pairs);
        drawn.draw(new SplittableRandom(seed), this::tell);
        if (drawn.candidates() == 0) {
            throw new UserMistake(
                    "no two learners of the register share a blocking key: there is nothing to learn from");
        }
        byte[] model = training.train(called, ROUNDS);
        write(model);
        print(start, MatchModel.of(model), drawn);
        return 0;
    }

    private void tell(long walked) {
        if (walked % LOOKED_UP_EVERY == 0) {
            spec.commandLine().getErr().flush();
        }
        if (walked % TOLD_EVERY == 0) {
            spec.commandLine().getErr().println("hub: " + walked + " learners walked");
            spec.commandLine().getErr().flush();
        }
    }

    /** Written beside its place and moved there, so that nobody reads half a model. */
    private void write(byte[] model) {
        Path whole = out.path().toAbsolutePath();
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.write(part, model);
            if (Files.exists(whole) && !force) {
                Files.delete(part);
                throw new UserMistake(out + " has appeared meanwhile; --force replaces it");
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(MatchModel start, MatchModel trained, TrainingPairs drawn) {
        PrintWriter lines = spec.commandLine().getOut();
        lines.println("%d pairs that share a key, %d blind pairs".formatted(drawn.candidates(), drawn.strangers()));
        lines.println("%-32s %9s %9s %12s %12s".formatted("weight", "old", "new", "seen", "seen blindly"));
        Map<String, String> before = start.settings();
        int changed = 0;
        for (Map.Entry<String, String> setting : trained.settings().entrySet()) {
            String weight = setting.getKey();
            if (!weight.equals("name") && !setting.getValue().equals(before.get(weight))) {
                changed++;
                lines.println("%-32s %9s %9s %12d %12d"
                        .formatted(
                                weight,
                                before.getOrDefault(weight, "0"),
                                setting.getValue(),
                                drawn.candidateLevels().of(weight),
                                drawn.strangerLevels().of(weight)));
            }
        }
        lines.println("%d weights changed; model %s (SHA-256 %s) written to %s"
                .formatted(changed, trained.name(), trained.digest(), out));
        lines.flush();
    }
}

package org.learnerhub.app.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.ModelTraining;
import org.learnerhub.domain.models.ModelText;
import org.learnerhub.domain.models.ProposeModel;
import org.learnerhub.domain.models.ProposedModel;
import org.learnerhub.domain.models.Training;
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
            "Trains the weights of a model on the register, by expectation maximisation, and proposes it: it decides",
            "nothing until somebody activates it (hub match activate). The same register, census and options give the",
            "same model. A hub may be running meanwhile."
        })
final class TrainCommand implements Callable<Integer> {

    private static final int ROUNDS = 20;
    private static final long TOLD_EVERY = 100_000;
    private static final long LOOKED_UP_EVERY = 1_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private ByOption by;

    @Option(names = "--out", paramLabel = "FILE", description = "Also writes the model into this file.")
    private @Nullable GivenFile out;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The model's name; default: the file's, or else trained-1 and so on.")
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
        String called = name == null && out != null
                ? out.path().getFileName().toString().replaceAll("\\.[^.]*$", "")
                : name;
        if (called != null && !ModelText.isName(called)) {
            throw new UserMistake("--name must be up to 40 letters, digits, dots, hyphens and underscores");
        }
        if (pairs < 1) {
            throw new UserMistake("--pairs must be 1 or more");
        }
        if (out != null && Files.exists(out.path()) && !force) {
            throw new UserMistake(out + " is there already; --force replaces it");
        }
        return data.with(core -> train(core, called));
    }

    private int train(HubCore core, @Nullable String given) {
        String who = by.who();
        MatchModel start = core.model();
        ModelText.read(start.file());
        String called = given == null ? freeName(core) : given;
        Census census = newestCensus(core.store().censuses());
        ModelTraining training = new ModelTraining(start, census);
        TrainingPairs drawn =
                new TrainingPairs(core.store().registerPages(), core.store().register(), training, census, pairs);
        drawn.draw(new SplittableRandom(seed), this::tell);
        if (drawn.candidates() == 0) {
            throw new UserMistake(
                    "no two learners of the register share a blocking key: there is nothing to learn from");
        }
        byte[] model = training.train(called, ROUNDS);
        if (out != null) {
            write(out, model);
        }
        TrainedModel trained = new TrainedModel(start, MatchModel.of(model), drawn, census.version(), seed);
        boolean added = new ProposeModel(core.store().models(), core.clock())
                .propose(model, new Training(start.digest(), drawn.people(), trained.json()), who);
        print(trained, added);
        return 0;
    }

    private static Census newestCensus(Censuses censuses) {
        return censuses.newest()
                .flatMap(newest -> censuses.find(newest.version()))
                .orElse(Census.none());
    }

    private static String freeName(HubCore core) {
        Set<String> taken = core.store().models().register().proposed().stream()
                .map(ProposedModel::name)
                .collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("trained-" + number)) {
            number++;
        }
        return "trained-" + number;
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
    private void write(GivenFile file, byte[] model) {
        Path whole = file.path().toAbsolutePath();
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.write(part, model);
            if (Files.exists(whole) && !force) {
                Files.delete(part);
                throw new UserMistake(file + " has appeared meanwhile; --force replaces it");
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(TrainedModel model, boolean added) {
        PrintWriter lines = spec.commandLine().getOut();
        model.lines().forEach(lines::println);
        MatchModel trained = model.trained();
        lines.println("%d weights changed; model %s (SHA-256 %s) %s"
                .formatted(
                        model.changes(),
                        trained.name(),
                        trained.digest(),
                        out == null ? "trained" : "written to " + out));
        lines.println((added ? "proposed" : "proposed before") + "; hub match whatif --model "
                + trained.digest().substring(0, 12) + " --batches all shows what it would change");
        lines.flush();
    }
}

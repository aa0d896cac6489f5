package org.learnerhub.app.ghost;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.ghost.GhostQuestion;
import org.learnerhub.domain.ghost.GhostSigns;
import org.learnerhub.domain.ghost.SignWeights;
import org.learnerhub.people.ghost.GhostPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hub report evaluate-ghosts}: how many invented ghosts are found, and how many invented people are taken for one. */
@Command(
        name = "evaluate-ghosts",
        description = {
            "Precision and recall of the report of ghost registrations on invented registers, as Markdown.",
            "Needs no hub. The same options print the same."
        })
final class EvaluateGhostsCommand implements Callable<Integer> {

    private static final List<String> ROWS = List.of(
            "real learners",
            "ghosts",
            "reported",
            "precision: reported who are ghosts",
            "recall: ghosts who are reported",
            "real learners reported of 10,000",
            "providers who invent learners",
            "of the providers that strike, invent learners");
    private static final int MOST_SEEDS = 100;
    private static final int MOST_LEARNERS = 5_000_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seeds",
            defaultValue = "11-13",
            paramLabel = "FROM-TO",
            description = "Seeds of the registers; 1 to 4 are those that weights were tuned on. Default"
                    + " ${DEFAULT-VALUE}.")
    private String seeds = "";

    @Option(
            names = "--learners",
            defaultValue = "20000",
            paramLabel = "N",
            description = "In each register; default ${DEFAULT-VALUE}.")
    private int learners;

    @Option(
            names = "--share",
            defaultValue = "0.01",
            paramLabel = "S",
            description = "Of ghosts among them; default ${DEFAULT-VALUE}.")
    private double share;

    @Option(names = "--min-weight", paramLabel = "W", description = "As for hub report ghosts.")
    private @Nullable Double minimum;

    @Override
    public Integer call() {
        SignWeights weights = SignWeights.ofThisBuild();
        double from = new GhostQuestion(null, minimum == null ? weights.minimum() : minimum).minimum();
        if (learners < 1 || learners > MOST_LEARNERS || !(share >= 0 && share <= 1)) {
            throw new UserMistake("--learners must be 1 to 5,000,000, --share 0 to 1");
        }
        GhostTally plain = tally(GhostPlan.Population.PLAIN, new GhostSigns(weights), from);
        GhostTally hard = tally(GhostPlan.Population.HARD, new GhostSigns(weights), from);
        print(from, plain, hard);
        return 0;
    }

    private GhostTally tally(GhostPlan.Population population, GhostSigns signs, double from) {
        GhostTally tally = new GhostTally(signs, from);
        for (long seed : seeds()) {
            tally.add(new GhostPlan(population, seed, learners, share));
        }
        return tally;
    }

    private List<Long> seeds() {
        try {
            String[] ends = seeds.split("-", 2);
            long first = Long.parseLong(ends[0].strip());
            long last = ends.length == 1 ? first : Long.parseLong(ends[1].strip());
            if (last < first || last - first >= MOST_SEEDS) {
                throw new UserMistake("--seeds are at most 100, such as 11-13");
            }
            List<Long> all = new ArrayList<>();
            for (long seed = first; seed <= last; seed++) {
                all.add(seed);
            }
            return all;
        } catch (NumberFormatException e) {
            throw new UserMistake("--seeds are written as 11-13", e);
        }
    }

    private void print(double from, GhostTally plain, GhostTally hard) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "| from a total of %.1f | plain | hard |", from));
        out.println("| --- | --- | --- |");
        for (int row = 0; row < ROWS.size(); row++) {
            out.println("| " + ROWS.get(row) + " | " + plain.column().get(row) + " | "
                    + hard.column().get(row) + " |");
        }
        out.println();
        out.println("| population | kind | learners | reported |");
        out.println("| --- | --- | --- | --- |");
        plain.kinds("plain").forEach(out::println);
        hard.kinds("hard").forEach(out::println);
        out.flush();
    }
}

package org.learnerhub.app.matching;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.casework.NumbersInQuestion;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.review.DuplicateCounts;
import org.learnerhub.domain.review.FindDuplicates;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.RowOrigin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds duplicates that are in the register already, and shows the cases they became. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = {
            "Finds learners of the register who may be one person, and opens a review case for each pair.",
            "An interrupted or limited search goes on where it stopped; a hub may be running meanwhile."
        })
final class DuplicatesCommand implements Callable<Integer> {

    private static final int PAGE = 50;
    private static final long TOLD_EVERY = 100_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(
            names = "--from",
            paramLabel = "ENTRY",
            description = "Starts with this entry of the register instead of where the last search stopped.")
    private @Nullable Long from;

    @Option(names = "--limit", paramLabel = "N", description = "Searches so many learners and stops.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--list", description = "Searches nothing and lists open cases: id, total, ULNs.")
    private boolean list;

    @Option(
            names = "--page",
            defaultValue = "1",
            paramLabel = "K",
            description = "Which page of " + PAGE + " cases to list; default ${DEFAULT-VALUE}.")
    private int page = 1;

    @Override
    public Integer call() {
        if (limit < 1 || page < 1 || (from != null && from < 1)) {
            throw new UserMistake("--from, --limit and --page must be 1 or more");
        }
        return data.with(core -> list ? list(core) : search(core));
    }

    private int search(HubCore core) {
        FindDuplicates search = new FindDuplicates(
                core.store().registerPages(),
                core.store().register(),
                core.store().duplicatePass(),
                core.model(),
                core.clock());
        DuplicateCounts counts =
                from == null ? search.goOn(limit, this::tell) : search.startAt(from, limit, this::tell);
        PrintWriter out = spec.commandLine().getOut();
        out.println(counts.learners() + " learners searched, up to entry " + counts.position()
                + (counts.finished() ? ": the whole register is searched" : ": the next search goes on from there"));
        out.println(counts.strong() + " pairs would match without asking");
        out.println(counts.weak() + " pairs are for review");
        out.println(
                counts.opened() + " new cases; " + core.store().reviewCases().countOpen() + " are open");
        return 0;
    }

    private void tell(DuplicateCounts counts) {
        spec.commandLine().getErr().flush();
        if (counts.learners() % TOLD_EVERY < FindDuplicates.PAGE && counts.learners() >= TOLD_EVERY) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("hub: " + counts.learners() + " learners searched, " + (counts.strong() + counts.weak())
                    + " pairs found");
            err.flush();
        }
    }

    private int list(HubCore core) {
        PrintWriter out = spec.commandLine().getOut();
        List<ReviewCase> cases = core.store().reviewCases().open((page - 1L) * PAGE, PAGE);
        Map<Long, String> numbers = new HashMap<>();
        new NumbersInQuestion(core.store().registerPages())
                .of(cases)
                .forEach((entry, learner) -> numbers.put(entry, number(learner)));
        cases.forEach(one -> out.println(line(one, numbers)));
        long open = core.store().reviewCases().countOpen();
        out.println("page %d of %d, %d open cases".formatted(page, Math.max(1, (open + PAGE - 1) / PAGE), open));
        return 0;
    }

    private static String line(ReviewCase one, Map<Long, String> numbers) {
        RowOrigin row = one.subject().row();
        return String.format(
                Locale.ROOT,
                "%d  %s  %.3f  %s%s",
                one.id(),
                one.subject().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                one.subject().total(),
                one.subject().learners().stream()
                        .map(entry -> numbers.getOrDefault(entry, "entry " + entry))
                        .collect(Collectors.joining("  ")),
                row == null ? "" : "  job " + row.batch() + " row " + row.row());
    }

    private static String number(NumbersInQuestion.Numbered learner) {
        return learner.uln()
                + (learner.status() == LearnerStatus.LIVE
                        ? ""
                        : " (" + learner.status().name().toLowerCase(Locale.ROOT) + ")");
    }
}

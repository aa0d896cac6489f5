package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.casework.CaseDecision;
import org.learnerhub.domain.casework.CaseOutcome;
import org.learnerhub.domain.casework.CaseView;
import org.learnerhub.domain.casework.DecideCase;
import org.learnerhub.domain.casework.LookIntoCase;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The helpdesk's work on review cases. Asks nothing; whatever it shows of learners or decides is in the audit trail. */
@Command(
        name = "review",
        description = "Lists, shows and decides review cases: rows that may be known learners, and likely duplicates.")
public final class ReviewCommand {

    private static final String LOOK = "review of possible matches";

    @Spec
    private CommandSpec spec;

    @Command(
            name = "list",
            description = "Prints cases, oldest first: id, kind, state, since when, likeness, where from.")
    int list(
            @Option(
                            names = "--status",
                            defaultValue = "open",
                            description = "open, decided or all; default ${DEFAULT-VALUE}.")
                    String status,
            @Option(names = "--kind", description = "possible-match or duplicate.") @Nullable String kind,
            @Option(names = "--ukprn", paramLabel = "N", description = "Only rows of this institution.") @Nullable
                    String ukprn,
            @Option(names = "--batch", paramLabel = "JOB", description = "Only rows of this job.") @Nullable Long batch,
            @Option(
                            names = "--after",
                            paramLabel = "CASE",
                            defaultValue = "0",
                            description = "Goes on after this case.")
                    long after,
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            defaultValue = "50",
                            description = "At most so many; default 50.")
                    int limit,
            @Mixin DataOption data) {
        CaseFilter filter = new CaseFilter(state(status), kind(kind), institution(ukprn), batch);
        if (limit < 1) {
            throw new UserMistake("--limit must be 1 or more");
        }
        return data.with(core -> {
            List<ReviewCase> cases = core.store().reviewCases().list(filter, after, limit);
            cases.forEach(one -> out().println(CaseText.line(one)));
            out().println(cases.size() + " of " + core.store().reviewCases().count(filter) + " cases");
            return 0;
        });
    }

    @Command(
            name = "show",
            description = {
                "Prints a case: each learner whom the row may be today, field by field with level and weight, and what was",
                "said of the case so far."
            })
    int show(
            @Parameters(paramLabel = "CASE") long id,
            @Option(names = "--names", description = "Prints the values compared, of row and learners, too.")
                    boolean names,
            @Option(names = "--reason", defaultValue = LOOK, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        List<LearnerField> fields = names ? CaseText.COMPARED : List.of();
        CaseView view = desk.with(core ->
                        new LookIntoCase(core.casework(), core.gate()).show(id, fields, desk.justification(reason)))
                .orElseThrow(() -> Helpdesk.mistake(Refusal.of(ReviewCode.REVIEW_CASE_UNKNOWN)));
        CaseText.lines(view, names).forEach(out()::println);
        return 0;
    }

    @Command(
            name = "decide",
            description = {
                "Decides a case. A row gets its answer, and the batch a new edition; of a pair one learner is merged into",
                "the other, or the two are remembered as two people."
            })
    int decide(
            @Parameters(paramLabel = "CASE") long id,
            @ArgGroup(multiplicity = "1") Word word,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        CaseDecision said = word.said();
        return order(
                desk,
                core -> new DecideCase(core.casework(), core.clock()).decide(id, said, desk.justification(reason)));
    }

    @Command(
            name = "undo",
            description =
                    "Takes a decision back: row and register are as they were before, and the case is open again.")
    int undo(
            @Parameters(paramLabel = "CASE") long id,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        return order(desk, core -> new DecideCase(core.casework(), core.clock()).undo(id, desk.justification(reason)));
    }

    private int order(Helpdesk desk, Function<HubCore, CaseOutcome> work) {
        CaseOutcome outcome = desk.with(work);
        if (outcome instanceof CaseOutcome.Refused refused) {
            throw Helpdesk.mistake(refused.refusal());
        }
        out().println(CaseText.line((CaseOutcome.Done) outcome));
        return 0;
    }

    private static @Nullable ReviewState state(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "open" -> ReviewState.OPEN;
            case "decided" -> ReviewState.DECIDED;
            case "all" -> null;
            default -> throw new UserMistake("--status is open, decided or all");
        };
    }

    private static @Nullable ReviewKind kind(@Nullable String label) {
        if (label == null) {
            return null;
        }
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "possible-match" -> ReviewKind.POSSIBLE_MATCH;
            case "duplicate" -> ReviewKind.DUPLICATE;
            default -> throw new UserMistake("--kind is possible-match or duplicate");
        };
    }

    private static @Nullable Ukprn institution(@Nullable String ukprn) {
        return ukprn == null
                ? null
                : Ukprn.parse(ukprn.strip())
                        .orElseThrow(() -> new UserMistake("--ukprn is eight digits or letters; check the number"));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Exactly one of the two. */
    static final class Word {

        @Option(
                names = "--same-as",
                required = true,
                paramLabel = "ULN",
                description = "The row's person is this learner; of a pair: the number that stays.")
        private @Nullable String uln;

        @Option(
                names = "--new",
                required = true,
                description = "The row's person is none of them; of a pair: two people.")
        private boolean isNew;

        CaseDecision said() {
            return isNew
                    ? new CaseDecision.Distinct()
                    : new CaseDecision.Same(Helpdesk.uln(Objects.requireNonNull(uln)));
        }
    }
}

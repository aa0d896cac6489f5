package org.learnerhub.app.admin.challenge;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.challenge.Answer;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cases of learners who say that something about them is wrong: seen, passed on, answered and closed by the helpdesk. */
@Command(
        name = "challenge",
        description = "Challenges of learners: what they say is wrong, and what becomes of it.",
        subcommands = RaiseCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class ChallengeCommand {

    private static final String REFERENCE = "REFERENCE";
    private static final String REASON = "helpdesk work on a challenge";
    private static final int MOST = 10_000;

    @Spec
    private CommandSpec spec;

    @Command(
            name = "list",
            description = "Reference, state, kind, day it was raised, last day for an answer, who has to answer.")
    int list(
            @Option(names = "--all", description = "Closed ones too.") boolean all,
            @Option(names = "--limit", defaultValue = "50", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
                    int limit,
            @Mixin Helpdesk desk) {
        if (limit < 1 || limit > MOST) {
            throw new UserMistake("--limit is 1 to " + MOST);
        }
        Justification by = desk.justification(REASON);
        Filter filter = all ? Filter.all() : Filter.open();
        List<Challenge> found =
                done(desk, core -> core.records().challenges().show().list(by, filter, limit + 1));
        found.stream().limit(limit).map(ChallengeText::line).forEach(out()::println);
        out().println(found.size() > limit ? "there are more" : found.size() + (all ? " in all" : " open"));
        return 0;
    }

    @Command(name = "show", description = "One challenge, with all that was said and done.")
    int show(
            @Parameters(paramLabel = REFERENCE) String reference,
            @Option(names = "--reason", defaultValue = REASON, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        ShowChallenges.View view =
                done(desk, core -> core.records().challenges().show().show(by, number(reference)));
        ChallengeText.lines(view).forEach(out()::println);
        return 0;
    }

    @Command(name = "answer", description = "Answers in words, and with one of the options amends what was wrong.")
    int answer(
            @Parameters(paramLabel = REFERENCE) String reference,
            @Option(names = "--words", required = true, description = "For whoever raised it.") String words,
            @Option(
                            names = "--amend",
                            description =
                                    "The result becomes as supplied, or as --set says; of a missing one: is added.")
                    boolean amend,
            @Option(
                            names = "--set",
                            paramLabel = "NAME=VALUE",
                            description =
                                    "With --amend: AchievedGrade, AchievedDate, LanguageForAssessment, Provider, AccreditationNumber.")
                    @Nullable
                    List<String> set,
            @Option(names = "--remove", description = "The event is taken out of the record.") boolean remove,
            @Option(names = "--settled", description = "Numbers were put right in the register.") boolean settled,
            @Mixin Helpdesk desk) {
        if ((amend ? 1 : 0) + (remove ? 1 : 0) + (settled ? 1 : 0) > 1 || (set != null && !amend)) {
            throw new UserMistake("only one of --amend, --remove and --settled; --set goes with --amend");
        }
        Justification by = desk.justification(REASON);
        long number = number(reference);
        Challenge after = done(desk, core -> {
            boolean missing = amend && core.records().challenges().isOfNoEvent(number);
            Answer what = remove
                    ? new Answer.Remove()
                    : settled
                            ? new Answer.Settle()
                            : !amend
                                    ? new Answer.InWords()
                                    : missing
                                            ? new Answer.Add(RaiseCommand.values(set))
                                            : new Answer.Correct(RaiseCommand.values(set));
            return core.records().challenges().answer().answer(by, number, words, what);
        });
        return told(after);
    }

    @Command(name = "refuse", description = "Refuses; the reason is for whoever raised it.")
    int refuse(
            @Parameters(paramLabel = REFERENCE) String reference,
            @Option(names = "--words", required = true, description = "Why, for whoever raised it.") String words,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(REASON);
        return told(done(desk, core -> core.records().challenges().close().refuse(by, number(reference), words)));
    }

    @Command(name = "withdraw", description = "Withdraws, on the word of whoever raised it; nothing is deleted.")
    int withdraw(
            @Parameters(paramLabel = REFERENCE) String reference,
            @Option(names = "--words", defaultValue = "", description = "Why.") String words,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(REASON);
        return told(done(desk, core -> core.records().challenges().close().withdraw(by, number(reference), words)));
    }

    @Command(name = "pass", description = "Gives it to an institution to answer; the clock goes on.")
    int pass(
            @Parameters(paramLabel = REFERENCE) String reference,
            @Option(names = "--to", required = true, paramLabel = "UKPRN") String to,
            @Option(names = "--words", defaultValue = "", description = "For whoever has to answer.") String words,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(REASON);
        Ukprn body = Ukprn.parse(to).orElseThrow(() -> new UserMistake("a UKPRN has eight digits"));
        return told(done(desk, core -> core.records().challenges().close().pass(by, number(reference), body, words)));
    }

    private int told(Challenge after) {
        out().println(after.reference() + " " + after.state().word().wire());
        return 0;
    }

    static <T> T done(Helpdesk desk, Function<HubCore, T> work) {
        try {
            return desk.with(work);
        } catch (RefusedException e) {
            throw Helpdesk.mistake(e.refusal());
        }
    }

    private static long number(String reference) {
        return Challenge.numberOf(reference)
                .orElseThrow(() -> Helpdesk.mistake(Refusal.of(ChallengeCode.CHALLENGE_UNKNOWN)));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

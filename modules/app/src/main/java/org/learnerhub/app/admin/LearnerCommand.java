package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.LearnerLife;
import org.learnerhub.domain.stewardship.LookIntoLife;
import org.learnerhub.domain.stewardship.MergeProposal;
import org.learnerhub.domain.stewardship.OrderMerge;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The helpdesk's work on single learners. Asks nothing; whatever it shows or does is in the audit trail. */
@Command(name = "learner", description = "Shows, merges, unmerges and deletes single learners.")
public final class LearnerCommand {

    private static final String LOOK = "helpdesk look-up";
    private static final int MOST = 500;

    @Spec
    private CommandSpec spec;

    @Command(name = "merge", description = "Says that two learners are one person: ULN answers as MASTER from now on.")
    int merge(
            @Parameters(paramLabel = "ULN") String uln,
            @Option(names = "--into", required = true, paramLabel = "MASTER", description = "The number that stays.")
                    String master,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        Uln merged = Helpdesk.uln(uln);
        Uln into = Helpdesk.uln(master);
        return order(desk, core -> core.stewards().orders().merge(merged, into, desk.justification(reason)));
    }

    @Command(
            name = "unmerge",
            description = {
                "Takes a merge back: ULN is a learner of its own again, as it was then. What was changed under the",
                "master's number since stays with the master."
            })
    int unmerge(
            @Parameters(paramLabel = "ULN") String uln,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        Uln merged = Helpdesk.uln(uln);
        return order(desk, core -> core.stewards().orders().unmerge(merged, desk.justification(reason)));
    }

    @Command(
            name = "delete",
            description = "Deletes a learner who should never have been registered. There is no way back.")
    int delete(
            @Parameters(paramLabel = "ULN") String uln,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        Uln number = Helpdesk.uln(uln);
        return order(
                desk,
                core -> deleted(new DeleteLearner(core.store().stewardship(), core.clock())
                        .delete(number, desk.justification(reason))));
    }

    @Command(name = "proposals", description = "Prints merges and unmerges that wait for a second person.")
    int proposals(@Mixin Helpdesk desk) {
        List<MergeProposal> waiting =
                desk.with(core -> core.stewards().orders().waiting(desk.justification(LOOK), 0, MOST));
        waiting.forEach(one -> out().println(LifeText.line(one)));
        out().println(waiting.size() + " waiting");
        return 0;
    }

    @Command(name = "confirm", description = "Carries out what somebody else has proposed.")
    int confirm(
            @Parameters(paramLabel = "NUMBER") long number,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        return order(desk, core -> core.stewards().orders().confirm(number, desk.justification(reason)));
    }

    @Command(name = "refuse", description = "Ends what was proposed; nothing is changed.")
    int refuse(
            @Parameters(paramLabel = "NUMBER") long number,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        return order(desk, core -> core.stewards().orders().refuse(number, desk.justification(reason)));
    }

    private int order(Helpdesk desk, Function<HubCore, OrderMerge.Outcome> work) {
        OrderMerge.Outcome outcome = desk.with(work);
        if (outcome instanceof OrderMerge.Outcome.Refused refused) {
            throw Helpdesk.mistake(refused.refusal());
        }
        out().println(line(outcome));
        return 0;
    }

    private static String line(OrderMerge.Outcome outcome) {
        if (outcome instanceof OrderMerge.Outcome.Proposed proposed) {
            return "proposal " + proposed.number() + " waits for a second person: hub learner confirm "
                    + proposed.number();
        }
        return outcome instanceof OrderMerge.Outcome.Ended ended
                ? "proposal " + ended.number() + " refused"
                : LifeText.line(((OrderMerge.Outcome.Done) outcome).event());
    }

    private static OrderMerge.Outcome deleted(StewardshipOutcome outcome) {
        return outcome instanceof StewardshipOutcome.Refused refused
                ? new OrderMerge.Outcome.Refused(refused.refusal())
                : new OrderMerge.Outcome.Done(((StewardshipOutcome.Done) outcome).event());
    }

    @Command(name = "show", description = "Prints how a learner stands: status, master, linked ULNs, version, dates.")
    int show(
            @Parameters(paramLabel = "ULN") String uln,
            @Option(names = "--names", description = "Prints names and date of birth too.") boolean names,
            @Option(names = "--reason", defaultValue = LOOK, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Uln number = Helpdesk.uln(uln);
        List<LearnerField> fields = names ? LifeText.NAMES : List.of();
        LearnerLife life = desk.with(core -> new LookIntoLife(core.store().stewardship(), core.gate())
                        .show(number, fields, desk.justification(reason)))
                .orElseThrow(() -> Helpdesk.mistake(Refusal.of(StewardshipCode.LEARNER_UNKNOWN)));
        LifeText.lines(life, fields).forEach(out()::println);
        return 0;
    }

    @Command(name = "history", description = "Prints what happened to a learner: number, when, what, by whom and why.")
    int history(
            @Parameters(paramLabel = "ULN") String uln,
            @Option(names = "--reason", defaultValue = LOOK, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Uln number = Helpdesk.uln(uln);
        List<LearnerEvent> events = desk.with(core ->
                new LookIntoLife(core.store().stewardship(), core.gate()).history(number, desk.justification(reason)));
        if (events.isEmpty()) {
            throw Helpdesk.mistake(Refusal.of(StewardshipCode.LEARNER_UNKNOWN));
        }
        events.forEach(event -> out().println(LifeText.line(event)));
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

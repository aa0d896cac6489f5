package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.load.ReconcileFeed;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Feeds of learning events: those that wait for somebody's word, and the proof of what the others came to. */
@Command(name = "feed", description = "Confirms or refuses feeds that would change much, and proves totals.")
public final class FeedCommand {

    private static final int DIFFERS = 1;
    private static final String OPERATOR = "operator's decision";

    @Spec
    private CommandSpec spec;

    @Command(
            name = "waiting",
            description = "Feeds that wait: job, sender, what would change, be withdrawn, of how many, since when.")
    int waiting(@Mixin DataOption data) {
        List<String> lines = data.with(core -> core.feeds().ports().confirmations().waiting().stream()
                .map(asked -> line(core, asked))
                .toList());
        lines.forEach(out()::println);
        out().println(lines.size() + " waiting");
        return 0;
    }

    private static String line(HubCore core, Confirmation asked) {
        String sender = core.feeds()
                .ports()
                .ledger()
                .find(asked.batch())
                .map(batch -> batch.identity().ukprn().value())
                .orElse("-");
        return "%s  %s  %d changed, %d withdrawn of %d live  since %s"
                .formatted(
                        asked.batch(), sender, asked.changes(), asked.withdrawals(), asked.live(), asked.askedAt());
    }

    @Command(name = "confirm", description = "The feed is loaded.")
    int confirm(
            @Parameters(paramLabel = "JOB") long job,
            @Option(names = "--reason", defaultValue = OPERATOR, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        return decided(
                desk.with(core -> core.decideFeed().confirm(new BatchId(job), null, by)), "job " + job + " confirmed");
    }

    @Command(name = "refuse", description = "The feed is refused as a whole; nothing of it is loaded.")
    int refuse(
            @Parameters(paramLabel = "JOB") long job,
            @Option(names = "--reason", defaultValue = OPERATOR, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        return decided(
                desk.with(core -> core.decideFeed().refuse(new BatchId(job), null, by)), "job " + job + " refused");
    }

    private int decided(Optional<Refusal> refusal, String done) {
        if (refusal.isPresent()) {
            throw Helpdesk.mistake(refusal.get());
        }
        out().println(done);
        return 0;
    }

    @Command(
            name = "reconcile",
            description = {
                "Proves a loaded feed's totals from the tables: every row, the facts it left, what is held.",
                "Ends with 0 only where all agrees, else with 1 and the differences."
            })
    int reconcile(
            @Parameters(paramLabel = "JOB") long job,
            @Option(names = "--by-award", description = "The totals of each code and grade too.") boolean byAward,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification("totals proved");
        ReconcileFeed.Proof proof = desk.with(core -> core.feeds().proveTotals().prove(new BatchId(job), by))
                .orElseThrow(() -> Helpdesk.mistake(Refusal.of(FeedCode.FEED_NOT_LOADED)));
        FeedText.lines(proof, byAward).forEach(out()::println);
        return proof.agrees() ? 0 : DIFFERS;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

package org.learnerhub.app.retention;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.retention.LegalHold;
import org.learnerhub.domain.retention.RemoveOldFiles.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How long things are kept, and orders to keep them. */
@Command(name = "retention", description = "Legal holds, and how long files are kept.")
public final class RetentionCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            name = "hold",
            description =
                    "Keeps what there is of a learner: nothing of theirs is removed or erased until it is released.")
    int hold(
            @Parameters(paramLabel = "ULN") String uln,
            @Option(names = "--order", required = true, description = "The number of the order.") String order,
            @Option(names = "--reason", required = true, description = "Who ordered it and why; name no learner.")
                    String reason,
            @Mixin Helpdesk desk) {
        Uln number = Helpdesk.uln(uln);
        Justification by = desk.justification(reason);
        refuse(desk.with(core -> core.retention().hold().hold(number, order.strip(), by)));
        out().println(number + " held under " + Helpdesk.plain(order.strip()));
        return 0;
    }

    @Command(name = "release", description = "Ends a hold; what is due is removed at the next run.")
    int release(
            @Parameters(paramLabel = "ULN") String uln,
            @Option(names = "--order", required = true, description = "The number of the order.") String order,
            @Option(names = "--reason", required = true, description = "On whose word.") String reason,
            @Mixin Helpdesk desk) {
        Uln number = Helpdesk.uln(uln);
        Justification by = desk.justification(reason);
        refuse(desk.with(core -> core.retention().hold().release(number, order.strip(), by)));
        out().println(number + " released from " + Helpdesk.plain(order.strip()));
        return 0;
    }

    @Command(
            name = "list",
            description = "One line for each hold that ever was: number, order, since when, by whom, why.")
    int list(@Mixin Helpdesk desk) {
        List<LegalHold> holds = desk.with(core -> core.retention().holds());
        holds.forEach(hold -> out().println(line(hold)));
        out().println(holds.size() + " holds");
        return 0;
    }

    private static String line(LegalHold hold) {
        return String.join(
                "  ",
                hold.uln().toString(),
                Helpdesk.plain(hold.order()),
                hold.at().toString(),
                hold.releasedAt() == null ? "in force" : "released " + hold.releasedAt(),
                Helpdesk.plain(hold.by()),
                Helpdesk.plain(hold.reason()));
    }

    @Command(name = "periods", description = "Prints for how many days files are kept.")
    int periods(@Mixin Helpdesk desk) {
        Map<String, Integer> days =
                desk.with(core -> core.retention().oldFiles().periods());
        days.forEach((kind, period) -> out().println(kind + "  " + period + " days"));
        return 0;
    }

    @Command(name = "set", description = "Sets for how many days a kind of file is kept, on all nodes.")
    int set(
            @Parameters(paramLabel = "KIND", description = "As retention periods prints it.") String kind,
            @Parameters(paramLabel = "DAYS", description = "From 30.") int days,
            @Option(names = "--reason", required = true, description = "Why, for the record.") String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        refuse(desk.with(core -> core.retention().setPeriod().set(kind, days, by)));
        out().println(kind + "  " + days + " days");
        return 0;
    }

    @Command(name = "run", description = "Removes what is too old, as the clock does; --dry-run says what would go.")
    int run(
            @Option(names = "--dry-run", description = "Changes nothing.") boolean dry,
            @Option(names = "--reason", defaultValue = "by hand", description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        Report report = desk.with(core -> core.retention().oldFiles().run(dry, by));
        report.batches()
                .forEach((kind, count) ->
                        out().println(kind + "  " + count + " jobs " + (dry ? "would be removed" : "removed")));
        out().println("held  " + report.held() + " jobs");
        return 0;
    }

    private static void refuse(Optional<HubCode> code) {
        if (code.isPresent()) {
            throw Helpdesk.mistake(Refusal.of(code.get()));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

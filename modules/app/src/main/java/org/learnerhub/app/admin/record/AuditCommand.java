package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.disclosure.ShowTrail;
import org.learnerhub.domain.learner.Uln;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells who looked at a learner or changed it; asking is itself such a look. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Prints who did what with a learner, newest first: when, who, operation, what was shown, why.")
public final class AuditCommand implements Callable<Integer> {

    private static final int PAGE = 50;

    @Spec
    private CommandSpec spec;

    @Option(names = "--uln", required = true, paramLabel = "ULN")
    private String uln = "";

    @Option(
            names = "--page",
            defaultValue = "1",
            paramLabel = "K",
            description = "Which page of " + PAGE + " entries; default ${DEFAULT-VALUE}.")
    private int page = 1;

    @Option(names = "--reason", defaultValue = "helpdesk look-up", description = "Why; default: ${DEFAULT-VALUE}.")
    private String reason = "";

    @Mixin
    private Helpdesk desk = new Helpdesk();

    @Override
    public Integer call() {
        Uln number = Helpdesk.uln(uln);
        Justification by = desk.justification(reason);
        if (page < 1) {
            throw new UserMistake("--page must be 1 or more");
        }
        List<String> lines = desk.with(core -> lines(core, number, by));
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        return 0;
    }

    private List<String> lines(HubCore core, Uln number, Justification by) {
        ShowTrail.Page shown = new ShowTrail(
                        core.store().unitOfWork(), core.store().audit(), core.gate())
                .show(number, (page - 1L) * PAGE, PAGE, by);
        List<String> lines =
                new ArrayList<>(shown.entries().stream().map(AuditCommand::line).toList());
        long count = shown.total();
        lines.add("page %d of %d, %d entries".formatted(page, Math.max(1, (count + PAGE - 1) / PAGE), count));
        return lines;
    }

    private static String line(AuditEntry entry) {
        return entry.at() + "  " + Helpdesk.name(entry.caller()) + "  " + Helpdesk.plain(entry.operation()) + "  "
                + String.join(",", entry.shown().words()) + "  " + Helpdesk.plain(entry.purpose()) + "  "
                + Helpdesk.plain(entry.correlationId());
    }
}

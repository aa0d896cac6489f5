package org.learnerhub.app.admin.record;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
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

    @Option(
            names = "--page",
            defaultValue = "1",
            paramLabel = "K",
            description = "Which page of " + PAGE + " entries; default ${DEFAULT-VALUE}.")
    private int page = 1;

    @Mixin
    private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

    @Override
    public Integer call() {
        if (page < 1) {
            throw new UserMistake("--page must be 1 or more");
        }
        List<String> lines = learner.ask(this::lines);
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        return 0;
    }

    private List<String> lines(HubCore core, Justification by, Uln number) {
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

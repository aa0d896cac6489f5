package org.learnerhub.app.admin.record;

import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.disclosure.ShowTrail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells who looked at a learner or changed it; asking is itself such a look. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Prints who did what with a learner, newest first: when, who, operation, what was shown, why.")
public final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TrailPage page = new TrailPage();

    @Mixin
    private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

    @Override
    public Integer call() {
        long before = page.before();
        ShowTrail.Page shown = learner.ask((core, by, number) -> new ShowTrail(
                        core.store().unitOfWork(), core.store().audit(), core.gate())
                .show(number, before, page.size(), by));
        page.print(
                spec.commandLine().getOut(),
                shown.entries().stream().map(AuditCommand::line).toList(),
                shown.total(),
                "entries");
        return 0;
    }

    private static String line(AuditEntry entry) {
        return TrailPage.line(entry, Helpdesk.name(entry.caller())) + "  " + Helpdesk.plain(entry.correlationId());
    }
}

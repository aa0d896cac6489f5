package org.learnerhub.app.retention;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.ErasureOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases a learner. There is no way back. */
@Command(
        name = "erase",
        description = {
            "Erases a learner and whoever was merged into them: what is kept of them is removed or made unreadable, as",
            "docs/retention.md says. There is no way back. --preview says what would go and changes nothing."
        })
public final class EraseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--uln", required = true, paramLabel = "ULN", description = "The number that answers for them.")
    private String uln = "";

    @Option(names = "--reason", required = true, description = "Why, for the record; name nobody.")
    private String reason = "";

    @Option(names = "--preview", description = "Says what would go, and changes nothing.")
    private boolean preview;

    @Mixin
    private Helpdesk desk;

    @Override
    public Integer call() {
        Uln number = Helpdesk.uln(uln);
        Justification by = desk.justification(reason);
        PrintWriter out = spec.commandLine().getOut();
        ErasureOutcome outcome = desk.with(core -> preview
                ? core.retention().erase().preview(number, by)
                : core.retention().erase().order(number, by));
        if (outcome instanceof ErasureOutcome.Refused refused) {
            throw Helpdesk.mistake(refused.refusal());
        }
        ErasureOutcome.Removed removed = (ErasureOutcome.Removed) outcome;
        out.println((preview ? "would erase " : "erased ") + numbers(removed));
        removed.data().forEach((kind, count) -> out.println("  " + kind + ": " + count));
        if (!preview) {
            out.println(
                    desk.with(EraseCommand::swept)
                            ? "  all batches are looked through"
                            : "  a batch is not answered yet; the hub goes on when it is (timed work sweep-erasures)");
        }
        return 0;
    }

    private static String numbers(ErasureOutcome.Removed removed) {
        return String.join(", ", removed.numbers().stream().map(Uln::toString).toList());
    }

    private static boolean swept(HubCore core) {
        core.retention().sweep().sweep();
        return core.retention().isSwept();
    }
}

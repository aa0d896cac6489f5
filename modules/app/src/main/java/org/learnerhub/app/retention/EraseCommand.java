package org.learnerhub.app.retention;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.admin.record.OneLearner;
import org.learnerhub.app.node.HubCore;
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
            "docs/retention.md says. There is no way back. --preview says what would go and changes nothing.",
            "The reason is kept for good: name nobody in it."
        })
public final class EraseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--preview", description = "Says what would go, and changes nothing.")
    private boolean preview;

    @Mixin
    private OneLearner.ForAReason learner = new OneLearner.ForAReason();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ErasureOutcome outcome = learner.ask((core, by, number) -> preview
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
                    learner.with(EraseCommand::swept)
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

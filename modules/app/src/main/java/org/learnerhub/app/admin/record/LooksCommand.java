package org.learnerhub.app.admin.record;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.record.ShowLooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hub record looks}: what the learner is told of who looked. {@code hub audit} tells the operator all. */
@Command(
        name = "looks",
        description = "Who looked at a learner by all numbers, as the learner is told: when, who, what was shown, why.")
final class LooksCommand implements Callable<Integer> {

    private static final int PAGE = 50;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--page",
            defaultValue = "1",
            paramLabel = "K",
            description = "Which page of " + PAGE + " looks; default ${DEFAULT-VALUE}.")
    private int page = 1;

    @Mixin
    private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

    @Override
    public Integer call() {
        if (page < 1) {
            throw new UserMistake("--page must be 1 or more");
        }
        ShowLooks.Page found = learner.ask(
                        (core, by, number) -> core.sharing().looks().show(by, number, (page - 1L) * PAGE, PAGE))
                .orElseThrow(() -> Helpdesk.mistake(Refusal.of(RecordCode.RECORD_NOT_VERIFIED)));
        PrintWriter out = spec.commandLine().getOut();
        found.looks().stream().map(LooksCommand::line).forEach(out::println);
        out.println("page %d of %d, %d looks"
                .formatted(page, Math.max(1, (found.total() + PAGE - 1) / PAGE), found.total()));
        return 0;
    }

    private static String line(ShowLooks.Seen seen) {
        AuditEntry entry = seen.entry();
        String who = seen.organisation()
                .map(name -> Helpdesk.plain(name) + " ("
                        + Helpdesk.plain(entry.caller().userName()) + ")")
                .orElseGet(() -> Helpdesk.name(entry.caller()));
        return entry.at() + "  " + who + "  " + Helpdesk.plain(entry.operation()) + "  "
                + String.join(",", entry.shown().words()) + "  " + Helpdesk.plain(entry.purpose());
    }
}

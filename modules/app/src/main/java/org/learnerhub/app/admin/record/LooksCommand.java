package org.learnerhub.app.admin.record;

import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.record.ShowLooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hub record looks}: what the learner is told of who looked. {@code hub audit} tells the operator all. */
@Command(
        name = "looks",
        description = "Who looked at a learner by all numbers, as the learner is told: when, who, what was shown, why.")
final class LooksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TrailPage page = new TrailPage();

    @Mixin
    private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

    @Override
    public Integer call() {
        long before = page.before();
        ShowLooks.Page found = learner.ask(
                        (core, by, number) -> core.sharing().looks().show(by, number, before, page.size()))
                .orElseThrow(() -> Helpdesk.mistake(Refusal.of(RecordCode.RECORD_NOT_VERIFIED)));
        page.print(
                spec.commandLine().getOut(),
                found.looks().stream().map(LooksCommand::line).toList(),
                found.total(),
                "looks");
        return 0;
    }

    private static String line(ShowLooks.Seen seen) {
        AuditEntry entry = seen.entry();
        return TrailPage.line(
                entry,
                seen.organisation()
                        .map(name -> Helpdesk.plain(name) + " ("
                                + Helpdesk.plain(entry.caller().userName()) + ")")
                        .orElseGet(() -> Helpdesk.name(entry.caller())));
    }
}

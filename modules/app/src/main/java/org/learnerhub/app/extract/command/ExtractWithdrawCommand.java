package org.learnerhub.app.extract.command;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hub extract withdraw}. */
@Command(
        name = "withdraw",
        description = "Takes an extract back for good: whoever verifies it in any face is told so from now on.")
final class ExtractWithdrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The extract's number, 32 hexadecimal digits.")
    private String id = "";

    @Option(names = "--reason", required = true, description = "Why; kept in the learner's audit trail.")
    private String reason = "";

    @Mixin
    private Helpdesk desk = new Helpdesk();

    @Override
    public Integer call() {
        String extract = id.strip().toLowerCase(Locale.ROOT);
        Justification by = desk.justification(reason);
        Optional<Refusal> refusal =
                desk.with(core -> core.extractStatus().withdraw().withdraw(extract, by));
        if (refusal.isPresent()) {
            throw Helpdesk.mistake(refusal.get());
        }
        spec.commandLine().getOut().println("extract " + extract + " withdrawn");
        return 0;
    }
}

package org.learnerhub.app.admin.challenge;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.domain.notice.KeptNotice;
import org.learnerhub.domain.problem.NoticeCode;
import org.learnerhub.domain.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the hub has to say to people outside, and what could not be said. */
@Command(
        name = "notices",
        description = "What is to be said by e-mail: what waits, what was sent, what was set aside.",
        synopsisSubcommandLabel = "COMMAND")
public final class NoticesCommand {

    private static final int MOST = 1_000;

    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "Number, kind, reference, since when, tries, code. No addresses.")
    int list(
            @Option(
                            names = "--state",
                            defaultValue = "SET_ASIDE",
                            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
                    KeptNotice.State state,
            @Mixin DataOption data) {
        List<KeptNotice> found = data.with(core -> core.notices().notices().list(state, MOST));
        found.stream().map(NoticesCommand::line).forEach(out()::println);
        out().println(found.size() + " " + state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return 0;
    }

    private static String line(KeptNotice one) {
        return "%d  %s  %s  made %s  tried %d times%s"
                .formatted(
                        one.number(),
                        one.notice().kind(),
                        one.notice().reference(),
                        one.madeAt(),
                        one.tries(),
                        one.code() == null ? "" : "  " + one.code());
    }

    @Command(name = "replay", description = "Has notices that were set aside, or kept unsent, tried again.")
    int replay(@Parameters(paramLabel = "NUMBER", arity = "1..*") List<Long> numbers, @Mixin DataOption data) {
        for (long number : numbers) {
            boolean replayed = data.with(
                    core -> core.notices().notices().replay(number, core.clock().instant()));
            if (!replayed) {
                throw Helpdesk.mistake(Refusal.of(NoticeCode.NOTICE_UNKNOWN));
            }
            out().println(number + " is tried again");
        }
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

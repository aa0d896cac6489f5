package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.ukrlp.part.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What another register says otherwise than providers and the hub's own people. */
@Command(
        name = "disagreements",
        description = "Where imports disagree with what providers or staff said; a person decides.")
final class DisagreementsCommand {

    private static final String OPERATOR = "operator's decision";

    private static final int MOST = 10_000;

    @Spec
    private CommandSpec spec;

    @Command(
            name = "list",
            description = "Open ones: number, UKPRN, what of it, the register's words, the other's, since when.")
    int list(
            @Option(names = "--limit", defaultValue = "50", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
                    int limit,
            @Mixin DataOption data) {
        if (limit < 1 || limit > MOST) {
            throw new UserMistake("--limit is 1 to " + MOST);
        }
        List<Disagreement> open =
                data.with(core -> core.providers().disagreements().open(limit + 1));
        open.stream().limit(limit).map(DisagreementsCommand::line).forEach(out()::println);
        out().println(open.size() > limit ? "there are more" : open.size() + " open");
        return 0;
    }

    private static String line(Disagreement one) {
        return "%d  %s  %s  %s | %s  %s, %s"
                .formatted(
                        one.number(),
                        one.ukprn(),
                        one.part().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Helpdesk.plain(Words.shown(one.ours())),
                        Helpdesk.plain(Words.shown(one.theirs())),
                        one.source(),
                        one.raisedAt());
    }

    @Command(name = "keep", description = "The register's words stay; the other's same words are not brought up again.")
    int keep(
            @Parameters(paramLabel = "NUMBER") long number,
            @Option(names = "--reason", defaultValue = OPERATOR, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        return decided(desk.with(core -> core.providers().decide().keep(number, by)), number + " kept");
    }

    @Command(
            name = "take",
            description = "The other's words are taken over; a provider closed there is deactivated here.")
    int take(
            @Parameters(paramLabel = "NUMBER") long number,
            @Option(names = "--reason", defaultValue = OPERATOR, description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        return decided(desk.with(core -> core.providers().decide().take(number, by)), number + " taken");
    }

    private int decided(Optional<Refusal> refusal, String done) {
        if (refusal.isPresent()) {
            throw Helpdesk.mistake(refusal.get());
        }
        out().println(done);
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

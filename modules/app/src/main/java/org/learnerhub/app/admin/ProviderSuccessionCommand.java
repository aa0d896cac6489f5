package org.learnerhub.app.admin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Succession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who took over from a provider. */
@Command(name = "succeed", description = "Says that NEW took over from OLD, or from a part of it; a circle is refused.")
final class ProviderSuccessionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW")
    private String successor = "";

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "The first day of the successor.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--kind", required = true, description = "replaced, merged or split.")
    private String kind = "";

    @Option(names = "--rights", description = "Gives NEW the rights that OLD has as an institution of this hub.")
    private boolean rights;

    @Option(names = "--reason", required = true, description = "Why; kept for good.")
    private String reason = "";

    @Mixin
    private Helpdesk desk;

    @Override
    public Integer call() {
        Ukprn from = ProviderStatusCommand.ukprn(old);
        Ukprn to = ProviderStatusCommand.ukprn(successor);
        Succession succession = new Succession(to, kind(), on);
        Justification by = desk.justification(reason);
        Optional<Refusal> refusal =
                desk.with(core -> core.providers().decideSuccession().decide(from, succession, rights, by));
        if (refusal.isPresent()) {
            throw Helpdesk.mistake(refusal.get());
        }
        spec.commandLine()
                .getOut()
                .println("provider " + from + ": " + to + " took over on " + on + (rights ? ", with its rights" : ""));
        return 0;
    }

    private Succession.Kind kind() {
        return switch (kind.strip()) {
            case "replaced" -> Succession.Kind.REPLACED_BY;
            case "merged" -> Succession.Kind.MERGED_INTO;
            case "split" -> Succession.Kind.SPLIT_INTO;
            default -> throw new UserMistake("--kind must be replaced, merged or split");
        };
    }
}

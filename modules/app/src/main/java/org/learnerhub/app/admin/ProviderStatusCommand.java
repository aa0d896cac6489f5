package org.learnerhub.app.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a provider stands. */
@Command(
        name = "status",
        description = {
            "Says where a provider stands: A or active, V or verified, PD1 or deactivating, PD2 or deactivated.",
            "PD2 ends what it may send after the time of grace (providers.grace.days); its answers stay to be had."
        })
final class ProviderStatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "UKPRN")
    private String ukprn = "";

    @Parameters(index = "1", paramLabel = "STATUS")
    private String status = "";

    @Option(names = "--reason", required = true, description = "Why; kept for good.")
    private String reason = "";

    @Mixin
    private Helpdesk desk;

    @Override
    public Integer call() {
        Ukprn provider = ukprn(ukprn);
        ProviderStatus next = status(status);
        Justification by = desk.justification(reason);
        Optional<Refusal> refusal = desk.with(core -> core.providers().decideStatus().decide(provider, next, by));
        if (refusal.isPresent()) {
            throw Helpdesk.mistake(refusal.get());
        }
        spec.commandLine().getOut().println("provider " + provider + ": " + next.phrase());
        return 0;
    }

    static Ukprn ukprn(String text) {
        return Ukprn.parse(text)
                .orElseThrow(() -> new UserMistake("a provider's UKPRN has eight digits: " + Helpdesk.plain(text)));
    }

    private static ProviderStatus status(String text) {
        return ProviderStatus.ofCode(text)
                .or(() -> Arrays.stream(ProviderStatus.values())
                        .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                        .findFirst())
                .orElseThrow(() -> new UserMistake("STATUS must be one of "
                        + Arrays.stream(ProviderStatus.values())
                                .map(one -> one.code() + " or " + one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}

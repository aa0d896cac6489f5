package org.learnerhub.app.admin;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.decision.DecideMembership;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which providers belong together. */
@Command(name = "consortium", description = "Says which providers are a consortium, or centres, and which one leads.")
public final class ConsortiumCommand {

    @Spec
    private CommandSpec spec;

    @Command(name = "found", description = "Founds an association led by UKPRN, and prints its number.")
    int found(
            @Parameters(paramLabel = "UKPRN") String ukprn,
            @Option(names = "--name", required = true, description = "What it is called.") String name,
            @Option(names = "--type", defaultValue = "Consortium", description = "Such as Centre; default ${DEFAULT-VALUE}.")
                    String type,
            @Option(names = "--reason", required = true, description = "Why; kept for good.") String reason,
            @Mixin Helpdesk desk) {
        Ukprn lead = ProviderStatusCommand.ukprn(ukprn);
        Justification by = desk.justification(reason);
        return tell(
                desk.with(core -> core.providers().decideMembership().found(lead, type, name, by)),
                "founded, led by " + lead);
    }

    @Command(name = "join", description = "Makes UKPRN a member of the association NUMBER.")
    int join(
            @Parameters(paramLabel = "NUMBER") long number,
            @Parameters(paramLabel = "UKPRN") String ukprn,
            @Option(names = "--lead", description = "It leads from now on.") boolean lead,
            @Option(names = "--reason", required = true, description = "Why; kept for good.") String reason,
            @Mixin Helpdesk desk) {
        Ukprn member = ProviderStatusCommand.ukprn(ukprn);
        Justification by = desk.justification(reason);
        return tell(
                desk.with(core -> core.providers().decideMembership().join(number, member, lead, by)),
                member + " joined");
    }

    @Command(name = "leave", description = "Ends the membership of UKPRN in the association NUMBER; it stays in its history.")
    int leave(
            @Parameters(paramLabel = "NUMBER") long number,
            @Parameters(paramLabel = "UKPRN") String ukprn,
            @Option(names = "--reason", required = true, description = "Why; kept for good.") String reason,
            @Mixin Helpdesk desk) {
        Ukprn member = ProviderStatusCommand.ukprn(ukprn);
        Justification by = desk.justification(reason);
        return tell(desk.with(core -> core.providers().decideMembership().leave(number, member, by)), member + " left");
    }

    private int tell(DecideMembership.Outcome outcome, String done) {
        @Nullable Refusal refusal = outcome.refusal();
        if (refusal != null) {
            throw Helpdesk.mistake(refusal);
        }
        spec.commandLine().getOut().println("association " + outcome.association() + ": " + done);
        return 0;
    }
}

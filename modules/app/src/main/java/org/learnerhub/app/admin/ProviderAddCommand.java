package org.learnerhub.app.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.domain.ukrlp.decision.AddProvider.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A new provider. */
@Command(
        name = "add",
        description = {
            "Adds a provider under the next number of the range providers.numbers, once somebody has checked it"
                    + " against a",
            "source. Where it seems to be there already, nothing is added and exit code 1 says so."
        })
final class ProviderAddCommand implements Callable<Integer> {

    private static final int MAYBE_KNOWN = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEGAL_NAME")
    private String legalName = "";

    @Option(names = "--accessible-name", paramLabel = "NAME", description = "As people write it.")
    private @Nullable String accessibleName;

    @Option(names = "--type", paramLabel = "TYPE")
    private @Nullable String type;

    @Option(names = "--address", paramLabel = "LINE", description = "First line of the legal address.")
    private @Nullable String address;

    @Option(names = "--town", paramLabel = "TOWN")
    private @Nullable String town;

    @Option(names = "--postcode", paramLabel = "POSTCODE")
    private @Nullable String postcode;

    @Option(names = "--company", paramLabel = "NUMBER", description = "Of Companies House.")
    private @Nullable String company;

    @Option(names = "--charity", paramLabel = "NUMBER", description = "Of the Charity Commission.")
    private @Nullable String charity;

    @Option(names = "--another", description = "Somebody has looked: it is none of those with a like name.")
    private boolean another;

    @Option(names = "--reason", required = true, description = "Against what it was checked; kept for good.")
    private String reason = "";

    @Mixin
    private Helpdesk desk;

    @Override
    public Integer call() {
        Justification by = desk.justification(reason);
        Outcome outcome = desk.with(core -> {
            Instant now = core.clock().instant();
            return core.providers().add().add(ukprn -> provider(ukprn, now), another, by);
        });
        if (outcome instanceof Outcome.Refused refused) {
            throw Helpdesk.mistake(refused.refusal());
        }
        if (outcome instanceof Outcome.MaybeKnown known) {
            known.doubles().forEach((ukprn, why) -> spec.commandLine().getOut().println(ukprn + "  " + why));
            spec.commandLine()
                    .getOut()
                    .println("nothing was added: look at these; --another where it is none of those with a like name");
            return MAYBE_KNOWN;
        }
        spec.commandLine().getOut().println("provider " + ((Outcome.Added) outcome).ukprn() + " added: " + legalName);
        return 0;
    }

    private Provider provider(Ukprn ukprn, Instant now) {
        PostalAddress legal = new PostalAddress(address, null, null, null, town, null, postcode);
        return new ProviderBuilder(ukprn, legalName)
                .accessibleName(accessibleName)
                .type(type)
                .verified(now)
                .contacts(List.of(ProviderContact.at(ProviderContact.Kind.LEGAL, legal, now)))
                .verifications(verifications())
                .build();
    }

    private List<Verification> verifications() {
        List<Verification> all = new ArrayList<>();
        if (company != null) {
            all.add(new Verification(VerificationAuthority.COMPANIES_HOUSE, company, true));
        }
        if (charity != null) {
            all.add(new Verification(VerificationAuthority.CHARITY_COMMISSION, charity, company == null));
        }
        return all;
    }
}

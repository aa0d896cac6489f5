package org.learnerhub.app.admin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.Words;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a provider tells of itself by letter or telephone. */
@Command(
        name = "propose",
        description = {
            "Notes what a provider wants changed in its entry: contacts, address, other names. The register stays as it is",
            "until somebody has verified it: ./hub providers accept or refuse. An empty value takes out what is there."
        })
final class ProposeCommand implements Callable<Integer> {

    private static final int LINES = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "UKPRN")
    private String ukprn = "";

    @Option(names = "--alias", paramLabel = "NAME", description = "All other names, the trading name first.")
    private @Nullable List<String> aliases;

    @Option(names = "--legal", description = "The values are of the legal address, else of the primary contact.")
    private boolean legal;

    @Option(names = "--line", paramLabel = "LINE", description = "Lines of the address, up to four.")
    private @Nullable List<String> lines;

    @Option(names = "--town", paramLabel = "TOWN")
    private @Nullable String town;

    @Option(names = "--county", paramLabel = "COUNTY")
    private @Nullable String county;

    @Option(names = "--postcode", paramLabel = "POSTCODE")
    private @Nullable String postcode;

    @Option(names = "--telephone", paramLabel = "NUMBER")
    private @Nullable String telephone;

    @Option(names = "--email", paramLabel = "ADDRESS")
    private @Nullable String email;

    @Option(names = "--website", paramLabel = "ADDRESS")
    private @Nullable String website;

    @Option(names = "--reason", required = true, description = "Who asked for it and how; kept for good.")
    private String reason = "";

    @Mixin
    private Helpdesk desk;

    @Override
    public Integer call() {
        Ukprn provider = ProviderStatusCommand.ukprn(ukprn);
        Map<Part, @Nullable String> wanted = wanted();
        Justification by = desk.justification(reason);
        Outcome outcome = desk.with(core -> core.providers().propose().propose(provider, wanted, by));
        if (outcome instanceof Outcome.Refused refused) {
            throw Helpdesk.mistake(refused.refusal());
        }
        Outcome.Proposed proposed = (Outcome.Proposed) outcome;
        spec.commandLine()
                .getOut()
                .println("proposal " + proposed.number() + " waits for a decision until " + proposed.expiresAt());
        return 0;
    }

    private Map<Part, @Nullable String> wanted() {
        Map<Part, @Nullable String> wanted = new EnumMap<>(Part.class);
        if (aliases != null) {
            wanted.put(
                    Part.ALIASES,
                    Words.lines(aliases.stream()
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList()));
        }
        put(wanted, legal ? Part.LEGAL_TELEPHONE : Part.PRIMARY_TELEPHONE, telephone);
        put(wanted, legal ? Part.LEGAL_EMAIL : Part.PRIMARY_EMAIL, email);
        put(wanted, legal ? Part.LEGAL_WEBSITE : Part.PRIMARY_WEBSITE, website);
        if (lines != null || town != null || county != null || postcode != null) {
            wanted.put(
                    legal ? Part.LEGAL_ADDRESS : Part.PRIMARY_ADDRESS,
                    Words.cells(line(0), line(1), line(2), line(LINES - 1), town, county, postcode));
        }
        return wanted;
    }

    private static void put(Map<Part, @Nullable String> wanted, Part part, @Nullable String value) {
        if (value != null) {
            wanted.put(part, Words.cells(value));
        }
    }

    private @Nullable String line(int index) {
        if (lines != null && lines.size() > LINES) {
            throw new UserMistake("an address has up to four lines beside town, county and postcode");
        }
        return lines == null || lines.size() <= index ? null : lines.get(index);
    }
}

package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The register of learning providers, for the operator. */
@Command(
        name = "providers",
        description = "Brings the register of learning providers up to date, and looks into it.",
        subcommands = {ImportCommand.class, DisagreementsCommand.class})
public final class ProvidersCommand {

    @Spec
    private CommandSpec spec;

    @Command(name = "show", description = "Prints a provider, as it is or as it was.")
    int show(
            @Parameters(paramLabel = "UKPRN") String number,
            @Option(
                            names = "--as-at",
                            paramLabel = "T",
                            description = "As at this day (its end, UTC) or moment: 2026-09-01 or 2026-09-01T12:00:00Z.")
                    @Nullable
                    String asAt,
            @Option(names = "--history", description = "One line for each version, oldest first.") boolean history,
            @Option(names = "--json", description = "Prints one JSON object; with --history one in each line.")
                    boolean json,
            @Mixin DataOption data) {
        Ukprn ukprn = ukprn(number);
        if (history) {
            List<ProviderVersion> versions =
                    data.with(core -> core.providers().show().history(ukprn));
            if (versions.isEmpty()) {
                throw unknown();
            }
            versions.stream()
                    .map(one -> json ? ProviderText.jsonLine(one) : ProviderText.historyLine(one))
                    .forEach(out()::println);
            return 0;
        }
        Instant at = asAt == null ? null : moment(asAt);
        Shown shown = data.with(core -> new Shown(
                core.providers().show().show(ukprn, at).orElse(null),
                core.providers().show().predecessors(ukprn)));
        if (shown.version() == null) {
            throw unknown();
        }
        out().println(
                        json
                                ? ProviderText.json(shown.version())
                                : ProviderText.lines(shown.version(), at == null ? shown.predecessors() : List.of()));
        return 0;
    }

    private record Shown(@Nullable ProviderVersion version, List<Ukprn> predecessors) {}

    @Command(
            name = "places",
            description = {
                "Takes from FILE where postcodes lie, for searches by distance: CSV with the headings postcode, latitude,",
                "longitude. Postcodes may be whole, sectors or districts. The same file again changes nothing."
            })
    int places(@Parameters(paramLabel = "FILE") GivenFile file, @Mixin DataOption data) {
        long saved = data.withPerhapsNew(core -> PlacesFile.save(file, core.providers().places()));
        out().println(saved + " places");
        return 0;
    }

    private static Ukprn ukprn(String text) {
        return Ukprn.parse(text).orElseThrow(() -> new UserMistake("a UKPRN has eight digits"));
    }

    private static Instant moment(String text) {
        try {
            return text.indexOf('T') > 0
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1);
        } catch (DateTimeParseException e) {
            throw new UserMistake("--as-at is a day or a moment: 2026-09-01 or 2026-09-01T12:00:00Z", e);
        }
    }

    private static UserMistake unknown() {
        return Helpdesk.mistake(Refusal.of(ProviderCode.PROVIDER_UNKNOWN));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

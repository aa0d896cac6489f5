package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.reading.PlacesFile;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
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
        subcommands = {
            ImportCommand.class,
            DisagreementsCommand.class,
            ProposeCommand.class,
            ProviderAddCommand.class,
            ProviderStatusCommand.class,
            ProviderSuccessionCommand.class,
            ConsortiumCommand.class
        })
public final class ProvidersCommand {

    private static final int MOST = 100;

    @Spec
    private CommandSpec spec;

    @Command(name = "show", description = "Prints a provider, as it is or as it was.")
    int show(
            @Parameters(paramLabel = "UKPRN") String number,
            @Option(
                            names = "--as-at",
                            paramLabel = "T",
                            description =
                                    "As at this day (its end, UTC) or moment: 2026-09-01 or 2026-09-01T12:00:00Z.")
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
            name = "find",
            description = {
                "Lists providers whose name or other name has the words, spelling forgiven, the best first.",
                "Options narrow it; with options only, everybody who fits."
            })
    int find(
            @Parameters(paramLabel = "WORD", arity = "0..*") String @Nullable [] words,
            @Option(names = "--town", paramLabel = "TOWN") @Nullable String town,
            @Option(names = "--postcode", paramLabel = "POSTCODE", description = "Whole, or its beginning.") @Nullable
                    String postcode,
            @Option(names = "--near", paramLabel = "POSTCODE", description = "Not further than --miles from there.")
                    @Nullable
                    String near,
            @Option(names = "--miles", paramLabel = "N", defaultValue = "10", description = "Default ${DEFAULT-VALUE}.")
                    int miles,
            @Option(
                            names = "--status",
                            paramLabel = "CODE",
                            split = ",",
                            description = "A, V, PD1, PD2; several with commas. Default: any.")
                    @Nullable
                    List<String> statuses,
            @Option(names = "--type", paramLabel = "TYPE") @Nullable String type,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "Default ${DEFAULT-VALUE}.")
                    int limit,
            @Mixin DataOption data) {
        if (limit < 1 || limit > MOST || miles < 1) {
            throw new UserMistake("--limit is 1 to " + MOST + ", --miles at least 1");
        }
        ProviderSearch.Request request = new ProviderSearch.Request(
                words == null || words.length == 0 ? null : String.join(" ", words),
                town,
                postcode,
                near == null ? null : new ProviderCriteria.Near(near, miles),
                statuses(statuses == null ? List.of() : statuses),
                type,
                0,
                limit);
        ProviderSearch.Page page =
                data.with(core -> found(() -> core.providers().find().find(request)));
        page.found().stream().map(ProviderText::line).forEach(out()::println);
        out().println(
                        page.found().size() < page.of()
                                ? page.of() + " found, the first "
                                        + page.found().size() + " shown"
                                : page.of() + " found");
        return 0;
    }

    private static ProviderSearch.Page found(Supplier<ProviderSearch.Page> search) {
        try {
            return search.get();
        } catch (RefusedException e) {
            throw Helpdesk.mistake(e.refusal());
        }
    }

    @Command(
            name = "places",
            description = {
                "Takes from FILE where postcodes lie, for searches by distance: CSV with the headings postcode,"
                        + " latitude,",
                "longitude. Postcodes may be whole, sectors or districts. The same file again changes nothing."
            })
    int places(@Parameters(paramLabel = "FILE") GivenFile file, @Mixin DataOption data) {
        long saved = data.withPerhapsNew(
                core -> PlacesFile.save(file, core.providers().places()));
        out().println(saved + " places");
        return 0;
    }

    @Command(
            name = "proposals",
            description = {
                "Lists what providers propose and nobody has decided: number, UKPRN, who, when, what it was and shall be.",
                "With UKPRN those of one provider, the newest first, however they stand."
            })
    int proposals(
            @Parameters(paramLabel = "UKPRN", arity = "0..1") @Nullable String number,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "Default ${DEFAULT-VALUE}.")
                    int limit,
            @Mixin DataOption data) {
        if (limit < 1 || limit > MOST) {
            throw new UserMistake("--limit is 1 to " + MOST);
        }
        List<String> lines = data.with(core -> {
            Instant now = core.clock().instant();
            Proposals all = core.providers().proposals();
            return (number == null ? all.open(now, limit) : all.of(ukprn(number), limit))
                    .stream().flatMap(one -> ProviderText.lines(one, now)).toList();
        });
        lines.forEach(out()::println);
        if (lines.isEmpty()) {
            out().println("no proposals");
        }
        return 0;
    }

    @Command(
            name = "accept",
            description = "A proposal was verified against a source: all of it goes into the register.")
    int accept(
            @Parameters(paramLabel = "NUMBER") long number,
            @Option(names = "--reason", required = true, description = "The source; kept for good.") String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        return decided(desk.with(core -> core.providers().decideProposal().accept(number, by)), number + " accepted");
    }

    @Command(name = "refuse", description = "A proposal is refused; the register stays as it is.")
    int refuse(
            @Parameters(paramLabel = "NUMBER") long number,
            @Option(names = "--reason", required = true, description = "Why; kept for good.") String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        return decided(desk.with(core -> core.providers().decideProposal().refuse(number, by)), number + " refused");
    }

    private int decided(Optional<Refusal> refusal, String done) {
        if (refusal.isPresent()) {
            throw Helpdesk.mistake(refusal.get());
        }
        out().println("proposal " + done);
        return 0;
    }

    private static Set<ProviderStatus> statuses(List<String> codes) {
        return codes.stream()
                .map(code ->
                        ProviderStatus.ofCode(code).orElseThrow(() -> new UserMistake("--status is A, V, PD1 or PD2")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProviderStatus.class)));
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
                            .minusNanos(1);
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

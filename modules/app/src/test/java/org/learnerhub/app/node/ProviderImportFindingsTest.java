package org.learnerhub.app.node;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;

/** What imports do where rows of a file, other registers and people say different things. */
class ProviderImportFindingsTest {

    private static final Institution KEEPER =
            new Institution(new Ukprn("KEEPER01"), null, "A keeper", Set.of(Role.PROVIDER_REGISTER), "", null, null);
    private static final String LINKS = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n";

    @TempDir
    private Path folder = Path.of("");

    private HubCore core;
    private int sent;

    @BeforeEach
    void open() {
        core = HubCore.open(HubSettings.load(folder.resolve("data"), Map.of()), () -> {});
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void a_row_that_is_refused_or_left_out_takes_nothing_from_its_good_twin() {
        assertThat(schools(
                        InventedSchools.row(1).replace("01-09", "31-02"),
                        InventedSchools.row(1),
                        InventedSchools.row(2).replace("\"Open\"", "\"Proposed to open\""),
                        InventedSchools.row(2).replace("\"Open\"", "\"Closed\""),
                        InventedSchools.row(3).replace("\"Open\"", "\"Ajar\""),
                        InventedSchools.row(3).replace("\"Open\"", "\"Ajar\"")))
                .containsExactly(
                        "refused HUB-7056",
                        "added ",
                        "left-out HUB-3150",
                        "added ",
                        "refused HUB-7058",
                        "refused HUB-7058");
    }

    @Test
    void of_two_rows_about_a_link_the_dated_one_counts_and_both_end_alike() {
        schools(InventedSchools.row(0), InventedSchools.row(1), InventedSchools.row(2));
        assertThat(imported(LINKS + """
                500000,500001,,Successor,
                500001,500000,,Predecessor,01-09-2025
                500001,500002,,Successor,01-13-2025
                500002,500001,,Predecessor,2026-09-01
                500002,999999,,Successor,01-09-2027
                999999,500002,,Predecessor,
                """))
                .containsExactly(
                        "unchanged ",
                        "changed ",
                        "refused HUB-7056",
                        "changed ",
                        "left-out HUB-7059",
                        "left-out HUB-7059");
        Succession succession =
                new Succession(new Ukprn("10200001"), Succession.Kind.REPLACED_BY, LocalDate.of(2025, 9, 1));
        assertThat(provider("10200000").successions()).containsExactly(succession);
        assertThat(imported(LINKS + "500000,500001,,Successor,\n")).containsExactly("unchanged ");
        assertThat(provider("10200000").successions()).containsExactly(succession);
    }

    @Test
    void what_staff_said_of_a_succession_stays_and_nobody_succeeds_itself_by_taking() {
        schools(InventedSchools.row(0), InventedSchools.row(1));
        said("10200000", draft -> {
            Part.SUCCESSIONS.put(draft, "10200001\tREPLACED_BY\t2024-01-01", Instant.EPOCH);
            draft.link(new RegisterLink(
                    RegisterLink.Kind.SCHOOL_URN, "GIAS", "500001", null, null, RegisterLink.State.DISAGREES));
        });
        assertThat(imported(LINKS + "500000,500001,,Successor,01-09-2025\n")).containsExactly("conflicting HUB-7064");
        assertThat(core.providers().disagreements().open(9)).isEmpty();

        String circle = "10200000\tREPLACED_BY\t2025-09-01";
        core.store().unitOfWork().run(() -> {
            register().lock();
            core.providers()
                    .disagreements()
                    .add(List.of(new Disagreement(
                            0,
                            new Ukprn("10200001"),
                            Part.SUCCESSIONS.name(),
                            null,
                            circle,
                            "import 9",
                            Instant.EPOCH,
                            null)));
        });
        Justification by = new Justification(new Caller.Staff("Kit"), "asked them", "test");
        assertThat(core.providers().decide().take(1, by)).contains(Refusal.of(ProviderCode.SUCCESSION_IN_CIRCLE));
        assertThat(provider("10200001").successions()).isEmpty();
    }

    @Test
    void no_import_turns_a_deactivation_under_way_into_a_verified_one() {
        assertThat(schools(InventedSchools.row(1).replace("\"Open\"", "\"Closed\"")))
                .containsExactly("added ");
        assertThat(told(xml("PD2", "A school"))).isEqualTo("{conflicting=1} HUB-7062");
        assertThat(provider("10200001").status().code()).isEqualTo("PD1");
        assertThat(core.providers().disagreements().open(9))
                .extracting(Disagreement::part)
                .containsExactly("STATUS");
    }

    @Test
    void values_longer_than_the_register_keeps_refuse_their_row_only() {
        String many = IntStream.range(0, 9_000)
                .mapToObj(i -> "Also named " + i)
                .collect(Collectors.joining("</Alias><Alias>"));
        assertThat(told(xml("A", many))).isEqualTo("{refused=1} HUB-7054");
        assertThat(told(xml("A", "One</Alias><Alias>" + "x".repeat(256)))).isEqualTo("{refused=1} HUB-7054");
        assertThat(told(xml("A", "One</Alias><Alias>" + "x".repeat(255)))).isEqualTo("{added=1} ");
    }

    @Test
    void former_selves_of_trusts_do_not_make_an_import_wait() {
        String trusts = IntStream.range(10_300_000, 10_300_060)
                .mapToObj(ukprn ->
                        "%d,NEW %d,Trust,Open,,2021-09-01,,Fairmead\n%d,OLD %d,Trust,Closed,,,2021-08-31,Fairmead\n"
                                .formatted(ukprn, ukprn, ukprn, ukprn))
                .collect(Collectors.joining(
                        "",
                        "ukprn,name,group_type,group_status,companies_house_number,open_date,closed_date,town\n",
                        ""));
        assertThat(imported(trusts)).hasSize(120);
        assertThat(imported(trusts)).hasSize(120).allMatch(end -> end.startsWith("unchanged "));
    }

    private static String xml(String status, String alias) {
        return """
                <ProviderBatch xmlns="urn:learnerhub:providers:v1"><FileVersion>1</FileVersion>
                <FileName>Invented</FileName><RecordCount>1</RecordCount><Provider><UKPRN>10200001</UKPRN>
                <LegalName>School of Caf\u00e9 No 1</LegalName><Status>%s</Status><Opened>1951-09-01</Opened>
                <Contact kind="L"><Address><Town>Fairmead</Town></Address></Contact>
                <Alias>%s</Alias></Provider></ProviderBatch>""".formatted(status, alias);
    }

    private void said(String ukprn, Consumer<ProviderDraft> change) {
        core.store().unitOfWork().run(() -> {
            register().lock();
            ProviderDraft draft = ProviderDraft.of(provider(ukprn));
            change.accept(draft);
            register()
                    .append(List.of(new ProviderChange(
                            new Ukprn(ukprn), core.clock().instant(), "said by Kit", draft.build())));
        });
    }

    private ProviderRegister register() {
        return core.store().providers().register();
    }

    private Provider provider(String ukprn) {
        return requireNonNull(register().present(new Ukprn(ukprn)).orElseThrow().provider());
    }

    private List<String> schools(String... rows) {
        return imported(InventedSchools.file(List.of(rows)));
    }

    private List<String> imported(String file) {
        return imported(file.getBytes(UTF_8));
    }

    /** Outcomes and codes. */
    private String told(String file) {
        Batch batch = carriedOut(file.getBytes(UTF_8));
        String codes = core.exchange().findings().of(batch.id()).stream()
                .map(BatchFinding::code)
                .collect(Collectors.joining(" "));
        return core.answers().outcomes(batch) + " " + codes;
    }

    private Batch carriedOut(byte[] file) {
        Submission submission =
                new Submission(KEEPER, "Kit", WayIn.SOAP_EXCHANGE, "a.csv", ImportJob.PRV, "key " + ++sent, null);
        BatchId id = core.receive()
                .receive(submission, new ByteArrayInputStream(file))
                .batch();
        Batch batch = core.providers().carryOut().carryOut(id);
        assertThat(batch.state()).isEqualTo(BatchState.ANSWERED);
        return batch;
    }

    /** Outcome and code of each row. */
    private List<String> imported(byte[] file) {
        Batch batch = carriedOut(file);
        try (InputStream output =
                core.answers().document(batch, Document.OUTPUT).content()) {
            return new String(output.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\",\""))
                    .map(cells -> cells[cells.length - 5] + " " + cells[cells.length - 3])
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

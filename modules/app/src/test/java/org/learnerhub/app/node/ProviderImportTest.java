package org.learnerhub.app.node;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.imports.ImportPorts;
import org.learnerhub.domain.imports.load.CompareChunk;
import org.learnerhub.domain.imports.load.ImportBudget;
import org.learnerhub.domain.imports.load.LoadImports;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.learnerhub.testkit.ukrlp.ProvidersInMemory;

/** Imports into the register of providers, from receipt to signed answer, on a database. */
class ProviderImportTest {

    private static final Institution KEEPER =
            new Institution(new Ukprn("KEEPER01"), null, "A keeper", Set.of(Role.PROVIDER_REGISTER), "", null, null);
    private static final int ROWS = Integer.getInteger("hub.providers.rows", 1_500);
    private static final int KILLS = 10;

    @TempDir
    private Path folder = Path.of("");

    private HubCore core;
    private int sent;

    @BeforeEach
    void open() {
        core = HubCore.open(HubSettings.load(folder.resolve("data"), environment()), () -> {});
    }

    /** In the hub's own database, with {@code -Dhub.providers.postgres=true} on PostgreSQL. */
    private static Map<String, String> environment() {
        if (!Boolean.getBoolean("hub.providers.postgres")) {
            return Map.of();
        }
        TestDatabase database = PostgresServer.freshDatabase();
        return Map.of(
                "HUB_DATABASE_URL", database.url(),
                "HUB_DATABASE_USER", database.user(),
                "HUB_DATABASE_PASSWORD", database.password());
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void the_same_schools_again_change_nothing_and_one_cell_changes_one_provider() {
        List<String> schools = new ArrayList<>(InventedSchools.rows(ROWS));
        assertThat(told(imported(schools))).isEqualTo(Map.of("added", ROWS));
        assertThat(register().lastNumber()).isEqualTo(ROWS);

        assertThat(told(imported(schools))).isEqualTo(Map.of("unchanged", ROWS));
        assertThat(register().lastNumber()).isEqualTo(ROWS);

        int one = ROWS / 2;
        schools.set(one, schools.get(one).replace("Number " + one, "Somebody Else"));
        Batch third = imported(schools);
        assertThat(told(third)).isEqualTo(Map.of("changed", 1, "unchanged", ROWS - 1));
        assertThat(register().between(ROWS, Long.MAX_VALUE, 10)).singleElement().satisfies(change -> {
            assertThat(change.ukprn()).isEqualTo(new Ukprn(Integer.toString(10_200_000 + one)));
            assertThat(change.source()).isEqualTo("import " + third.id() + " row " + (one + 2));
        });
        assertThat(replayed()).isEqualTo(present(register()));
    }

    /** A consumer that has read the feed from its beginning. */
    private List<Provider> replayed() {
        ProviderRegister copy = new ProvidersInMemory();
        long read = 0;
        List<ProviderVersion> page = register().between(read, Long.MAX_VALUE, 1_000);
        while (!page.isEmpty()) {
            copy.append(page.stream()
                    .map(one -> new ProviderChange(one.ukprn(), one.at(), one.source(), one.provider()))
                    .toList());
            read = page.get(page.size() - 1).number();
            page = register().between(read, Long.MAX_VALUE, 1_000);
        }
        return present(copy);
    }

    private static List<Provider> present(ProviderRegister register) {
        List<Provider> all = new ArrayList<>();
        register.each(ProviderCriteria.all(), version -> all.add(version.provider()));
        return all;
    }

    @Test
    void broken_off_ten_times_each_row_is_there_with_its_outcome_or_not_at_all() {
        List<String> schools = InventedSchools.rows(3_500);
        BatchId id = received(ImportJob.PRV, InventedSchools.file(schools));
        core.batches().check().check(id);
        ImportPorts ports = core.batches().imports().ports();
        IntStream.range(0, 4).forEach(chunk -> new CompareChunk(ports, core.clock()).compare(id, chunk));
        BreakingRegister breaking = new BreakingRegister(register());
        ImportPorts broken = new ImportPorts(
                ports.exchange(),
                ports.queue(),
                ports.confirmations(),
                breaking,
                ports.disagreements(),
                ports.writer());
        LoadImports load = new LoadImports(
                broken, new ImportBudget(broken, core.settings().feedBudget(), core.clock()), core.clock());
        for (int kill = 0; kill < KILLS; kill++) {
            breaking.breakAfter(kill % 3 == 2 ? 1 : 0);
            assertThatThrownBy(load::loadAllReady).hasRootCauseMessage(BreakingRegister.BROKEN);
            int done = batch(id).chunksDone() * Batch.CHUNK_ROWS;
            assertThat(register().count()).isEqualTo(done);
            assertThat(batch(id).tally().total()).isEqualTo(done);
        }
        assertThat(told(core.providers().carryOut().carryOut(id))).isEqualTo(Map.of("added", 3_500));
        assertThat(register().count()).isEqualTo(3_500);
        assertThat(register().lastNumber()).isEqualTo(3_500);
        assertThat(output(id)).hasSize(3_501);
    }

    @Test
    void files_that_cannot_be_read_leave_nothing() {
        String file = new String(InventedSchools.file(InventedSchools.rows(2)), UTF_8);
        assertThat(refused(file.replace("EstablishmentName", "Name of it"))).isEqualTo("HUB-1006");
        assertThat(refused(file.replace("Marram", "\u0081\u0081"))).isEqualTo("HUB-1010");
        assertThat(refused("<ProviderBatch><Provider><UKPRN>1</UKPRN>")).isEqualTo("HUB-1009");
        assertThat(register().lastNumber()).isZero();
    }

    private String refused(String file) {
        BatchId id = received(ImportJob.PRV, file.getBytes(ISO_8859_1));
        Batch batch = core.providers().carryOut().carryOut(id);
        assertThat(batch.state()).isEqualTo(BatchState.REFUSED);
        return batch.refusal() == null ? "" : batch.refusal().code().code();
    }

    @Test
    void links_make_successions_once_and_never_a_circle() {
        imported(InventedSchools.rows(4));
        Batch links = imported("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", """
                500000,500001,,Successor - merged,01-09-2025
                500001,500000,,Predecessor - merged,01-09-2025
                500001,500002,,Successor,01-09-2026
                500002,500000,,Successor,01-09-2027
                500003,500003,,Successor,01-09-2027
                500003,999999,,Successor,01-09-2027
                500003,500002,,Parent Centre,01-09-2027
                500000,500001,,Successor,01-09-2025
                """);
        assertThat(ends(links))
                .containsExactly(
                        "changed ",
                        "unchanged ",
                        "changed ",
                        "refused HUB-7060",
                        "refused HUB-7060",
                        "left-out HUB-7059",
                        "left-out HUB-3152",
                        "conflicting HUB-7052");
        assertThat(provider(10_200_000).successions())
                .containsExactly(
                        new Succession(new Ukprn("10200001"), Succession.Kind.MERGED_INTO, LocalDate.of(2025, 9, 1)));
    }

    @Test
    void rows_are_judged_one_by_one() {
        String good = InventedSchools.row(1);
        Batch batch = imported(List.of(
                good,
                good,
                good.replace("Marram", "Other"),
                InventedSchools.row(2).replace("\"10200002\"", "\"\""),
                InventedSchools.row(3).replace("10200003", "1020000"),
                InventedSchools.row(4).replace("01-09", "31-02"),
                InventedSchools.row(5).replace("\"Open\"", "\"Ajar\""),
                InventedSchools.row(6).replace("\"Open\"", "\"Proposed to open\""),
                InventedSchools.row(7).replace("500007", ""),
                InventedSchools.row(8).replace("\"Open\"", "\"Closed\"")));
        assertThat(ends(batch))
                .containsExactly(
                        "added ",
                        "unchanged ",
                        "conflicting HUB-7052",
                        "left-out HUB-7050",
                        "refused HUB-7051",
                        "refused HUB-7056",
                        "refused HUB-7058",
                        "left-out HUB-3150",
                        "refused HUB-7053",
                        "added ");
        assertThat(provider(10_200_008).status().code()).isEqualTo("PD1");
    }

    @Test
    void a_trust_that_became_another_is_one_provider_with_two_names() {
        String headings = "ukprn,name,group_type,group_status,companies_house_number,open_date,closed_date,town";
        String closed = "10300001,OLD TRUST,Single-academy trust,Closed,1234567,2019-09-01,2021-08-31,Fairmead\n";
        String open = "10300001,NEW TRUST,Multi-academy trust,Open,01234567,2021-09-01,,Fairmead\n";
        assertThat(ends(imported(headings, closed + open))).containsExactly("unchanged HUB-3151", "added ");
        assertThat(provider(10_300_001).legalName()).isEqualTo("NEW TRUST");
        assertThat(provider(10_300_001).aliases()).containsExactly("OLD TRUST");
        assertThat(provider(10_300_001).status().code()).isEqualTo("A");
        assertThat(told(imported(headings, open + closed))).isEqualTo(Map.of("unchanged", 2));
        assertThat(register().lastNumber()).isOne();
    }

    @Test
    void what_a_person_said_stays_and_is_told_until_somebody_decides() {
        List<String> schools = InventedSchools.rows(2);
        imported(schools);
        Provider said = provider(10_200_001);
        String name = "What we call ourselves";
        core.store().unitOfWork().run(() -> {
            register().lock();
            ProviderDraft draft = ProviderDraft.of(said);
            Part.LEGAL_NAME.put(draft, name, core.clock().instant());
            register()
                    .append(List.of(
                            new ProviderChange(said.ukprn(), core.clock().instant(), "proposal 1", draft.build())));
        });

        List<String> moved = schools.stream()
                .map(row -> row.replace("Fairmead", "Northgate"))
                .toList();
        assertThat(ends(imported(moved))).containsExactly("changed ", "conflicting HUB-7061");
        assertThat(provider(10_200_001).legalName()).isEqualTo(name);
        assertThat(provider(10_200_001).contacts().get(0).address().town()).isEqualTo("Northgate");
        assertThat(provider(10_200_001).links())
                .extracting(RegisterLink::state)
                .containsOnly(RegisterLink.State.DISAGREES);
        long last = register().lastNumber();
        assertThat(ends(imported(moved))).containsExactly("unchanged ", "conflicting HUB-7061");
        assertThat(core.providers().disagreements().open(9)).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo("LEGAL_NAME");
            assertThat(one.ours()).isEqualTo(name);
            assertThat(one.theirs()).isEqualTo(said.legalName());
        });

        Justification by = new Justification(new Caller.Staff("Kit"), "asked them", "test");
        assertThat(core.providers().decide().keep(1, by)).isEmpty();
        assertThat(ends(imported(moved))).containsExactly("unchanged ", "unchanged ");
        assertThat(register().lastNumber()).isEqualTo(last);

        List<String> renamed = moved.stream()
                .map(row -> row.replace("School of", "Academy of"))
                .toList();
        assertThat(ends(imported(renamed))).containsExactly("changed ", "conflicting HUB-7061");
        assertThat(core.providers().decide().take(2, by)).isEmpty();
        assertThat(provider(10_200_001).legalName()).isEqualTo("Academy of Caf\u00e9 No 1");
        assertThat(ends(imported(renamed))).containsExactly("unchanged ", "unchanged ");
    }

    @Test
    void an_import_that_would_change_much_waits_for_a_word() {
        List<String> schools = InventedSchools.rows(60);
        imported(schools);
        List<String> moved = schools.stream()
                .map(row -> row.replace("Fairmead", "Northgate"))
                .toList();
        BatchId id = received(ImportJob.PRV, InventedSchools.file(moved));
        assertThat(core.providers().carryOut().carryOut(id).state()).isEqualTo(BatchState.MATCHED);
        assertThat(register().lastNumber()).isEqualTo(60);

        Justification by = new Justification(new Caller.Staff("Kit"), "moved indeed", "test");
        assertThat(core.decideFeed().confirm(id, null, by)).isEmpty();
        assertThat(told(core.providers().carryOut().carryOut(id))).isEqualTo(Map.of("changed", 60));
    }

    @Test
    void what_a_row_and_its_twin_in_another_chunk_would_change_counts_once() {
        List<String> schools = InventedSchools.rows(Batch.CHUNK_ROWS);
        imported(schools);
        List<String> twice = new ArrayList<>(schools);
        for (int i = 0; i < 30; i++) {
            twice.set(i, schools.get(i).replace("Fairmead", "Northgate"));
            twice.add(twice.get(i));
        }

        assertThat(told(imported(twice))).isEqualTo(Map.of("changed", 30, "unchanged", Batch.CHUNK_ROWS));
    }

    private ProviderRegister register() {
        return core.store().providers().register();
    }

    private Provider provider(int number) {
        return requireNonNull(register()
                .present(new Ukprn(Integer.toString(number)))
                .orElseThrow()
                .provider());
    }

    private Map<String, Integer> told(Batch batch) {
        return core.answers().outcomes(batch);
    }

    private Batch imported(List<String> schools) {
        return carriedOut(InventedSchools.file(schools));
    }

    private Batch imported(String headings, String rows) {
        return carriedOut((headings + "\n" + rows).getBytes(UTF_8));
    }

    private Batch carriedOut(byte[] file) {
        Batch batch = core.providers().carryOut().carryOut(received(ImportJob.PRV, file));
        assertThat(batch.state()).isEqualTo(BatchState.ANSWERED);
        return batch;
    }

    private BatchId received(Job job, byte[] file) {
        return core.receive()
                .receive(
                        new Submission(KEEPER, "Kit", WayIn.SOAP_EXCHANGE, "a.csv", job, "key " + ++sent, null),
                        new ByteArrayInputStream(file))
                .batch();
    }

    private Batch batch(BatchId id) {
        return core.exchange().ledger().find(id).orElseThrow();
    }

    /** Outcome and code of each row. */
    private List<String> ends(Batch batch) {
        List<String> lines = output(batch.id());
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\",\""))
                .map(cells -> cells[cells.length - 5] + " " + cells[cells.length - 3])
                .toList();
    }

    private List<String> output(BatchId id) {
        try (InputStream output =
                core.answers().document(batch(id), Document.OUTPUT).content()) {
            return new String(output.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

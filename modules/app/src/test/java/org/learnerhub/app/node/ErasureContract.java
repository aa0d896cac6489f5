package org.learnerhub.app.node;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.app.node.ErasureStage.BY;
import static org.learnerhub.app.node.ErasureStage.BYSTANDER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.feed.load.ReconcileFeed;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.retention.ErasureOutcome;
import org.learnerhub.signature.Verdict;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A learner of whom there is everything is erased: nothing of them is found in any table and any file, everybody else's is
 * there, and what was signed, counted and noted before still holds.
 */
abstract class ErasureContract {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));

    @TempDir
    private Path folder;

    HubCore core;
    ErasureStage stage;
    JdbcTemplate jdbc;
    List<BatchId> batches;
    Uln learner;
    Uln bystander;
    Uln formerly;

    abstract TestDatabase freshDatabase();

    @BeforeEach
    void fill() {
        TestDatabase database = freshDatabase();
        Map<String, String> environment = new HashMap<>();
        environment.put("HUB_DATABASE_URL", database.url());
        environment.put("HUB_DATABASE_USER", database.user());
        environment.put("HUB_DATABASE_PASSWORD", database.password());
        core = HubCore.open(HubSettings.load(folder.resolve("data"), environment), () -> {});
        stage = new ErasureStage(core);
        jdbc = new JdbcTemplate(core.store().dataSource());
        Sandbox.load(core, ROOT.resolve("samples/institutions.csv"));
        batches = new ArrayList<>(List.of(stage.registrations(), stage.registrationsInXml()));
        List<Uln> numbers = stage.numbers();
        assertThat(numbers).hasSize(3);
        learner = numbers.get(0);
        bystander = numbers.get(1);
        formerly = numbers.get(2);
        batches.add(stage.verifications(learner, bystander));
        batches.add(stage.results(learner, bystander));
        stage.keep(learner);
        stage.challenge(learner, null);
        stage.merge(formerly, learner);
        assertThat(batches).allMatch(id -> stage.batch(id).state() == BatchState.ANSWERED);
    }

    @AfterEach
    void close() {
        core.close();
    }

    Set<String> placesOf(List<String> words) {
        return new ErasedEverywhere(jdbc, folder.resolve("data"), words).places();
    }

    @Test
    void an_erased_learner_is_found_nowhere_and_everything_else_still_holds() throws Exception {
        aPreviewChangesNothingAndAHoldStopsEverything();
        BatchId refused = stage.refused();
        assertThat(stage.batch(refused).state()).isEqualTo(BatchState.REFUSED);
        Set<String> before = placesOf(ErasureStage.WORDS);
        assertThat(before)
                .contains(
                        "learner.family_name",
                        "learner_version.family_name",
                        "learner_identifier.identifier",
                        "chunk.body",
                        "held_row.body",
                        "held_row.mis_identifier",
                        "learner_account.key_value",
                        "notification_wish.email_address",
                        "challenge.supplied",
                        "notice.to_whom",
                        "vault/kept/N/input",
                        "vault/kept/N/output.csv",
                        "vault/kept/N/output.xml",
                        "vault/kept/N/result.xml");
        Set<String> ofBystander = placesOf(List.of(BYSTANDER));
        Map<String, String> tallies = stage.tallies(batches);
        List<Map<String, Object>> trail = jdbc.queryForList("select * from audit_entry order by id");
        Map<BatchId, byte[]> results = new HashMap<>();
        batches.forEach(id -> results.put(id, stage.document(id, Document.RESULT, 1)));

        ErasureOutcome outcome = core.retention().erase().order(learner, BY);
        assertThat(outcome).isInstanceOf(ErasureOutcome.Removed.class);
        assertThat(((ErasureOutcome.Removed) outcome).numbers()).containsExactlyInAnyOrder(learner, formerly);
        core.retention().sweep().sweep();
        stage.settle();

        assertThat(core.retention().isSwept()).isTrue();
        assertThat(placesOf(ErasureStage.WORDS)).isEmpty();
        assertThat(placesOf(List.of(BYSTANDER))).containsAll(without(ofBystander));
        assertThat(stage.tallies(batches)).isEqualTo(tallies);
        assertThat(jdbc.queryForList("select * from audit_entry order by id").subList(0, trail.size()))
                .isEqualTo(trail);
        for (BatchId id : batches) {
            newEditionTakesThePlaceOf(id, requireNonNull(results.get(id)));
        }
        assertReconciles();
        assertThat(filesOf("learner-keys")).containsExactly(".lock", "erased", "mark");
        assertThat(core.exchange().vault().isRemoved(refused + "/input")).isTrue();
    }

    /** Files that told of the learner too are gone, and so is the held row under the learner's number; new editions tell. */
    private static List<String> without(Set<String> places) {
        return places.stream()
                .filter(place -> !place.matches("vault/kept/N/(input|output.*|result.*)|held_row.body"))
                .toList();
    }

    private void newEditionTakesThePlaceOf(BatchId id, byte[] first) throws Exception {
        assertThat(stage.batch(id).edition()).isEqualTo(2);
        byte[] second = stage.document(id, Document.RESULT, 2);
        assertThat(core.keys().verifier().verify(new ByteArrayInputStream(second)))
                .isInstanceOf(Verdict.Genuine.class);
        // whoever has the old one can verify it as ever, and the hub knows its digest and has its signature
        assertThat(core.keys().verifier().verify(new ByteArrayInputStream(first)))
                .isInstanceOf(Verdict.Genuine.class);
        assertThat(core.exchange().vault().sha256(id + "/result.xml"))
                .isEqualTo(KeptOutput.sha256Of(first))
                .isEqualTo(jdbc.queryForObject(
                        "select replaces from batch_edition where batch_id = ?", String.class, id.value()));
        byte[] proof =
                core.exchange().vault().open(id + "/result.xml.proof.xml").readAllBytes();
        assertThat(signatureOf(proof)).isTrue();
        assertThat(codeOf(() -> stage.document(id, Document.RESULT, 1))).isEqualTo(RetentionCode.FILE_NO_LONGER_KEPT);
        assertThat(codeOf(() -> stage.document(id, Document.OUTPUT, 1))).isEqualTo(RetentionCode.FILE_NO_LONGER_KEPT);
    }

    /** Of the signature alone: that the hub's key signed the digest in it. */
    private boolean signatureOf(byte[] proof) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        org.w3c.dom.Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(proof));
        DOMValidateContext context =
                new DOMValidateContext(core.keys().signingCertificate().getPublicKey(), document.getDocumentElement());
        XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        assertThat(signature.getSignedInfo().getReferences()).isNotEmpty();
        return signature.getSignatureValue().validate(context);
    }

    private void assertReconciles() {
        ReconcileFeed.Proof proof = new ReconcileFeed(core.feeds().ports()).prove(stage.batch(batches.get(3)));
        assertThat(proof.differences()).isEmpty();
        assertThat(proof.facts()).isEqualTo(2);
    }

    private void aPreviewChangesNothingAndAHoldStopsEverything() {
        assertThat(core.retention().hold().hold(formerly, "KB-2026-17", BY)).isEmpty();
        assertThat(core.retention().hold().hold(formerly, "KB-2026-17", BY)).contains(RetentionCode.ALREADY_ON_HOLD);
        Set<String> before = placesOf(ErasureStage.WORDS);
        assertThat(codeOf(core.retention().erase().order(learner, BY))).isEqualTo(RetentionCode.LEARNER_ON_HOLD);
        assertThat(core.retention().hold().release(formerly, "KB-2026-18", BY))
                .contains(RetentionCode.LEARNER_NOT_ON_HOLD);
        assertThat(core.retention().hold().release(formerly, "KB-2026-17", BY)).isEmpty();
        assertThat(core.retention().holds())
                .singleElement()
                .satisfies(hold -> assertThat(hold.releasedAt()).isNotNull());

        stage.challenge(formerly, OffsetDateTime.now(ZoneOffset.UTC));
        assertThat(codeOf(core.retention().erase().order(learner, BY))).isEqualTo(RetentionCode.LEARNER_CHALLENGES);
        jdbc.update("update challenge set clock_at = null");
        ErasureOutcome preview = core.retention().erase().preview(learner, BY);
        assertThat(((ErasureOutcome.Removed) preview).data())
                .containsEntry("learner-details", 2L)
                .containsEntry("learning-events", 1L)
                .containsEntry("held-rows", 1L)
                .containsEntry("learner-accounts", 1L)
                .containsEntry("notification-wishes", 1L)
                .containsEntry("batch-rows", 8L);
        assertThat(placesOf(ErasureStage.WORDS)).isEqualTo(before);
        filesGoWhenTheirTimeIsOverAndStayUnderAHold();
    }

    private void filesGoWhenTheirTimeIsOverAndStayUnderAHold() {
        assertThat(core.retention().setPeriod().set("sent-files", 29, BY)).contains(RetentionCode.PERIOD_TOO_SHORT);
        assertThat(core.retention().setPeriod().set("receipts", 40, BY)).contains(RetentionCode.KIND_UNKNOWN);
        assertThat(core.retention().setPeriod().set("sent-files", 40, BY)).isEmpty();
        assertThat(core.retention().oldFiles().run(false, BY).batches()).containsEntry("sent-files", 0);
        jdbc.update(
                "update batch set finished_at = ? where id <> ?",
                longAgo(),
                batches.get(0).value());

        assertThat(core.retention().hold().hold(bystander, "KB-2026-19", BY)).isEmpty();
        assertThat(core.retention().oldFiles().run(false, BY).held()).isEqualTo(3);
        assertThat(core.retention().hold().release(bystander, "KB-2026-19", BY)).isEmpty();

        core.retention().oldFiles().runByClock(BY);
        assertThat(core.retention().oldFiles().run(true, BY).batches()).containsEntry("sent-files", 3);
        assertThat(core.retention().oldFiles().run(false, BY).batches())
                .containsEntry("sent-files", 3)
                .containsEntry("answers", 0);
        assertThat(core.retention().oldFiles().run(false, BY).batches()).containsEntry("sent-files", 0);
        assertThat(filesOf("vault/kept/" + batches.get(1)))
                .doesNotContain("input")
                .contains("result.xml");
        assertThat(filesOf("vault/kept/" + batches.get(0))).contains("input");
        assertThat(core.store().checkKeptFiles().gone()).isEmpty();
    }

    private static OffsetDateTime longAgo() {
        return OffsetDateTime.now(ZoneOffset.UTC).minusDays(41);
    }

    private List<String> filesOf(String path) {
        try (Stream<Path> files = Files.walk(folder.resolve("data").resolve(path))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HubCode codeOf(ErasureOutcome outcome) {
        return ((ErasureOutcome.Refused) outcome).refusal().code();
    }

    private static HubCode codeOf(Runnable work) {
        try {
            work.run();
        } catch (RefusedException e) {
            return e.refusal().code();
        }
        throw new AssertionError("nothing was refused");
    }
}

package org.learnerhub.domain.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.MatchTerms;
import org.learnerhub.domain.registration.RegistrationJob;

class ReceiveBatchTest {

    private static final LineFile FILE = LineFile.of(People.person(1));

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    @Test
    void a_file_is_kept_noted_and_receipted_and_its_check_is_due() {
        Receipt receipt = hub.submit(submission("x", RegistrationJob.FUL, "key", null), FILE);

        BatchId id = receipt.batch();
        assertThat(receipt.alreadyKnown()).isFalse();
        assertThat(receipt.document()).asString().isEqualTo("signed: receipt " + id + " at 2026-09-01T08:00:00Z");
        assertThat(hub.vault().bytes(id + "/input")).isEqualTo(FILE.bytes());
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(Step.CHECK, id));
        assertThat(hub.batch(id))
                .isEqualTo(Batch.received(
                        id,
                        new Batch.Identity(
                                InMemoryHub.COLLEGE.ukprn(),
                                hub.vault().sha256(id + "/input"),
                                "key",
                                RegistrationJob.FUL),
                        new Batch.Origin(null, "Pat Example", WayIn.SOAP_LEARNER, "x", FILE.bytes().length),
                        Instant.parse("2026-09-01T08:00:00Z")));
        assertThat(hub.terms().of(id)).isEqualTo(new MatchTerms.Terms(new MatchRules(MatchPolicy.STRICT, ""), 0));
        assertThat(hub.vault().openDrafts()).isZero();
    }

    @Test
    void a_file_sent_twice_gets_the_same_receipt() {
        Receipt first = hub.submit(InMemoryHub.submission(), FILE);
        hub.clock().advance(InMemoryHub.PATIENCE);
        Receipt second = hub.submit(InMemoryHub.submission(), FILE);

        assertThat(second.batch()).isEqualTo(first.batch());
        assertThat(second.document()).isEqualTo(first.document());
        assertThat(second.alreadyKnown()).isTrue();
        assertThat(hub.ledger().all()).hasSize(1);
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(Step.CHECK, first.batch()));
        assertThat(hub.vault().openDrafts()).isZero();
    }

    @Test
    void a_provider_that_is_deactivated_sends_nothing_new_and_has_what_it_sent() {
        Receipt before = hub.submit(InMemoryHub.submission(), FILE);
        hub.ends().put(InMemoryHub.COLLEGE.ukprn(), Instant.parse("2026-09-01T08:00:00Z"));

        assertThat(hub.submit(InMemoryHub.submission(), FILE).document()).isEqualTo(before.document());
        assertThatThrownBy(() -> hub.submit(InMemoryHub.submission(), LineFile.of(People.person(2))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(ProviderDecisionCode.PROVIDER_DEACTIVATED));
        assertThat(hub.vault().openDrafts()).isZero();
        assertThat(hub.ledger().all()).hasSize(1);
        hub.settle();
        assertThat(hub.batch(before.batch()).state()).isEqualTo(BatchState.ANSWERED);

        hub.ends().put(InMemoryHub.COLLEGE.ukprn(), Instant.parse("2026-09-01T08:00:01Z"));
        BatchId inGrace = hub.submit(InMemoryHub.submission(), LineFile.of(People.person(2)))
                .batch();
        hub.settle();
        assertThat(Objects.requireNonNull(hub.batch(inGrace).checked()).head().notices())
                .containsExactly(new Notice(ProviderDecisionCode.PROVIDER_LEAVES, "until 2026-09-01T08:00:01Z"));
    }

    @ParameterizedTest
    @CsvSource({"CHK", "VER"})
    void a_question_through_the_learner_service_is_the_same_for_ten_minutes_and_then_a_new_one(Job kind) {
        Submission question = submission("x", kind, "", null);
        hub.clock().advance(Duration.ofSeconds(599));
        BatchId first = hub.submit(question, FILE).batch();
        hub.clock().advance(Duration.ofSeconds(599));
        BatchId repeated = hub.submit(question, FILE).batch();
        hub.clock().advance(Duration.ofSeconds(1));
        BatchId later = hub.submit(question, FILE).batch();

        assertThat(repeated).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
        assertThat(hub.submit(question, FILE).batch()).isEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource({"SOAP_LEARNER, FUL", "SOAP_EXCHANGE, CHK", "DROP_FOLDER, VER"})
    void everything_else_is_the_same_for_ever(WayIn wayIn, Job kind) {
        Submission file = new Submission(InMemoryHub.COLLEGE, "Pat Example", wayIn, "x", kind, "", null);
        BatchId first = hub.submit(file, FILE).batch();
        hub.clock().advance(Duration.ofDays(365));

        assertThat(hub.submit(file, FILE).batch()).isEqualTo(first);
    }

    @Test
    void a_file_that_comes_in_twice_at_once_is_one_batch() {
        List<Receipt> receipts = new ArrayList<>();
        hub.whileSigning(() -> receipts.add(hub.submit(InMemoryHub.submission(), FILE)));
        receipts.add(hub.submit(InMemoryHub.submission(), FILE));

        assertThat(receipts).extracting(Receipt::alreadyKnown).containsExactly(false, true);
        assertThat(receipts.get(1).document()).isEqualTo(receipts.get(0).document());
        assertThat(hub.ledger().all())
                .extracting(Batch::id)
                .containsExactly(receipts.get(0).batch());
        assertThat(hub.outbox().waiting())
                .containsExactly(Task.of(Step.CHECK, receipts.get(0).batch()));
        assertThat(hub.vault().names()).containsExactly(receipts.get(0).batch() + "/input");
        assertThat(hub.vault().openDrafts()).isZero();
    }

    @Test
    void another_name_user_or_way_in_makes_it_no_other_submission() {
        Receipt first = hub.submit(submission("one.csv", RegistrationJob.FUL, "", null), FILE);
        Receipt second = hub.submit(
                new Submission(
                        InMemoryHub.COLLEGE,
                        "Sam Example",
                        WayIn.SOAP_EXCHANGE,
                        "two.csv",
                        RegistrationJob.FUL,
                        "",
                        null),
                FILE);

        assertThat(second.batch()).isEqualTo(first.batch());
    }

    @Test
    void another_institution_key_kind_of_job_or_byte_makes_it_another_submission() {
        BatchId first = hub.submit(FILE);
        Submission other = new Submission(
                InMemoryHub.OTHER_COLLEGE, "Pat Example", WayIn.SOAP_LEARNER, "x", RegistrationJob.FUL, "", null);

        assertThat(hub.submit(other, FILE).batch()).isNotEqualTo(first);
        assertThat(hub.submit(submission("x", RegistrationJob.FUL, "key", null), FILE)
                        .batch())
                .isNotEqualTo(first);
        assertThat(hub.submit(submission("x", RegistrationJob.CHK, "", null), FILE)
                        .batch())
                .isNotEqualTo(first);
        assertThat(hub.submit(LineFile.of(People.person(2)))).isNotEqualTo(first);
        assertThat(hub.ledger().all()).hasSize(5);
    }

    @Test
    void a_dropped_file_that_was_answered_is_delivered_again_in_every_edition() {
        BatchId id = hub.submit(dropped("a.csv"), FILE).batch();
        hub.settle();
        assertThat(hub.ledger().deliveriesLacking(id, 1)).isEmpty();
        hub.ports().unitOfWork().run(() -> hub.ledger().update(hub.batch(id).reissued(3, Tally.zero())));

        hub.submit(dropped("a.csv"), FILE);
        assertThat(hub.outbox().waiting())
                .containsExactly(Task.deliver(id, 1), Task.deliver(id, 2), Task.deliver(id, 3));
        assertThat(hub.ledger().deliveriesLacking(id, 1)).containsExactly("a.csv");
        hub.submit(dropped("b.csv"), FILE);
        hub.settle();

        for (int edition = 1; edition <= 3; edition++) {
            assertThat(hub.ledger().deliveriesLacking(id, edition)).isEmpty();
        }
    }

    @Test
    void a_file_from_a_drop_folder_wants_its_answer_there_under_every_name() {
        Receipt first = hub.submit(dropped("a.csv"), FILE);
        hub.submit(dropped("b.csv"), FILE);
        hub.submit(dropped("b.csv"), FILE);

        assertThat(hub.ledger().deliveriesWanted(first.batch())).containsExactly("a.csv", "b.csv");
        BatchId other = hub.submit(LineFile.of(People.person(2)));
        assertThat(hub.ledger().deliveriesWanted(other)).isEmpty();
    }

    @Test
    void a_batch_lost_before_the_commit_leaves_no_trace_but_bytes_and_the_file_can_be_sent_again() {
        hub.crashWhere(() -> true);
        assertThatThrownBy(() -> hub.submit(FILE)).isInstanceOf(InMemoryTransactions.Crash.class);
        hub.crashWhere(() -> false);

        assertThat(hub.ledger().all()).isEmpty();
        assertThat(hub.outbox().waiting()).isEmpty();
        assertThat(hub.vault().openDrafts()).isZero();
        assertThat(hub.submit(InMemoryHub.submission(), FILE).alreadyKnown()).isFalse();
    }

    @Test
    void no_bytes_are_no_file() {
        assertRefused(IntakeCode.EMPTY_FILE, InMemoryHub.submission(), new byte[0]);
    }

    @Test
    void a_file_may_be_as_large_as_the_limit_and_no_larger() {
        byte[] largest = new byte[(int) InMemoryHub.MAX_BYTES];
        assertThat(receive()
                        .receive(InMemoryHub.submission(), new ByteArrayInputStream(largest))
                        .alreadyKnown())
                .isFalse();

        assertThatThrownBy(() -> receive()
                        .receive(
                                InMemoryHub.submission(),
                                new ByteArrayInputStream(new byte[(int) InMemoryHub.MAX_BYTES + 1])))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(IntakeCode.FILE_TOO_LARGE));
        assertThat(hub.ledger().all()).hasSize(1);
    }

    @Test
    void an_announced_digest_must_be_that_of_the_bytes() {
        assertRefused(IntakeCode.DIGEST_DIFFERS, submission("x", RegistrationJob.FUL, "", "00"), FILE.bytes());

        BatchId id = hub.submit(FILE);
        String digest = hub.batch(id).identity().sha256();
        assertThat(hub.submit(submission("x", RegistrationJob.FUL, "", digest), FILE)
                        .batch())
                .isEqualTo(id);
        assertThat(hub.submit(submission("x", RegistrationJob.FUL, "", digest.toUpperCase(Locale.ROOT)), FILE)
                        .batch())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "batch.csv, batch.csv",
        "out/batch.csv, batch.csv",
        "../../etc/batch.csv, batch.csv",
        "C:\\Exports\\batch.csv, batch.csv",
        "/, ''",
        "'', ''",
        "Łearners 1.CSV, Łearners 1.CSV"
    })
    void of_a_path_only_the_name_is_noted(String sent, String noted) {
        BatchId id = hub.submit(submission(sent, RegistrationJob.FUL, "", null), FILE)
                .batch();

        assertThat(hub.batch(id).origin().fileName()).isEqualTo(noted);
    }

    @Test
    void a_name_that_no_system_has_is_no_trouble() {
        assertThat(hub.submit(submission("a\u0000b", RegistrationJob.FUL, "", null), FILE)
                        .alreadyKnown())
                .isFalse();
    }

    private void assertRefused(HubCode code, Submission submission, byte[] bytes) {
        assertThatThrownBy(() -> receive().receive(submission, new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
        assertThat(hub.ledger().all()).isEmpty();
        assertThat(hub.vault().names()).isEmpty();
        assertThat(hub.vault().openDrafts()).isZero();
        assertThat(hub.outbox().waiting()).isEmpty();
    }

    private ReceiveBatch receive() {
        return new ReceiveBatch(hub.exchange(), hub.kinds(), hub.clock(), InMemoryHub.MAX_BYTES, hub.submissionEnds());
    }

    private static Submission submission(String fileName, Job job, String key, @Nullable String sha256) {
        return new Submission(InMemoryHub.COLLEGE, "Pat Example", WayIn.SOAP_LEARNER, fileName, job, key, sha256);
    }

    private static Submission dropped(String fileName) {
        Institution college = InMemoryHub.COLLEGE;
        return new Submission(college, "folder", WayIn.DROP_FOLDER, fileName, RegistrationJob.FUL, "", null);
    }
}

package org.learnerhub.domain.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WantedEdition;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.vault.KeptFileDamagedException;

/** New editions of an answer after rows were decided. */
class ReissueAnswerTest {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private InMemoryHub hub;
    private BatchId id;

    @BeforeEach
    void answerABatchWithTwoQuestions(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        hub.register().put(People.uln(1), People.person(1));
        hub.register().put(People.uln(2), People.person(2));
        id = hub.submit(
                        new Submission(
                                InMemoryHub.COLLEGE,
                                "r.registrar",
                                WayIn.UPLOAD,
                                "f.csv",
                                RegistrationJob.FUL,
                                "",
                                null),
                        LineFile.of(
                                People.person(3),
                                People.person(1).with(LearnerField.POST_CODE, "B1 1AA"),
                                People.person(2).with(LearnerField.POST_CODE, "B1 1AA")))
                .batch();
        hub.settle();
        assertThat(Counts.of(hub.batch(id).tally()).possibleMatches()).isEqualTo(2);
    }

    private void decide(long step, int position, RowOutcome before, RowOutcome after) {
        Instant now = hub.clock().instant();
        hub.ports().unitOfWork().run(() -> {
            int row = hub.chunks().rows(id, 0).get(position).row();
            hub.ports()
                    .decisions()
                    .decided(new DecidedRow(
                            step, id, row, before.code(), after, new DecidedRow.Decision(step, now, true)));
            hub.exchange()
                    .editions()
                    .want(hub.exchange()
                            .editions()
                            .wanted(id)
                            .orElse(new WantedEdition(id, step, now, now))
                            .after(step, now, PAUSE));
        });
    }

    private void decideSame(long step, int position) {
        decide(step, position, original(position), same(position));
    }

    private RowOutcome original(int position) {
        return hub.outcomes(id).get(position);
    }

    private static RowOutcome same(int position) {
        return new RowOutcome(ReturnCode.RC002, People.uln(position), List.of(), null);
    }

    private void waitAndSettle() {
        hub.clock().advance(PAUSE);
        hub.requestEditions().requestDue();
        hub.settle();
    }

    private String document(Document document, int edition) {
        try (var content =
                hub.collect().document(hub.batch(id), document, edition).content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ReturnCode> codes() {
        List<ReturnCode> codes = new ArrayList<>();
        hub.answers()
                .rows(hub.batch(id))
                .forEachRemaining(row -> codes.add(row.outcome().code()));
        return codes;
    }

    @Test
    void a_damaged_edition_is_not_handed_out_and_holds_up_no_later_one() {
        String digest = hub.vault().sha256(id + "/result.xml");
        hub.vault().damage(id + "/result.xml");
        decideSame(1, 1);

        waitAndSettle();

        assertThat(document(Document.RESULT, 2)).contains("edition 2 replaces " + digest);
        assertThatThrownBy(() -> document(Document.RESULT, 1)).isInstanceOf(KeptFileDamagedException.class);
    }

    @Test
    void a_decision_leads_to_a_second_edition_and_leaves_the_first_as_it_was() {
        String output = document(Document.OUTPUT, 1);
        String result = document(Document.RESULT, 1);
        assertThat(hub.exchange().findings().of(id)).containsExactly(new BatchFinding("HUB-4001", null, 2, 3, 4));
        decideSame(1, 1);

        waitAndSettle();

        Batch batch = hub.batch(id);
        assertThat(hub.exchange().findings().of(id)).containsExactly(new BatchFinding("HUB-4001", null, 1, 4, 4));
        assertThat(batch.edition()).isEqualTo(2);
        assertThat(Counts.of(batch.tally())).isEqualTo(Counts.of(1, 1, 0, 0, 0, 0, 1));
        assertThat(batch.state()).isEqualTo(BatchState.ANSWERED);
        assertThat(codes()).containsExactly(ReturnCode.RC001, ReturnCode.RC002, ReturnCode.RC007);
        assertThat(document(Document.OUTPUT, 1)).isEqualTo(output);
        assertThat(document(Document.RESULT, 1)).isEqualTo(result);
        assertThat(document(Document.OUTPUT, 2)).contains("RC002 " + People.uln(1));
        assertThat(document(Document.RESULT, 2))
                .contains(Counts.of(batch.tally()).toString())
                .contains("edition 2 replaces " + hub.vault().sha256(id + "/result.xml"));
        assertThat(hub.vault().bytes(id + "/result.edition-2.xml"))
                .asString()
                .contains(" of output.edition-2.csv " + hub.vault().sha256(id + "/output.edition-2.csv"));
        assertThat(hub.vault().bytes(id + "/output.edition-2.csv.signature.xml"))
                .asString()
                .startsWith("signature of output.edition-2.csv as urn:learnerhub:output:job:" + id + ":edition:2: ");
        assertThat(hub.vault().names())
                .contains(id + "/output.edition-2.csv", id + "/output.edition-2.csv.signature.xml");
        assertThat(hub.delivered()).hasSize(2);
    }

    @Test
    void who_sent_the_file_on_a_page_is_told_of_what_was_decided_and_not_of_rows_that_were_emptied() {
        decideSame(1, 1);
        waitAndSettle();
        assertThat(hub.reissue().renew(id)).isTrue();

        assertThat(hub.batch(id).edition()).isEqualTo(3);
        assertThat(hub.notices().all())
                .extracting(one -> one.notice().kind())
                .containsExactly("file-done", "file-answered-again");
    }

    @Test
    void decisions_taken_shortly_after_one_another_go_into_one_edition() {
        decideSame(1, 1);
        hub.clock().advance(PAUSE.dividedBy(2));
        decideSame(2, 2);
        hub.clock().advance(PAUSE.dividedBy(2));
        assertThat(hub.requestEditions().requestDue()).isZero();

        waitAndSettle();

        assertThat(hub.batch(id).edition()).isEqualTo(2);
        assertThat(codes()).containsExactly(ReturnCode.RC001, ReturnCode.RC002, ReturnCode.RC002);
        assertThat(hub.requestEditions().requestDue()).isZero();
    }

    @Test
    void what_goes_on_being_decided_is_not_put_off_for_ever() {
        WantedEdition wanted = new WantedEdition(id, 1, Instant.EPOCH, Instant.EPOCH);

        assertThat(wanted.after(2, Instant.EPOCH.plusSeconds(595), PAUSE))
                .isEqualTo(new WantedEdition(id, 2, Instant.EPOCH, Instant.EPOCH.plusSeconds(600)));
    }

    @Test
    void a_decision_taken_back_restores_the_row_in_a_third_edition() {
        decideSame(1, 1);
        waitAndSettle();
        decide(2, 1, same(1), original(1));

        waitAndSettle();

        assertThat(hub.batch(id).edition()).isEqualTo(3);
        assertThat(Counts.of(hub.batch(id).tally())).isEqualTo(Counts.of(1, 0, 0, 0, 0, 0, 2));
        assertThat(document(Document.OUTPUT, 3)).isEqualTo(document(Document.OUTPUT, 1));
        assertThat(document(Document.OUTPUT, 2)).contains("RC002");
        assertThat(document(Document.RESULT, 3))
                .contains("replaces " + hub.vault().sha256(id + "/result.edition-2.xml"));
    }

    @Test
    void a_decision_taken_while_an_edition_is_signed_gets_one_of_its_own() {
        decideSame(1, 1);
        hub.whileSigning(() -> decideSame(2, 2));

        waitAndSettle();
        assertThat(hub.batch(id).edition()).isEqualTo(2);
        assertThat(hub.requestEditions().requestDue()).as("a row is open").isZero();
        waitAndSettle();

        assertThat(hub.batch(id).edition()).isEqualTo(3);
        assertThat(document(Document.OUTPUT, 2)).doesNotContain(People.uln(2).toString());
        assertThat(codes()).containsExactly(ReturnCode.RC001, ReturnCode.RC002, ReturnCode.RC002);
    }

    @Test
    void decisions_after_an_edition_that_came_late_are_gathered_for_as_long_as_those_of_the_first() {
        decideSame(1, 1);
        hub.clock().advance(PAUSE.multipliedBy(20));
        hub.whileSigning(() -> decideSame(2, 2));
        hub.requestEditions().requestDue();
        hub.settle();
        Instant kept = hub.clock().instant();

        assertThat(hub.exchange().editions().wanted(id)).contains(new WantedEdition(id, 2, kept, kept.plus(PAUSE)));
    }

    @Test
    void of_two_nodes_that_make_the_same_edition_one_does() {
        decideSame(1, 1);
        hub.whileSigning(() -> hub.perform(Task.of(Step.EDITION, id)));

        waitAndSettle();

        assertThat(hub.batch(id).edition()).isEqualTo(2);
        assertThat(Counts.of(hub.batch(id).tally())).isEqualTo(Counts.of(1, 1, 0, 0, 0, 0, 1));
        assertThat(hub.delivered()).hasSize(2);
    }

    @Test
    void a_node_that_dies_between_decision_and_edition_leaves_work_that_another_finishes() {
        decideSame(1, 1);
        hub.clock().advance(PAUSE);
        hub.requestEditions().requestDue();
        hub.crashWhere(() -> hub.batch(id).edition() == 2);
        assertThatThrownBy(hub::settle).isInstanceOf(InMemoryTransactions.Crash.class);
        assertThat(hub.batch(id).edition()).isEqualTo(1);
        assertThatThrownBy(() -> document(Document.RESULT, 2))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(ResultCode.NO_SUCH_DOCUMENT));

        hub.crashWhere(() -> false);
        hub.settle();

        assertThat(hub.batch(id).edition()).isEqualTo(2);
        assertThat(document(Document.RESULT, 2)).contains("edition 2");
    }

    @Test
    void an_edition_whose_task_got_lost_is_asked_for_again() {
        decideSame(1, 1);
        hub.clock().advance(PAUSE);
        hub.requestEditions().requestDue();
        hub.outbox().relay(10, tasks -> {});
        assertThat(hub.requestEditions().requestDue()).isZero();

        hub.clock().advance(Duration.ofMinutes(10));
        waitAndSettle();

        assertThat(hub.batch(id).edition()).isEqualTo(2);
    }

    @Test
    void a_parked_edition_is_not_asked_for_until_it_is_replayed() {
        decideSame(1, 1);
        hub.clock().advance(PAUSE);
        Task task = Task.of(Step.EDITION, id);
        hub.park().park(task, "HUB-9000", "c-1");
        assertThat(hub.requestEditions().requestDue()).isZero();
        assertThat(hub.batch(id).parked()).isFalse();

        hub.park().replayAll();
        hub.settle();

        assertThat(hub.batch(id).edition()).isEqualTo(2);
    }

    @Test
    void the_delivery_of_an_edition_says_which() {
        Edition second = new Edition(id, 2, 1, Instant.EPOCH, "ab");

        assertThat(Task.deliver(second)).hasToString("DELIVER:" + id + ":2");
        assertThat(Objects.requireNonNull(Task.parse("DELIVER:7:2")).edition()).isEqualTo(2);
        assertThat(Task.deliver(Edition.first(id))).isEqualTo(Task.of(Step.DELIVER, id));
        assertThat(Task.parse("DELIVER:7").edition()).isEqualTo(1);
    }
}

package org.learnerhub.domain.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RegistrationSteps;

class AnswerBatchTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    @Test
    void a_csv_batch_leaves_output_its_signature_and_a_signed_result() {
        hub.register().put(People.uln(1), People.person(1));
        BatchId id = allocated(LineFile.of(People.person(1), People.person(2).with(LearnerField.GENDER, "F")));

        answer(id);

        assertThat(hub.vault().names())
                .containsExactly("1/input", "1/output.csv", "1/output.csv.signature.xml", "1/result.xml");
        String output = "2 RC002 " + People.uln(1) + "\n3 RC011";
        assertThat(hub.vault().bytes("1/output.csv")).asString().isEqualTo(output);
        assertThat(hub.vault().bytes("1/output.csv.signature.xml"))
                .asString()
                .isEqualTo("signature of output.csv as urn:learnerhub:output:job:1:edition:1: " + output);
        assertThat(hub.vault().bytes("1/result.xml"))
                .asString()
                .isEqualTo("signed: " + MatchModel.standard().name()
                        + " [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] of output.csv "
                        + hub.vault().sha256("1/output.csv") + " finished 2026-09-01T08:00:00Z");
        assertThat(hub.vault().openDrafts()).isZero();
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(Step.DELIVER, id));
    }

    @Test
    void an_xml_batch_carries_its_signature_inside() {
        BatchId id = allocated(LineFile.of(People.person(1)).xml());

        answer(id);

        assertThat(hub.vault().names()).containsExactly("1/input", "1/output.xml", "1/result.xml");
        assertThat(hub.vault().bytes("1/output.xml"))
                .asString()
                .startsWith("signed as urn:learnerhub:output:job:1:edition:1: 2 RC001 ");
        assertThat(hub.vault().bytes("1/result.xml"))
                .asString()
                .contains(" of output.xml " + hub.vault().sha256("1/output.xml"));
        assertThat(hub.vault().openDrafts()).isZero();
    }

    @Test
    void rows_of_all_chunks_are_answered_in_order() {
        BatchId id = allocated(LineFile.of(People.people(1, 2_001)));

        answer(id);

        List<String> lines = new String(hub.vault().bytes("1/output.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(2_001).allMatch(line -> line.matches("[0-9]+ RC001 [0-9]{10}"));
        assertThat(lines)
                .extracting(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
                .isSorted();
    }

    @Test
    void the_batch_says_when_it_was_finished_to_the_second() {
        BatchId id = allocated(LineFile.of(People.person(1)));
        hub.clock().advance(Duration.ofMillis(5_500));

        answer(id);

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ANSWERED);
        assertThat(hub.batch(id).finishedAt()).isEqualTo(Instant.parse("2026-09-01T08:00:05Z"));
        assertThat(Counts.of(hub.batch(id).tally())).isEqualTo(Counts.of(1));
    }

    @Test
    void what_was_found_is_counted_by_code_and_field_with_its_first_and_last_row() {
        BatchId id = allocated(LineFile.of(
                People.person(1).with(LearnerField.GENDER, "F"),
                People.person(2),
                People.person(3).with(LearnerField.GENDER, "X").with(LearnerField.EMAIL_ADDRESS, "nobody"),
                People.person(4).with(LearnerField.GENDER, "M")));

        answer(id);

        assertThat(hub.exchange().findings().of(id))
                .containsExactly(
                        new BatchFinding("HUB-3009", "Gender", 3, 2, 5),
                        new BatchFinding("HUB-3011", "EmailAddress", 1, 4, 4));
    }

    @Test
    void an_answer_once_given_never_changes() {
        BatchId id = allocated(LineFile.of(People.person(1)));
        answer(id);
        Batch answered = hub.batch(id);
        byte[] result = hub.vault().bytes("1/result.xml");
        hub.clock().advance(Duration.ofHours(1));

        answer(id);

        assertThat(hub.vault().bytes("1/result.xml")).isEqualTo(result);
        assertThat(hub.batch(id)).isEqualTo(answered);
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(Step.DELIVER, id));
    }

    @Test
    void of_two_nodes_that_answer_at_once_the_first_to_finish_counts() {
        BatchId id = allocated(LineFile.of(People.person(1)));
        hub.whileSigning(() -> {
            hub.clock().advance(Duration.ofHours(1));
            answer(id);
        });

        answer(id);

        assertThat(hub.vault().bytes("1/result.xml")).asString().endsWith("2026-09-01T09:00:00Z");
        assertThat(hub.batch(id).finishedAt()).isEqualTo(Instant.parse("2026-09-01T09:00:00Z"));
        assertThat(hub.outbox().waiting()).containsExactly(Task.of(Step.DELIVER, id));
        assertThat(hub.vault().openDrafts()).isZero();
    }

    @Test
    void a_batch_that_is_not_allocated_is_not_answered() {
        BatchId id = hub.submit(LineFile.of(People.person(1)));

        answer(id);

        assertThat(hub.batch(id).state()).isEqualTo(BatchState.RECEIVED);
        assertThat(hub.vault().names()).containsExactly("1/input");
    }

    @Test
    void where_signing_fails_nothing_is_kept_and_no_draft_is_left() {
        BatchId csv = allocated(LineFile.of(People.person(1)));
        BatchId xml = allocated(LineFile.of(People.person(2)).xml());
        hub.setSignerBroken(true);

        assertThatThrownBy(() -> answer(csv)).hasMessage("the key is out of reach");
        assertThatThrownBy(() -> answer(xml)).hasMessage("the key is out of reach");

        assertThat(hub.vault().openDrafts()).isZero();
        assertThat(hub.vault().names()).containsExactly("1/input", "2/input");
        assertThat(hub.batch(csv).state()).isEqualTo(BatchState.ALLOCATED);
        hub.setSignerBroken(false);
        answer(csv);
        assertThat(hub.batch(csv).state()).isEqualTo(BatchState.ANSWERED);
    }

    @Test
    void an_answer_that_died_before_the_commit_is_written_anew() {
        BatchId id = allocated(LineFile.of(People.person(1)));
        hub.crashWhere(() -> true);
        assertThatThrownBy(() -> answer(id)).isInstanceOf(InMemoryTransactions.Crash.class);
        hub.crashWhere(() -> false);
        assertThat(hub.batch(id).state()).isEqualTo(BatchState.ALLOCATED);
        assertThat(hub.vault().openDrafts()).isZero();
        hub.clock().advance(Duration.ofHours(1));

        answer(id);

        assertThat(hub.vault().bytes("1/result.xml")).asString().endsWith("2026-09-01T09:00:00Z");
        assertThat(hub.batch(id).finishedAt()).isEqualTo(Instant.parse("2026-09-01T09:00:00Z"));
    }

    private void answer(BatchId id) {
        hub.perform(Task.of(Step.ANSWER, id));
    }

    private BatchId allocated(LineFile file) {
        BatchId id = hub.submit(file);
        hub.perform(Task.of(Step.CHECK, id));
        for (int chunk = 0; chunk < hub.batch(id).checkedOrThrow().chunks(); chunk++) {
            hub.perform(new Task(RegistrationSteps.MATCH, id, chunk));
        }
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.outbox().relay(Integer.MAX_VALUE, tasks -> {});
        return id;
    }
}

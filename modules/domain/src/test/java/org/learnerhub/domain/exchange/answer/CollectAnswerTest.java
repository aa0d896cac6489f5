package org.learnerhub.domain.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.registration.AnsweredRow;

class CollectAnswerTest {

    private static final Institution COLLEGE = InMemoryHub.COLLEGE;
    private static final LineFile FILE = LineFile.of(People.person(1));

    private InMemoryHub hub;
    private CollectAnswer collect;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        collect = hub.collect();
    }

    @Test
    void an_answered_csv_batch_has_four_documents() throws IOException {
        BatchId id = hub.process(FILE);

        assertThat(List.of(
                        fetched(id, Document.OUTPUT),
                        fetched(id, Document.OUTPUT_SIGNATURE),
                        fetched(id, Document.RESULT),
                        fetched(id, Document.RECEIPT)))
                .containsExactly(
                        "output.csv " + text("1/output.csv"),
                        "output.csv.signature.xml " + text("1/output.csv.signature.xml"),
                        "result.xml " + text("1/result.xml"),
                        "receipt.xml signed: receipt 1 at 2026-09-01T08:00:00Z");
    }

    @Test
    void an_answered_xml_batch_has_no_signature_beside_it() throws IOException {
        BatchId id = hub.process(FILE.xml());

        assertThat(fetched(id, Document.OUTPUT)).isEqualTo("output.xml " + text("1/output.xml"));
        assertRefused(ResultCode.NO_SUCH_DOCUMENT, () -> collect.document(COLLEGE, id, Document.OUTPUT_SIGNATURE));
    }

    @Test
    void before_the_answer_there_is_only_the_receipt() throws IOException {
        BatchId id = hub.submit(FILE);

        assertThat(fetched(id, Document.RECEIPT)).startsWith("receipt.xml ");
        assertRefused(ResultCode.ANSWER_NOT_READY, () -> collect.document(COLLEGE, id, Document.RESULT));
        assertRefused(ResultCode.ANSWER_NOT_READY, () -> collect.document(COLLEGE, id, Document.OUTPUT));
    }

    @Test
    void of_a_parked_batch_it_is_said_that_the_operator_has_it() {
        BatchId id = hub.submit(FILE);
        hub.park().park(Task.of(Step.CHECK, id), "HUB-9000", "c-1");

        assertRefused(ResultCode.BATCH_PARKED, () -> collect.document(COLLEGE, id, Document.RESULT));
    }

    @Test
    void a_refused_batch_has_a_receipt_and_nothing_else() throws IOException {
        BatchId id = hub.process(FILE.count(2));

        assertThat(fetched(id, Document.RECEIPT)).startsWith("receipt.xml ");
        assertRefused(ResultCode.NO_SUCH_DOCUMENT, () -> collect.document(COLLEGE, id, Document.OUTPUT));
    }

    @Test
    void other_institutions_batches_do_not_exist() {
        BatchId id = hub.process(FILE);

        assertThat(collect.status(COLLEGE, id)).isEqualTo(hub.batch(id));
        assertRefused(IntakeCode.UNKNOWN_BATCH, () -> collect.status(InMemoryHub.OTHER_COLLEGE, id));
        assertRefused(
                IntakeCode.UNKNOWN_BATCH, () -> collect.document(InMemoryHub.OTHER_COLLEGE, id, Document.RECEIPT));
        assertRefused(IntakeCode.UNKNOWN_BATCH, () -> collect.status(COLLEGE, new BatchId(99)));
        assertThat(collect.list(InMemoryHub.OTHER_COLLEGE, null, null, null, 10))
                .isEmpty();
    }

    @Test
    void a_list_goes_from_the_youngest_page_by_page_and_may_be_narrowed() {
        BatchId one = hub.process(FILE);
        hub.clock().advance(Duration.ofHours(1));
        BatchId two = hub.process(LineFile.of(People.person(2)));
        BatchId three = hub.submit(LineFile.of(People.person(3)));

        assertThat(collect.list(COLLEGE, null, null, null, 2))
                .extracting(Batch::id)
                .containsExactly(three, two);
        assertThat(collect.list(COLLEGE, null, null, two, 2))
                .extracting(Batch::id)
                .containsExactly(one);
        assertThat(collect.list(COLLEGE, null, BatchState.ANSWERED, null, 9))
                .extracting(Batch::id)
                .containsExactly(two, one);
        assertThat(collect.list(COLLEGE, hub.batch(two).receivedAt(), null, null, 9))
                .extracting(Batch::id)
                .containsExactly(three, two);
    }

    @Test
    void rows_come_in_order_with_their_outcomes_across_chunks() {
        BatchId id = hub.process(LineFile.of(People.people(1, 1_001)));

        List<AnsweredRow> rows = new ArrayList<>();
        var iterator = hub.answers().rows(hub.batch(id));
        iterator.forEachRemaining(rows::add);

        assertThat(rows).hasSize(1_001);
        assertThat(rows.get(1_000).row().row()).isEqualTo(1_002);
        assertThat(rows).extracting(AnsweredRow::outcome).isEqualTo(hub.outcomes(id));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
    }

    @Test
    void the_file_is_kept_as_it_was_sent() throws IOException {
        BatchId id = hub.process(FILE);

        try (var input = collect.input(hub.batch(id))) {
            assertThat(input.readAllBytes()).isEqualTo(FILE.bytes());
        }
    }

    private String fetched(BatchId id, Document document) throws IOException {
        CollectAnswer.Fetched fetched = collect.document(COLLEGE, id, document);
        try (var content = fetched.content()) {
            byte[] bytes = content.readAllBytes();
            assertThat(fetched.size()).isEqualTo(bytes.length);
            return fetched.fileName() + " " + new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private String text(String name) {
        return new String(hub.vault().bytes(name), StandardCharsets.UTF_8);
    }

    private static void assertRefused(HubCode code, ThrowingCallable call) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}

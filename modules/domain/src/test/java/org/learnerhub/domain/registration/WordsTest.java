package org.learnerhub.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.WayIn;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.SettableClock;

/** The small words of a batch: job types, layouts, documents, states. */
class WordsTest {

    @Test
    void of_two_wishes_the_one_that_writes_nothing_counts() {
        assertThat(JobType.FUL.and(JobType.FUL)).isEqualTo(JobType.FUL);
        assertThat(JobType.FUL.and(JobType.CHK)).isEqualTo(JobType.CHK);
        assertThat(JobType.CHK.and(JobType.FUL)).isEqualTo(JobType.CHK);
        assertThat(JobType.CHK.and(JobType.CHK)).isEqualTo(JobType.CHK);
    }

    @Test
    void a_job_type_is_three_capitals() {
        assertThat(JobType.parse("FUL")).contains(JobType.FUL);
        assertThat(JobType.parse("CHK")).contains(JobType.CHK);
        assertThat(JobType.parse("ful")).isEmpty();
        assertThat(JobType.parse("")).isEmpty();
    }

    @Test
    void layout_3a_adds_two_columns_to_the_26_of_2a() {
        assertThat(Layout.V2A.fields()).hasSize(26).startsWith(LearnerField.ULN).endsWith(LearnerField.NOTES);
        assertThat(Layout.V3A.fields())
                .hasSize(28)
                .startsWith(LearnerField.ULN)
                .endsWith(LearnerField.UCI, LearnerField.UPN);
        assertThat(List.of(Layout.V2A.version(), Layout.V3A.version())).containsExactly("2A", "3A");
    }

    @Test
    void documents_have_the_names_that_senders_know() {
        assertThat(Arrays.stream(Document.values()).map(document -> document.fileName(FileFormat.CSV)))
                .containsExactly("receipt.xml", "output.csv", "output.csv.signature.xml", "result.xml");
        assertThat(Document.OUTPUT.fileName(FileFormat.XML)).isEqualTo("output.xml");
    }

    @Test
    void only_answered_and_refused_batches_are_done_with() {
        assertThat(Arrays.stream(BatchState.values()).filter(BatchState::isFinal))
                .containsExactly(BatchState.ANSWERED, BatchState.REFUSED);
    }

    @Test
    void rows_are_counted_by_chunks_and_never_beyond_the_last() {
        Batch received = received();
        assertThat(List.of(received.rowsTotal(), received.rowsMatched(), received.rowsAllocated()))
                .containsOnly(0);
        assertThatIllegalStateException().isThrownBy(received::checkedOrThrow).withMessageContaining("17");

        FileHead head = new FileHead(FileFormat.CSV, Layout.V2A, null, null, null, null, null, List.of());
        Batch batch = Batches.checked(received, new Batch.Checked(head, JobType.FUL, 1_500, 2, 0), SettableClock.START);
        Batch matched = Batches.oneMoreMatched(Batches.oneMoreMatched(batch));
        Batch half = Batches.oneMoreAllocated(matched, Counts.zero());
        assertThat(List.of(matched.rowsTotal(), matched.rowsMatched(), half.rowsAllocated()))
                .containsExactly(1_500, 1_500, 1_000);
    }

    private static Batch received() {
        return Batch.received(
                new BatchId(17),
                new Batch.Identity(InMemoryHub.COLLEGE.ukprn(), "ab", "", JobType.FUL),
                new Batch.Origin(null, "Pat Example", WayIn.SOAP_LEARNER, "a.csv", 1),
                new MatchRules(MatchPolicy.SCORED, ""),
                SettableClock.START);
    }
}

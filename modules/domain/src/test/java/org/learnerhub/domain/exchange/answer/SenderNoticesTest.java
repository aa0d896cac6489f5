package org.learnerhub.domain.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.notice.Addressee;
import org.learnerhub.domain.notice.KeptNotice;
import org.learnerhub.domain.notice.Notice;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationSteps;

/** Who sent a file on a page is told how it has ended, and nobody else. */
class SenderNoticesTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
    }

    @Test
    void who_sent_a_file_on_a_page_is_told_how_it_ended_by_its_number_alone() {
        BatchId tried = process(WayIn.UPLOAD, RegistrationJob.DRY, LineFile.of(People.person(1)));
        BatchId sent = process(WayIn.UPLOAD, RegistrationJob.FUL, LineFile.of(People.person(1)));
        hub.setSignaturesAcceptable(false);
        BatchId refused = process(WayIn.UPLOAD, RegistrationJob.FUL, LineFile.of(People.person(2)));

        assertThat(told()).extracting(Notice::kind).containsExactly("file-tried", "file-done", "file-refused");
        assertThat(told())
                .extracting(Notice::path)
                .containsExactly("/batches/" + tried, "/batches/" + sent, "/batches/" + refused);
        assertThat(told()).allSatisfy(notice -> {
            assertThat(notice.to()).isEqualTo(new Addressee.OfSender("r.registrar"));
            assertThat(notice.subject() + notice.text() + notice.reference())
                    .doesNotContain("ada-quux", "r.registrar", "College", "10099991");
        });
    }

    @Test
    void programs_are_not_written_to() {
        process(WayIn.SOAP_EXCHANGE, RegistrationJob.FUL, LineFile.of(People.person(1)));
        process(WayIn.SOAP_LEARNER, RegistrationJob.FUL, LineFile.of(People.person(2)));
        process(WayIn.DROP_FOLDER, RegistrationJob.FUL, LineFile.of(People.person(3)));

        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_done_twice_is_told_once_and_what_is_undone_never() {
        BatchId id = submit(WayIn.UPLOAD, RegistrationJob.FUL, LineFile.of(People.person(1)));
        hub.perform(Task.of(Step.CHECK, id));
        hub.perform(new Task(RegistrationSteps.MATCH, id, 0));
        hub.perform(Task.of(RegistrationSteps.ALLOCATE, id));
        hub.crashWhere(() -> true);
        assertThatThrownBy(() -> hub.perform(Task.of(Step.ANSWER, id))).isInstanceOf(InMemoryTransactions.Crash.class);
        hub.crashWhere(() -> false);
        assertThat(told()).isEmpty();

        hub.perform(Task.of(Step.ANSWER, id));
        hub.perform(Task.of(Step.ANSWER, id));
        assertThat(told()).hasSize(1);
    }

    private List<Notice> told() {
        return hub.notices().all().stream().map(KeptNotice::notice).toList();
    }

    private BatchId process(WayIn way, Job job, LineFile file) {
        BatchId id = submit(way, job, file);
        hub.settle();
        return id;
    }

    private BatchId submit(WayIn way, Job job, LineFile file) {
        return hub.submit(new Submission(InMemoryHub.COLLEGE, "r.registrar", way, "ada-quux.csv", job, "", null), file)
                .batch();
    }
}

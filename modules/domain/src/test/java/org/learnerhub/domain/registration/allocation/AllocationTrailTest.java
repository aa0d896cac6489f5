package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationSteps;

/** Of whom the rows of registration batches told is in the trail by the time it is decided, and not twice. */
class AllocationTrailTest {

    private InMemoryHub hub;

    @BeforeEach
    void open(@TempDir Path drafts) {
        hub = new InMemoryHub(drafts);
        for (int number = 1; number <= 5; number++) {
            hub.register().put(uln(number), People.person(number));
        }
        hub.register().putStatus(uln(4), LearnerStatus.MERGED, uln(5));
    }

    @Test
    void an_entry_says_who_asked_when_by_which_row_and_what_became_of_it() {
        BatchId job = hub.process(LineFile.of(People.person(1)));

        AuditEntry entry = hub.trail().get(0);
        assertThat(entry.caller()).isEqualTo(new Caller.InstitutionUser(InMemoryHub.COLLEGE.ukprn(), "Pat Example"));
        assertThat(entry.at()).isEqualTo(hub.clock().instant());
        assertThat(entry.operation()).isEqualTo("batch FUL");
        assertThat(entry.purpose()).isEqualTo("asked through job " + job + ", row 2");
        assertThat(entry.subject()).isEqualTo(new AuditSubject.Learner(uln(1)));
        assertThat(entry.shown().words()).containsExactly("rc002", "matched");
        assertThat(entry.correlationId()).isEqualTo("job-" + job + "-0");
        assertThat(hub.trail()).hasSize(1);
    }

    @Test
    void whoever_gets_a_number_is_changed_or_compared_has_an_entry() {
        BatchId job = run(RegistrationJob.FUL, rows());

        Uln added = Objects.requireNonNull(hub.outcomes(job).get(0).uln());
        assertThat(told())
                .containsExactly(
                        tuple(added, List.of("rc001", "new-number")),
                        tuple(uln(1), List.of("rc002", "matched")),
                        tuple(uln(2), List.of("rc003", "updated")),
                        tuple(uln(5), List.of("rc004", "matched")),
                        tuple(uln(5), List.of("rc004", "updated")),
                        tuple(uln(3), List.of("rc007", "compared")),
                        tuple(uln(3), List.of("rc009", "compared")),
                        tuple(null, List.of("rc009", "nobody")));
    }

    @Test
    void a_look_up_says_so_also_where_it_found_nobody() {
        run(RegistrationJob.CHK, List.of(People.person(1), People.person(50)));

        assertThat(hub.trail()).extracting(AuditEntry::operation).containsOnly("batch CHK");
        assertThat(told())
                .containsExactly(tuple(uln(1), List.of("rc002", "matched")), tuple(null, List.of("rc005", "nobody")));
    }

    @Test
    void a_dry_run_leaves_entries_though_it_is_undone_and_names_nobody_who_never_was() {
        List<LearnerDetails> rows = rows();
        rows.add(People.person(50));

        run(RegistrationJob.DRY, rows);

        assertThat(hub.trail()).extracting(AuditEntry::operation).containsOnly("batch DRY");
        assertThat(told())
                .containsExactly(
                        tuple(null, List.of("rc001", "nobody", "undone")),
                        tuple(uln(1), List.of("rc002", "matched", "undone")),
                        tuple(uln(2), List.of("rc003", "updated", "undone")),
                        tuple(uln(5), List.of("rc004", "matched", "undone")),
                        tuple(uln(5), List.of("rc004", "matched", "undone")),
                        tuple(uln(3), List.of("rc007", "compared", "undone")),
                        tuple(uln(3), List.of("rc009", "compared", "undone")),
                        tuple(null, List.of("rc009", "nobody", "undone")),
                        tuple(null, List.of("rc002", "nobody", "undone")));
    }

    @Test
    void a_dry_run_that_is_broken_off_anywhere_is_told_once() {
        List<LearnerDetails> rows = new ArrayList<>(People.people(1, 3));
        for (int crash = 1; crash <= 8; crash++) {
            int before = hub.trail().size();
            BatchId job = hub.submit(submission(RegistrationJob.DRY, "run " + crash), LineFile.of(rows))
                    .batch();
            int[] commits = {0};
            int fatal = crash;
            hub.crashWhere(() -> ++commits[0] == fatal);
            try {
                hub.settle();
            } catch (InMemoryTransactions.Crash | AllocationFailedException died) {
                // and somebody takes it up again
            }
            hub.crashWhere(() -> false);
            hub.perform(Task.of(Step.CHECK, job));
            hub.settle();
            hub.perform(new Task(RegistrationSteps.MATCH, job, 0));
            hub.perform(Task.of(RegistrationSteps.ALLOCATE, job));
            hub.perform(Task.of(RegistrationSteps.ALLOCATE, job));
            hub.settle();

            assertThat(hub.batch(job).state()).isEqualTo(BatchState.ANSWERED);
            assertThat(hub.trail()).as("crash at commit %s", crash).hasSize(before + rows.size());
        }
    }

    @Test
    void where_the_trail_is_full_nothing_is_decided_until_there_is_room() {
        for (Job type : List.of(RegistrationJob.FUL, RegistrationJob.DRY)) {
            BatchId job = hub.submit(submission(type, ""), LineFile.of(People.person(60)))
                    .batch();
            var before = hub.register().everybody();
            hub.perform(Task.of(Step.CHECK, job));
            hub.perform(new Task(RegistrationSteps.MATCH, job, 0));
            hub.setTrailFull(true);

            assertThatThrownBy(() -> hub.perform(Task.of(RegistrationSteps.ALLOCATE, job)))
                    .isInstanceOf(AllocationFailedException.class);
            assertThat(hub.batch(job).state()).isEqualTo(BatchState.MATCHED);
            assertThat(hub.register().everybody()).isEqualTo(before);

            hub.setTrailFull(false);
            hub.settle();
            assertThat(hub.batch(job).state()).isEqualTo(BatchState.ANSWERED);
        }
        assertThat(hub.trail()).hasSize(2);
    }

    /** New, known, changed, merged, merged and changed, possible, somebody else's number, nobody's number, in error. */
    private static List<LearnerDetails> rows() {
        return new ArrayList<>(List.of(
                People.person(50),
                People.person(1),
                People.person(2).with(LearnerField.TITLE, "Dr"),
                People.person(4),
                People.person(4).with(LearnerField.TITLE, "Dr"),
                People.person(3).with(LearnerField.POST_CODE, "B1 1AA"),
                People.person(60).with(LearnerField.ULN, uln(3).toString()),
                People.person(61).with(LearnerField.ULN, uln(99).toString()),
                People.person(62).with(LearnerField.FAMILY_NAME, null)));
    }

    private BatchId run(Job type, List<LearnerDetails> rows) {
        BatchId job = hub.submit(submission(type, ""), LineFile.of(rows)).batch();
        hub.settle();
        return job;
    }

    private static Submission submission(Job type, String clientKey) {
        Submission plain = InMemoryHub.submission();
        return new Submission(
                plain.institution(), plain.userName(), plain.wayIn(), plain.fileName(), type, clientKey, null);
    }

    private List<org.assertj.core.groups.Tuple> told() {
        return hub.trail().stream()
                .map(entry -> tuple(about(entry), entry.shown().words()))
                .toList();
    }

    /** The learner; null where the job itself is the subject. */
    private static @Nullable Uln about(AuditEntry entry) {
        if (entry.subject() instanceof AuditSubject.Learner learner) {
            return learner.uln();
        }
        String job = String.valueOf(((AuditSubject.Batch) entry.subject()).number());
        assertThat(entry.correlationId()).startsWith("job-" + job + "-");
        return null;
    }

    private static Uln uln(int number) {
        return People.uln(number);
    }
}

package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.work.UnitOfWork;

/** What every {@link AuditTrail} must do. */
public abstract class AuditTrailContract {

    private static final Caller COLLEGE = new Caller.InstitutionUser(new Ukprn("10099001"), "nightly 'Ł'");

    private AuditTrail trail;
    private UnitOfWork unitOfWork;

    /** An adapter over an empty database. */
    protected abstract AuditTrail freshTrail();

    protected abstract UnitOfWork unitOfWork();

    /** Makes every later write to the trail fail. */
    protected abstract void breakTrail();

    /** Undoes that. */
    protected abstract void mendTrail();

    @BeforeEach
    void openAdapter() {
        trail = freshTrail();
        unitOfWork = unitOfWork();
    }

    private static AuditSubject about(int number) {
        return new AuditSubject.Learner(uln(number));
    }

    private static AuditEntry entry(Caller caller, String operation, AuditSubject subject) {
        return new AuditEntry(
                caller,
                SampleBatches.RECEIVED_AT,
                operation,
                "enrolment; second\nline",
                subject,
                Shown.words("WSRC0004", "GivenName"),
                "c-1");
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        AuditEntry college = entry(COLLEGE, "learnerByULN", about(1));
        AuditEntry operator = entry(new Caller.Staff("desk.one"), "show", about(1));

        trail.append(List.of(college));
        trail.append(List.of(operator));

        assertThat(trail.of(about(1), 0, 10)).containsExactly(operator, college);
    }

    @Test
    void a_learner_s_entries_are_read_newest_first_in_pages() {
        List<AuditEntry> all = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            all.add(entry(COLLEGE, "operation" + i, about(1)));
        }
        trail.append(all);
        trail.append(List.of(entry(COLLEGE, "other", about(2))));

        assertThat(trail.count(about(1))).isEqualTo(25);
        assertThat(trail.of(about(1), 0, 2))
                .extracting(AuditEntry::operation)
                .containsExactly("operation25", "operation24");
        assertThat(trail.of(about(1), 23, 10))
                .extracting(AuditEntry::operation)
                .containsExactly("operation2", "operation1");
        assertThat(trail.of(about(3), 0, 10)).isEmpty();
        assertThat(trail.count(about(3))).isZero();
    }

    @Test
    void entries_of_some_operations_are_found_behind_however_many_others() {
        AuditSubject.Batch fetched = new AuditSubject.Batch(7);
        AuditSubject.Batch looked = new AuditSubject.Batch(8);
        trail.append(List.of(entry(COLLEGE, Operation.GET_DOCUMENT.name(), fetched)));
        trail.append(Collections.nCopies(150, entry(COLLEGE, Operation.SHOW_ROWS.name(), fetched)));
        trail.append(List.of(entry(COLLEGE, Operation.SHOW_ROWS.name(), looked)));

        Set<Operation> fetching = Set.of(Operation.GET_DOCUMENT, Operation.GET_REGISTRATIONS);
        assertThat(trail.toldOf(List.of(fetched, looked, new AuditSubject.Batch(9)), fetching))
                .containsExactly(fetched);
        assertThat(trail.toldOf(List.of(), fetching)).isEmpty();
        assertThat(trail.of(fetched, fetching, 10))
                .extracting(AuditEntry::operation)
                .containsExactly(Operation.GET_DOCUMENT.name());
        assertThat(trail.of(fetched, Set.of(Operation.SHOW_ROWS), 10)).hasSize(10);
    }

    @Test
    void many_at_once_are_kept_as_one_is_with_their_order() {
        List<AuditEntry> many = new ArrayList<>();
        for (int i = 1; i <= 1_500; i++) {
            Caller caller = i % 2 == 0 ? COLLEGE : new Caller.Staff("desk\t\\N\0.two");
            many.add(entry(caller, "operation" + i, i % 3 == 0 ? new AuditSubject.Batch(i) : about(1)));
        }
        trail.append(many);

        List<AuditEntry> kept = trail.of(about(1), 0, 2_000);
        assertThat(kept).hasSize(1_000);
        assertThat(kept.get(998)).isEqualTo(many.get(1));
        assertThat(kept.get(0).operation()).isEqualTo("operation1499");
        assertThat(kept.get(999).caller()).isEqualTo(new Caller.Staff("desk\t\\N\uFFFD.two"));
    }

    @Test
    void a_look_that_found_nobody_is_kept_too() {
        trail.append(
                List.of(entry(COLLEGE, "learnerByDemographics", AuditSubject.NONE), entry(COLLEGE, "find", about(1))));

        assertThat(trail.count(about(1))).isEqualTo(1);
    }

    @Test
    void whoever_acts_and_whatever_it_is_about_is_kept_however_many_are_written_at_once() {
        List<Caller> callers = List.of(
                COLLEGE,
                new Caller.Staff("desk.one"),
                new Caller.Learner(uln(7)),
                new Caller.Recipient("Example University"),
                new Caller.OwnTask("retention"));
        List<AuditSubject> subjects = List.of(
                about(1),
                new AuditSubject.Batch(12),
                new AuditSubject.Case(12),
                new AuditSubject.Provider(new Ukprn("10099001")),
                new AuditSubject.Share("c2hhcmU"),
                new AuditSubject.Model("ab".repeat(32)),
                new AuditSubject.Account("r.registrar"));
        List<AuditEntry> all = new ArrayList<>();
        callers.forEach(caller -> subjects.forEach(subject -> all.add(entry(caller, "any", subject))));
        all.forEach(one -> trail.append(List.of(one)));
        trail.append(all);
        unitOfWork.run(() -> trail.append(all));

        for (AuditSubject subject : subjects) {
            assertThat(trail.of(subject, 0, 100))
                    .containsExactlyInAnyOrderElementsOf(Collections.nCopies(3, all).stream()
                            .flatMap(List::stream)
                            .filter(one -> one.subject().equals(subject))
                            .toList());
            assertThat(trail.count(subject)).isEqualTo(15);
        }
    }

    @Test
    void entries_go_with_the_unit_of_work_that_they_belong_to() {
        unitOfWork.rolledBack(() -> trail.append(List.of(entry(COLLEGE, "find", about(1)))));
        unitOfWork.rolledBack(() -> trail.append(Collections.nCopies(100, entry(COLLEGE, "find", about(1)))));

        assertThat(trail.count(about(1))).isZero();
    }

    @Test
    void what_cannot_be_written_is_an_exception_that_tells_nothing_of_the_entry() {
        breakTrail();
        try {
            for (int many : new int[] {1, 100}) {
                assertThatThrownBy(() -> trail.append(Collections.nCopies(many, entry(COLLEGE, "find", about(1)))))
                        .isInstanceOf(RuntimeException.class)
                        .message()
                        .doesNotContain(uln(1).toString())
                        .doesNotContain("enrolment");
            }
        } finally {
            mendTrail();
        }
        assertThat(trail.count(about(1))).isZero();
    }
}

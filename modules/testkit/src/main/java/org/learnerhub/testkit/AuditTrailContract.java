package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.audit.Actor;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.work.UnitOfWork;

/** What every {@link AuditTrail} must do. */
public abstract class AuditTrailContract {

    private static final Actor COLLEGE = new Actor(new Ukprn("10099001"), "nightly 'Ł'");

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

    private static AuditEntry entry(Actor actor, String operation, @Nullable Uln uln) {
        return new AuditEntry(
                actor,
                SampleBatches.RECEIVED_AT,
                operation,
                "enrolment; second\nline",
                uln,
                Shown.words("WSRC0004", "GivenName"),
                "c-1");
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        AuditEntry college = entry(COLLEGE, "learnerByULN", uln(1));
        AuditEntry operator = entry(Actor.operator("desk.one"), "show", uln(1));

        trail.append(List.of(college));
        trail.append(List.of(operator));

        assertThat(trail.of(uln(1), 0, 10)).containsExactly(operator, college);
    }

    @Test
    void a_learner_s_entries_are_read_newest_first_in_pages() {
        List<AuditEntry> all = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            all.add(entry(COLLEGE, "operation" + i, uln(1)));
        }
        trail.append(all);
        trail.append(List.of(entry(COLLEGE, "other", uln(2))));

        assertThat(trail.count(uln(1))).isEqualTo(25);
        assertThat(trail.of(uln(1), 0, 2))
                .extracting(AuditEntry::operation)
                .containsExactly("operation25", "operation24");
        assertThat(trail.of(uln(1), 23, 10))
                .extracting(AuditEntry::operation)
                .containsExactly("operation2", "operation1");
        assertThat(trail.of(uln(3), 0, 10)).isEmpty();
        assertThat(trail.count(uln(3))).isZero();
    }

    @Test
    void many_at_once_are_kept_as_one_is_with_their_order() {
        List<AuditEntry> many = new ArrayList<>();
        for (int i = 1; i <= 1_500; i++) {
            Actor actor = i % 2 == 0 ? COLLEGE : Actor.operator("desk\t\\N\0.two");
            many.add(entry(actor, "operation" + i, i % 3 == 0 ? null : uln(1)));
        }
        trail.append(many);

        List<AuditEntry> kept = trail.of(uln(1), 0, 2_000);
        assertThat(kept).hasSize(1_000);
        assertThat(kept.get(998)).isEqualTo(many.get(1));
        assertThat(kept.get(0).operation()).isEqualTo("operation1499");
        assertThat(kept.get(999).actor()).isEqualTo(Actor.operator("desk\t\\N\uFFFD.two"));
    }

    @Test
    void a_look_that_found_nobody_is_kept_too() {
        trail.append(List.of(entry(COLLEGE, "learnerByDemographics", null), entry(COLLEGE, "find", uln(1))));

        assertThat(trail.count(uln(1))).isEqualTo(1);
    }

    @Test
    void entries_go_with_the_unit_of_work_that_they_belong_to() {
        unitOfWork.undone(() -> trail.append(List.of(entry(COLLEGE, "find", uln(1)))));
        unitOfWork.undone(() -> trail.append(Collections.nCopies(100, entry(COLLEGE, "find", uln(1)))));

        assertThat(trail.count(uln(1))).isZero();
    }

    @Test
    void what_cannot_be_written_is_an_exception_that_tells_nothing_of_the_entry() {
        breakTrail();
        try {
            for (int many : new int[] {1, 100}) {
                assertThatThrownBy(() -> trail.append(Collections.nCopies(many, entry(COLLEGE, "find", uln(1)))))
                        .isInstanceOf(RuntimeException.class)
                        .message()
                        .doesNotContain(uln(1).toString())
                        .doesNotContain("enrolment");
            }
        } finally {
            mendTrail();
        }
        assertThat(trail.count(uln(1))).isZero();
    }
}

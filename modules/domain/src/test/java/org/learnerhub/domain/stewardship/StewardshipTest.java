package org.learnerhub.domain.stewardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.memory.InMemoryAudit;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.provider.Ukprn;

class StewardshipTest {

    private final InMemoryAudit trail = new InMemoryAudit(InMemoryTransactions.none());
    private final Stewards stewards = new Stewards(trail);
    private final Uln ash = stewards.register("Ash");
    private final Uln birch = stewards.register("Birch");
    private final Uln cedar = stewards.register("Cedar");

    private static HubCode refusal(StewardshipOutcome outcome) {
        return ((StewardshipOutcome.Refused) outcome).refusal().code();
    }

    private RegisteredLearner learner(Uln uln) {
        return stewards.lives.byUln(uln);
    }

    @Test
    void a_merged_learner_keeps_everything_and_answers_with_the_master_s_number() {
        RegisteredLearner before = learner(ash);

        StewardshipOutcome outcome = stewards.merge(ash, birch);

        LearnerEvent.Merged event = new LearnerEvent.Merged(4, ash, birch, stewards.clock.instant(), Stewards.GROUND);
        assertThat(outcome).isEqualTo(new StewardshipOutcome.Done(event));
        assertThat(learner(ash))
                .isEqualTo(new RegisteredLearner(1, ash, LearnerStatus.MERGED, birch, 4, 2, before.details()));
        assertThat(stewards.lives.lastEntry()).isEqualTo(4);
        assertThat(stewards.lives.keysOf(1)).isNotEmpty();
    }

    @Test
    void the_master_gets_a_version_above_every_one_that_any_of_the_numbers_was_shown_with() {
        stewards.change(ash, "Ashgrove");
        stewards.change(ash, "Ashwood");
        RegisteredLearner before = learner(birch);

        stewards.merge(ash, birch);

        assertThat(learner(birch)).isEqualTo(as(before, 6, 4));
        assertThat(stewards.lives.of(birch))
                .hasSize(2)
                .first()
                .satisfies(kept -> assertThat(kept.learner()).isEqualTo(before));
        assertThat(stewards.lives.of(birch).get(1).source()).isEqualTo("merge 6");
        assertThat(learner(ash).version()).isEqualTo(4);
    }

    @Test
    void an_unmerged_learner_gets_a_version_above_the_master_s_and_so_do_those_who_come_along() {
        stewards.merge(ash, birch);
        stewards.merge(birch, cedar);
        stewards.change(cedar, "Cedarholm");
        stewards.change(cedar, "Cedarwood");
        int shown = learner(cedar).version();

        stewards.unmerge(birch);

        assertThat(List.of(learner(ash), learner(birch), learner(cedar)))
                .extracting(RegisteredLearner::version)
                .containsOnly(shown + 1);
    }

    private static RegisteredLearner as(RegisteredLearner before, long changed, int version) {
        return new RegisteredLearner(
                before.entry(), before.uln(), before.status(), before.master(), changed, version, before.details());
    }

    @Test
    void a_chain_is_flattened_and_comes_apart_where_it_was_joined() {
        stewards.merge(ash, birch);
        stewards.merge(birch, cedar);
        assertThat(learner(ash).master()).isEqualTo(cedar);

        stewards.unmerge(birch);

        assertThat(learner(ash).master()).isEqualTo(birch);
        assertThat(learner(birch).status()).isEqualTo(LearnerStatus.LIVE);
    }

    @Test
    void the_first_link_of_a_chain_comes_off_alone() {
        stewards.merge(ash, birch);
        stewards.merge(birch, cedar);

        stewards.unmerge(ash);

        assertThat(learner(ash).status()).isEqualTo(LearnerStatus.LIVE);
        assertThat(learner(birch).master()).isEqualTo(cedar);
    }

    @Test
    void what_changed_at_the_master_stays_with_the_master() {
        stewards.merge(ash, birch);
        stewards.change(birch, "Birch-Ash");

        stewards.unmerge(ash);

        assertThat(learner(ash).details().get(LearnerField.FAMILY_NAME)).isEqualTo("Ash");
        assertThat(learner(birch).details().get(LearnerField.FAMILY_NAME)).isEqualTo("Birch-Ash");
    }

    @Test
    void a_deleted_learner_keeps_its_details_and_loses_its_keys_old_ones_too() {
        stewards.change(ash, "Ashgrove");

        stewards.delete(ash);

        assertThat(learner(ash).status()).isEqualTo(LearnerStatus.DELETED);
        assertThat(learner(ash).details().get(LearnerField.FAMILY_NAME)).isEqualTo("Ashgrove");
        assertThat(stewards.lives.keysOf(1)).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        Uln nobody = new UlnPermutation(new byte[16]).at(1_000);
        stewards.merge(ash, birch);
        stewards.delete(cedar);
        long last = stewards.lives.lastEntry();

        assertThat(refusal(stewards.merge(birch, birch))).isEqualTo(StewardshipCode.MERGE_WITH_ITSELF);
        assertThat(refusal(stewards.merge(nobody, birch))).isEqualTo(StewardshipCode.LEARNER_UNKNOWN);
        assertThat(refusal(stewards.merge(birch, nobody))).isEqualTo(StewardshipCode.LEARNER_UNKNOWN);
        assertThat(refusal(stewards.merge(birch, ash))).isEqualTo(StewardshipCode.LEARNER_MERGED);
        assertThat(refusal(stewards.merge(ash, birch))).isEqualTo(StewardshipCode.LEARNER_MERGED);
        assertThat(refusal(stewards.merge(cedar, birch))).isEqualTo(StewardshipCode.LEARNER_DELETED);
        assertThat(refusal(stewards.merge(birch, cedar))).isEqualTo(StewardshipCode.LEARNER_DELETED);
        assertThat(refusal(stewards.unmerge(birch))).isEqualTo(StewardshipCode.LEARNER_NOT_MERGED);
        assertThat(refusal(stewards.unmerge(cedar))).isEqualTo(StewardshipCode.LEARNER_DELETED);
        assertThat(refusal(stewards.unmerge(nobody))).isEqualTo(StewardshipCode.LEARNER_UNKNOWN);
        assertThat(refusal(stewards.delete(birch))).isEqualTo(StewardshipCode.LEARNER_IS_MASTER);
        assertThat(refusal(stewards.delete(ash))).isEqualTo(StewardshipCode.LEARNER_MERGED);
        assertThat(refusal(stewards.delete(cedar))).isEqualTo(StewardshipCode.LEARNER_DELETED);
        assertThat(refusal(stewards.delete(nobody))).isEqualTo(StewardshipCode.LEARNER_UNKNOWN);
        assertThat(stewards.lives.lastEntry()).isEqualTo(last);
    }

    @Test
    void a_refusal_says_which_of_the_two_it_means() {
        stewards.delete(cedar);

        StewardshipOutcome.Refused refused = (StewardshipOutcome.Refused) stewards.merge(birch, cedar);

        assertThat(refused.refusal().text()).isEqualTo("The learner is deleted. (the master)");
    }

    @Test
    void a_refusal_that_tells_how_a_learner_stands_is_a_look_too() {
        stewards.delete(cedar);

        stewards.merge(birch, cedar);

        assertThat(trail.of(about(cedar), 0, 1).get(0).shown()).isEqualTo(Shown.words("refused", "HUB-6102"));
        assertThat(trail.count(about(birch))).isEqualTo(1);
    }

    @Test
    void a_deed_stands_in_the_trails_of_all_whom_it_concerns() {
        stewards.merge(ash, birch);

        AuditEntry entry = trail.of(about(ash), 0, 10).get(0);
        assertThat(entry)
                .isEqualTo(new AuditEntry(
                        Stewards.GROUND.caller(),
                        stewards.clock.instant(),
                        "merge",
                        Stewards.GROUND.reason(),
                        about(ash),
                        Shown.words("merged"),
                        "c-1"));
        assertThat(trail.of(about(birch), 0, 10))
                .extracting(AuditEntry::operation)
                .containsExactly("merge");
        assertThat(trail.count(about(cedar))).isZero();
    }

    @Test
    void a_look_that_cannot_be_written_down_is_not_given() {
        AuditTrail broken = new AuditTrail() {
            @Override
            public void append(List<AuditEntry> entries) {
                throw new IllegalStateException("no room");
            }

            @Override
            public List<AuditEntry> of(AuditSubject subject, long skip, int most) {
                return List.of();
            }

            @Override
            public List<AuditEntry> of(AuditSubject subject, Set<Operation> operations, int most) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Set<AuditSubject.Batch> toldOf(Collection<AuditSubject.Batch> batches, Set<Operation> operations) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long count(AuditSubject subject) {
                return 0;
            }
        };
        LookIntoLife look = stewards.look(broken);

        assertThatThrownBy(() -> look.show(ash, List.of(), Stewards.GROUND)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> look.history(ash, Stewards.GROUND)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_look_tells_the_numbers_that_answer_as_one() {
        stewards.merge(ash, cedar);
        stewards.merge(birch, cedar);
        LookIntoLife look = stewards.look(trail);

        LearnerLife merged = look.show(ash, List.of(LearnerField.GIVEN_NAME), Stewards.GROUND)
                .orElseThrow();

        assertThat(merged.linked()).containsExactly(birch);
        assertThat(merged.registeredAt()).isBefore(merged.changedAt());
        assertThat(look.show(cedar, List.of(), Stewards.GROUND).orElseThrow().linked())
                .containsExactly(ash, birch);
        assertThat(trail.of(about(ash), 0, 1).get(0).shown().words())
                .contains("LearnerStatus", "GivenName")
                .doesNotContain("Quill");
    }

    @Test
    void history_tells_what_happened_to_the_master_s_side_too() {
        stewards.merge(ash, birch);
        stewards.merge(birch, cedar);
        stewards.unmerge(birch);

        assertThat(stewards.ports.events().of(ash))
                .extracting(LearnerEvent::number)
                .containsExactly(1L, 4L, 5L, 6L);
        assertThat(stewards.ports.events().of(cedar))
                .extracting(LearnerEvent::number)
                .containsExactly(3L, 5L, 6L);
    }

    @Test
    void a_report_tells_a_time_s_events_with_both_learners() {
        stewards.merge(ash, birch);
        Instant from = stewards.clock.instant().plusMillis(1);
        stewards.unmerge(ash);
        stewards.delete(cedar);
        Instant before = stewards.clock.instant().plusMillis(1);
        stewards.delete(ash);
        List<ReportedEvent> told = new ArrayList<>();

        Caller.InstitutionUser college = new Caller.InstitutionUser(new Ukprn("10099991"), "Pat Example");
        stewards.gate(trail).tell(new Justification(college, "asked", "c-2"), Operation.REPORT_MERGES, learners -> {
            new StewardshipReport(stewards.ports.events()).tell(learners, from, before, told::add);
            return Told.of(told, Shown.words("reported"), List.of());
        });

        assertThat(told).hasSize(2);
        assertThat(told.get(0).event()).isInstanceOf(LearnerEvent.Unmerged.class);
        assertThat(told.get(0).learner().details().text(LearnerField.FAMILY_NAME))
                .isEqualTo("Ash");
        assertThat(told.get(0).master()).isEqualTo(learner(birch));
        assertThat(told.get(1).learner()).isEqualTo(learner(cedar));
        assertThat(told.get(1).master()).isNull();
    }

    private static AuditSubject about(Uln uln) {
        return new AuditSubject.Learner(uln);
    }
}

package org.learnerhub.store.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.stewardship.MergePreview;
import org.learnerhub.domain.stewardship.MergeProposal;
import org.learnerhub.domain.stewardship.OrderMerge;
import org.learnerhub.domain.stewardship.OrderMerge.Outcome;
import org.learnerhub.domain.stewardship.PreviewMerge;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;

/** Merges on the word of two people, and what is told before, on every database. */
abstract class MergeOrdersContract {

    private static final Justification ANN = by("ann", "one passport <b>");
    private static final Justification BEN = by("ben", "seen too");

    private StoreUnderTest database;
    private Store store;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void registerThree() {
        database = emptyStore();
        store = database.store();
        store.unitOfWork().run(() -> {
            RegisterState state = store.register().lockForAllocation();
            store.register().add(SampleLearners.learners(1, 3), database.clock().instant(), "load");
            store.register().save(new RegisterState(3, state.ulnPosition()));
        });
    }

    private static Justification by(String user, String reason) {
        return new Justification(new Caller.Staff(user), reason, "c-" + user);
    }

    private OrderMerge order(boolean two) {
        return new OrderMerge(
                store.stewardship(), store.staffWork().mergeProposals(), database.gate(), two, database.clock());
    }

    private RegisteredLearner learner(long number) {
        return requireNonNull(store.register().findByUln(List.of(uln(number))).get(uln(number)));
    }

    private List<String> trail(long number) {
        return store.audit().of(new AuditSubject.Learner(uln(number)), 0, 10).stream()
                .map(AuditEntry::operation)
                .toList();
    }

    @Test
    void one_word_is_enough_where_nobody_asks_for_two() {
        assertThat(order(false).merge(uln(1), uln(2), ANN)).isInstanceOf(Outcome.Done.class);
        assertThat(learner(1).master()).isEqualTo(uln(2));
        assertThat(order(false).unmerge(uln(1), ANN)).isInstanceOf(Outcome.Done.class);
        assertThat(learner(1).master()).isNull();
    }

    @Test
    void a_merge_waits_until_somebody_else_confirms_it() {
        OrderMerge order = order(true);

        assertThat(order.merge(uln(1), uln(2), ANN)).isEqualTo(new Outcome.Proposed(1));
        assertThat(order.merge(uln(1), uln(2), BEN)).as("the same again").isEqualTo(new Outcome.Proposed(1));
        assertThat(learner(1).master()).isNull();
        assertThat(order.waiting(BEN, 0, 10))
                .extracting(MergeProposal::proposedBy)
                .containsExactly("ann");
        assertRefused(order.confirm(1, by(" ANN ", "me")), StewardshipCode.MERGE_OWN_PROPOSAL);
        assertThat(learner(1).master()).isNull();

        assertThat(order.confirm(1, BEN)).isInstanceOf(Outcome.Done.class);

        assertThat(learner(1).master()).isEqualTo(uln(2));
        assertThat(order.countWaiting()).isZero();
        assertThat(order.find(1, ANN).flatMap(one -> Optional.ofNullable(one.decision())))
                .hasValueSatisfying(decision -> {
                    assertThat(decision.state()).isEqualTo(MergeProposal.State.CONFIRMED);
                    assertThat(decision.by()).isEqualTo("ben");
                    assertThat(decision.reason()).isEqualTo("seen too");
                });
        assertThat(store.events().of(uln(1)).toString()).contains("seen too (proposal 1 of ann: one passport <b>)");
        assertThat(trail(1))
                .containsExactly("merge-proposals", "merge", "merge-proposals", "merge-propose", "merge-propose");
        assertRefused(order.confirm(1, BEN), StewardshipCode.MERGE_PROPOSAL_UNKNOWN);
    }

    @Test
    void an_unmerge_waits_too_and_is_no_more_where_the_learner_was_merged_otherwise_since() {
        order(false).merge(uln(1), uln(2), ANN);
        OrderMerge order = order(true);
        assertThat(order.unmerge(uln(1), ANN)).isEqualTo(new Outcome.Proposed(1));
        order(false).unmerge(uln(1), ANN);
        order(false).merge(uln(1), uln(3), ANN);

        assertRefused(order.confirm(1, BEN), StewardshipCode.LEARNER_NOT_MERGED);
        assertThat(learner(1).master()).isEqualTo(uln(3));
        assertThat(order.refuse(1, ANN)).isEqualTo(new Outcome.Ended(1));
        assertThat(order.countWaiting()).isZero();

        assertThat(order.unmerge(uln(1), ANN)).isEqualTo(new Outcome.Proposed(2));
        assertThat(order.confirm(2, BEN)).isInstanceOf(Outcome.Done.class);
        assertThat(learner(1).master()).isNull();
    }

    @Test
    void what_cannot_be_is_not_proposed() {
        Uln nobody = uln(99);
        assertRefused(order(true).merge(nobody, uln(1), ANN), StewardshipCode.LEARNER_UNKNOWN);
        assertRefused(order(true).merge(uln(1), nobody, ANN), StewardshipCode.LEARNER_UNKNOWN);
        assertRefused(order(true).merge(uln(1), uln(1), ANN), StewardshipCode.MERGE_WITH_ITSELF);
        assertRefused(order(true).unmerge(uln(1), ANN), StewardshipCode.LEARNER_NOT_MERGED);
        assertThat(order(true).countWaiting()).isZero();
    }

    @Test
    void a_preview_tells_what_will_be_and_is_in_the_trail_of_both() {
        order(false).merge(uln(1), uln(2), ANN);
        PreviewMerge previews =
                new PreviewMerge(store.stewardship(), store.staffWork().holdings(), database.gate());
        List<LearnerField> names = List.of(LearnerField.FAMILY_NAME);

        MergePreview merge = previews.merge(uln(2), uln(3), names, ANN);
        assertThat(merge.moving()).containsExactly(uln(2), uln(1));
        assertThat(merge.staying()).isEmpty();
        assertThat(merge.follows()).containsEntry("learner-details", 2L).containsKey("earlier-details");
        assertThat(merge.stays()).containsEntry("learner-details", 1L);
        assertThat(merge.refusal()).isNull();
        assertThat(learner(2).master()).as("nothing is changed").isNull();
        assertThat(trail(2)).startsWith("merge-preview");
        assertThat(trail(3)).containsExactly("merge-preview");

        order(false).merge(uln(2), uln(3), ANN);
        MergePreview unmerge = previews.unmerge(uln(2), names, ANN);
        assertThat(unmerge.master()).isEqualTo(learner(3));
        assertThat(unmerge.moving()).as("who came with it goes with it").containsExactly(uln(2), uln(1));
        assertThat(previews.merge(uln(1), uln(2), names, ANN).refusal())
                .isNotNull()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(StewardshipCode.LEARNER_MERGED));
    }

    private static void assertRefused(Outcome outcome, StewardshipCode code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}

package org.learnerhub.domain.feed.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.feed.load.FeedsInMemory.row;
import static org.learnerhub.domain.feed.load.FeedsInMemory.uln;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.held.GiveUpHeld;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.Fact;

/** What becomes of rows that belong to nobody yet. */
class RetryHeldTest {

    private static final Justification BY = new Justification(new Caller.Staff("desk.one"), "as asked", "c-1");

    private final FeedsInMemory hub = new FeedsInMemory(UnknownQualification.LOAD);

    @ParameterizedTest
    @EnumSource(names = {"NOBODY", "SOMEBODY_ELSE"})
    void a_row_is_attached_in_its_own_name_when_its_number_appears_or_its_learner_gets_the_name(Holder first) {
        hub.holders.put(uln(1), first);
        hub.loaded(row(1, Action.CREATE, "A"));
        hub.happens(2, Holder.THE_PERSON);
        assertThat(hub.retry().afterChangesOfLearners()).isZero();
        assertThat(states()).containsExactly(HeldRow.State.HELD);

        hub.happens(1, Holder.THE_PERSON);

        assertThat(hub.retry().afterChangesOfLearners()).isEqualTo(1);
        assertThat(states()).containsExactly(HeldRow.State.ATTACHED);
        assertThat(hub.log.facts())
                .extracting(Fact::origin)
                .containsExactly(new Fact.Origin(hub.held.all().get(0).batch().value(), 2));
        assertThat(hub.retry().afterChangesOfLearners()).isZero();
        assertThat(hub.log.facts()).hasSize(1);
    }

    @Test
    void what_still_does_not_agree_stays_held_once() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loaded(row(1, Action.CREATE, "A"));
        hub.happens(1, Holder.SOMEBODY_ELSE);

        assertThat(hub.retry().afterChangesOfLearners()).isZero();
        assertThat(states()).containsExactly(HeldRow.State.HELD);
    }

    @Test
    void a_held_withdrawal_waits_for_its_event_and_withdraws_it_then() {
        hub.loaded(row(1, Action.CREATE, "A"));
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        hub.loaded(row(1, Action.WITHDRAW, "A"));
        hub.happens(1, Holder.NOBODY);
        hub.retry().afterChangesOfLearners();
        assertThat(states()).containsExactly(HeldRow.State.HELD);

        hub.happens(1, Holder.THE_PERSON);

        assertThat(hub.retry().afterChangesOfLearners()).isEqualTo(1);
        assertThat(states()).containsExactly(HeldRow.State.WITHDRAWN);
        assertThat(hub.log.facts()).extracting(Fact::action).containsExactly(Action.CREATE, Action.WITHDRAW);
    }

    @Test
    void a_row_that_is_attached_ends_no_later_one_of_its_event_that_is_still_held() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.holders.put(uln(2), Holder.SOMEBODY_ELSE);
        hub.loaded(row(1, Action.CREATE, "A"), row(2, Action.UPDATE, "B"));
        hub.happens(1, Holder.THE_PERSON);

        assertThat(hub.retry().afterChangesOfLearners()).isEqualTo(1);
        assertThat(states()).containsExactly(HeldRow.State.ATTACHED, HeldRow.State.HELD);
    }

    @Test
    void rows_of_one_event_are_attached_in_their_order() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loaded(row(1, Action.CREATE, "A"), row(1, Action.UPDATE, "B"));
        hub.happens(1, Holder.THE_PERSON);

        assertThat(hub.retry().afterChangesOfLearners()).isEqualTo(2);
        assertThat(states()).containsOnly(HeldRow.State.ATTACHED);
        assertThat(hub.log.facts()).extracting(Fact::action).containsExactly(Action.CREATE, Action.UPDATE);
    }

    @Test
    void a_row_whose_learner_appears_before_its_qualification_is_attached_when_the_list_comes() {
        FeedsInMemory strict = new FeedsInMemory(UnknownQualification.HOLD);
        strict.holders.put(uln(1), Holder.NOBODY);
        strict.loaded(row(1, Action.CREATE, "A"), row(2, Action.CREATE, "A", "8", 1));
        strict.happens(1, Holder.THE_PERSON);
        assertThat(strict.retry().afterChangesOfLearners()).isZero();
        assertThat(strict.retry().afterLoadOfQualifications()).isZero();
        assertThat(strict.held.all()).extracting(HeldRow::state).containsOnly(HeldRow.State.HELD);

        strict.list.put(
                "Q1",
                new Qualification("Q1", "Spelling", null, "Test", null, "Northgate", null, List.of(), null, null));

        assertThat(strict.retry().afterLoadOfQualifications()).isEqualTo(2);
        assertThat(strict.held.all()).extracting(HeldRow::state).containsOnly(HeldRow.State.ATTACHED);
    }

    @Test
    void a_row_is_given_up_once_by_its_sender_only_and_never_attached_by_itself() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loaded(row(1, Action.CREATE, "A"));
        GiveUpHeld giveUp = new GiveUpHeld(hub.ports, hub.feeds.clock());
        long id = hub.held.all().get(0).id();

        assertThat(giveUp.giveUp(id, new Ukprn("10099002"), BY)).contains(Refusal.of(FeedCode.HELD_ROW_UNKNOWN));
        assertThat(giveUp.giveUp(id + 1, null, BY)).contains(Refusal.of(FeedCode.HELD_ROW_UNKNOWN));
        assertThat(giveUp.giveUp(id, FeedsInMemory.SENDER, BY)).isEmpty();
        assertThat(giveUp.giveUp(id, null, BY)).contains(Refusal.of(FeedCode.HELD_ROW_ENDED));

        hub.happens(1, Holder.THE_PERSON);
        assertThat(hub.retry().afterChangesOfLearners()).isZero();
        assertThat(hub.held.all()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(HeldRow.State.GIVEN_UP);
            assertThat(row.endedBy()).isEqualTo("desk.one: as asked");
        });
        assertThat(hub.log.facts()).isEmpty();
        assertThat(hub.audit.all()).anyMatch(entry -> entry.operation().equals(Operation.GIVE_UP_HELD.name()));
    }

    @Test
    void that_a_row_was_attached_later_is_proved_by_its_fact_or_that_of_the_row_that_ended_it() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.holders.put(uln(2), Holder.NOBODY);
        BatchId id = hub.loaded(row(1, Action.CREATE, "A", "7", 1), second(row(2, Action.CREATE, "A", "8", 1)));
        hub.loaded(row(3, Action.CREATE, "B", "8", 1));
        hub.happens(1, Holder.THE_PERSON);
        hub.retry().afterChangesOfLearners();

        assertThat(states()).containsExactly(HeldRow.State.ATTACHED, HeldRow.State.ATTACHED);
        assertThat(proved(id).attachedLater()).isEqualTo(2);
        assertThat(proved(id).differences()).isEmpty();
        hub.log.facts().clear();
        assertThat(proved(id).differences()).hasSize(2);
    }

    private static CheckedFeedRow second(CheckedFeedRow row) {
        return new CheckedFeedRow(3, row.original(), row.statement(), row.findings());
    }

    private ReconcileFeed.Proof proved(BatchId id) {
        return new ReconcileFeed(hub.ports).prove(hub.feeds.ledger().find(id).orElseThrow());
    }

    @Test
    void whoever_is_shown_held_rows_of_others_is_on_the_trail_of_each_learner_whose_number_they_name() {
        Ukprn college = new Ukprn("10099001");
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        hub.holders.put(uln(2), Holder.NOBODY);
        hub.clusters.put(uln(1), new Cluster(uln(3), List.of(uln(1), uln(3))));
        hub.held.registered(uln(1), college);
        hub.loaded(row(1, Action.CREATE, "A"), row(2, Action.CREATE, "A"));
        ListHeld list = new ListHeld(hub.ports, hub.feeds.clock());

        assertThat(told(list, new ListHeld.Whose.RegisteredBy(college)))
                .containsExactlyInAnyOrder(new AuditSubject.Learner(uln(1)), new AuditSubject.Learner(uln(3)));
        assertThat(told(list, new ListHeld.Whose.Everybody()))
                .containsExactlyInAnyOrder(new AuditSubject.Learner(uln(1)), new AuditSubject.Learner(uln(3)));
        assertThat(told(list, new ListHeld.Whose.SentBy(FeedsInMemory.SENDER))).containsExactly(AuditSubject.NONE);
    }

    @Test
    void whose_number_is_registered_later_are_the_rows_of_who_registered_it() {
        Ukprn college = new Ukprn("10099001");
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loaded(row(1, Action.CREATE, "A"));
        hub.held.registered(uln(1), college);
        assertThat(hub.held.ofLearnersRegisteredBy(college, 0, 9)).isEmpty();

        hub.happens(1, Holder.SOMEBODY_ELSE);
        hub.retry().afterChangesOfLearners();

        assertThat(hub.held.ofLearnersRegisteredBy(college, 0, 9)).hasSize(1);
    }

    private List<AuditSubject> told(ListHeld list, ListHeld.Whose whose) {
        int before = hub.audit.all().size();
        assertThat(list.list(whose, 0, 9, Operation.LIST_HELD, BY)).isNotEmpty();
        return hub.audit.all().stream().skip(before).map(AuditEntry::subject).toList();
    }

    private List<HeldRow.State> states() {
        return hub.held.all().stream().map(HeldRow::state).toList();
    }
}

package org.learnerhub.domain.feed.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.feed.load.FeedsInMemory.DAY;
import static org.learnerhub.domain.feed.load.FeedsInMemory.row;
import static org.learnerhub.domain.feed.load.FeedsInMemory.uln;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.held.GiveUpHeld;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;

/** A file that comes again under another key says nothing anew, however its rows ended. */
class SentAgainTest {

    private static final Justification BY = new Justification(new Caller.Staff("desk.one"), "as asked", "c-1");
    private static final EventContent ACHIEVEMENT = new EventContent.Achievement("Q1", DAY, null, "A", null, false);
    private static final EventContent PARTICIPATION = new EventContent.Participation(
            "Q1",
            null,
            FeedsInMemory.SENDER,
            DAY,
            null,
            null,
            EventContent.Status.CONTINUING,
            null,
            EventContent.Source.ILR,
            null);

    private final FeedsInMemory hub = new FeedsInMemory(UnknownQualification.LOAD);

    static Stream<EventContent> contents() {
        return Stream.of(ACHIEVEMENT, PARTICIPATION);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void what_was_withdrawn_while_it_was_held_stays_out_of_the_record_when_its_file_comes_again(EventContent content) {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loadedAs("first", said(content, Action.CREATE, 1));
        hub.loadedAs("second", said(content, Action.WITHDRAW, 3));

        assertThat(hub.loadedAs("first", said(content, Action.CREATE, 1))).containsExactly(FeedOutcome.WITHDRAWN);
        hub.happens(1, Holder.THE_PERSON);
        assertThat(hub.retry().afterChangesOfLearners()).isZero();

        assertThat(hub.loadedAs("first", said(content, Action.CREATE, 1))).containsExactly(FeedOutcome.WITHDRAWN);
        assertThat(hub.log.facts()).isEmpty();
        assertThat(hub.held.all()).extracting(HeldRow::state).containsExactly(HeldRow.State.WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void what_was_given_up_stays_out_of_the_record_when_its_file_comes_again(EventContent content) {
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        hub.loadedAs("first", said(content, Action.CREATE, 1));
        new GiveUpHeld(hub.ports, hub.feeds.clock())
                .giveUp(hub.held.all().get(0).id(), null, BY);
        hub.happens(1, Holder.THE_PERSON);

        assertThat(hub.loadedAs("first", said(content, Action.CREATE, 1))).containsExactly(FeedOutcome.WITHDRAWN);
        assertThat(hub.log.facts()).isEmpty();
    }

    @Test
    void a_withdrawal_of_what_was_held_does_not_withdraw_what_was_said_later_when_its_file_comes_again() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loadedAs("first", said(ACHIEVEMENT, Action.CREATE, 1));
        hub.loadedAs("second", said(ACHIEVEMENT, Action.WITHDRAW, 3));
        hub.happens(1, Holder.THE_PERSON);

        assertThat(hub.loadedAs("third", said(ACHIEVEMENT, Action.CREATE, 1)))
                .containsExactly(FeedOutcome.CREATED_FINAL);
        assertThat(hub.loadedAs("second", said(ACHIEVEMENT, Action.WITHDRAW, 3)))
                .containsExactly(FeedOutcome.WITHDRAWN);
        assertThat(hub.loadedAs("first", said(ACHIEVEMENT, Action.CREATE, 1)))
                .containsExactly(FeedOutcome.UNCHANGED_FINAL);
        assertThat(hub.log.facts()).hasSize(1);
    }

    @Test
    void a_row_that_was_held_as_another_is_attached_and_withdrawn_with_it() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loadedAs("first", said(ACHIEVEMENT, Action.CREATE, 1));
        hub.loadedAs("second", said(ACHIEVEMENT, Action.CREATE, 1));
        assertThat(hub.held.all()).hasSize(1);
        hub.happens(1, Holder.THE_PERSON);
        hub.retry().afterChangesOfLearners();
        EventContent better = new EventContent.Achievement("Q1", DAY, null, "B", null, false);
        hub.loadedAs("third", said(better, Action.UPDATE, 1));

        assertThat(List.of(
                        hub.loadedAs("first", said(ACHIEVEMENT, Action.CREATE, 1)),
                        hub.loadedAs("second", said(ACHIEVEMENT, Action.CREATE, 1))))
                .containsOnly(List.of(FeedOutcome.UNCHANGED_FINAL));
        assertThat(hub.log.facts()).hasSize(2);
    }

    private static CheckedFeedRow said(EventContent content, Action action, int day) {
        return row(1, action, content, "7", day);
    }
}

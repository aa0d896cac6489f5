package org.learnerhub.domain.feed.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.feed.load.FeedsInMemory.row;
import static org.learnerhub.domain.feed.load.FeedsInMemory.uln;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.Fact;

/** What is held of an event is ended by what says as much or more, and by nothing else. */
class HeldAmendmentsTest {

    private final FeedsInMemory hub = new FeedsInMemory(UnknownQualification.LOAD);

    @Test
    void a_held_event_that_is_nowhere_else_is_withdrawn_by_its_sender() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.loaded(row(1, Action.CREATE, "A"));

        hub.loaded(row(1, Action.WITHDRAW, "A"));

        assertThat(states()).containsExactly(HeldRow.State.WITHDRAWN);
        assertThat(hub.log.facts()).isEmpty();
    }

    @Test
    void a_withdrawal_that_does_not_agree_is_held_while_the_event_is_in_the_record() {
        hub.loaded(row(1, Action.CREATE, "A"));
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        hub.loaded(row(1, Action.UPDATE, "B"));

        hub.loaded(row(1, Action.WITHDRAW, "B"));

        assertThat(states()).containsExactly(HeldRow.State.HELD, HeldRow.State.HELD);
    }

    @Test
    void an_old_row_that_comes_again_ends_no_held_amendment() {
        hub.loaded(row(1, Action.CREATE, "A"));
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        hub.loaded(row(1, Action.UPDATE, "B"));
        hub.holders.put(uln(1), Holder.THE_PERSON);

        hub.loaded(row(1, Action.CREATE, "A"));

        assertThat(states()).containsExactly(HeldRow.State.HELD);
        hub.happens(1, Holder.THE_PERSON);
        hub.retry().afterChangesOfLearners();
        assertThat(states()).containsExactly(HeldRow.State.ATTACHED);
        assertThat(hub.log.facts()).extracting(Fact::action).containsExactly(Action.CREATE, Action.UPDATE);
    }

    @Test
    void an_amendment_of_an_earlier_day_ends_no_later_one() {
        hub.loaded(row(1, Action.CREATE, "A"));
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        hub.loaded(row(1, Action.UPDATE, "C", "7", 9));
        hub.holders.put(uln(1), Holder.THE_PERSON);

        hub.loaded(row(1, Action.UPDATE, "B", "7", 5));

        assertThat(states()).containsExactly(HeldRow.State.HELD);
    }

    private List<HeldRow.State> states() {
        return hub.held.all().stream().map(HeldRow::state).toList();
    }
}

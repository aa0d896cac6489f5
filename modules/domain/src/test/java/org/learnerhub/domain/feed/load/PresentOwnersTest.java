package org.learnerhub.domain.feed.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.feed.load.FeedsInMemory.row;
import static org.learnerhub.domain.feed.load.FeedsInMemory.uln;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.Fact;

/** What happens to a learner between the look at a row and its turn. */
class PresentOwnersTest {

    private final FeedsInMemory hub = new FeedsInMemory(UnknownQualification.LOAD);

    @ParameterizedTest
    @EnumSource(names = {"NOBODY", "SOMEBODY_ELSE"})
    void a_row_is_held_where_its_learner_was_deleted_or_parted_from_the_number_meanwhile(Holder now) {
        Cluster together = new Cluster(uln(2), List.of(uln(1), uln(2)));
        hub.clusters.put(uln(1), together);
        BatchId id = hub.prepared(row(1, Action.CREATE, "A"));
        hub.clusters.remove(uln(1));
        hub.happens(1, now);
        hub.load.loadAllReady();

        assertThat(totals(id).held()).isEqualTo(1);
        assertThat(hub.log.facts()).isEmpty();
    }

    @Test
    void a_row_whose_number_somebody_got_meanwhile_is_attached() {
        hub.holders.put(uln(1), Holder.NOBODY);
        BatchId id = hub.prepared(row(1, Action.CREATE, "A"));
        hub.happens(1, Holder.THE_PERSON);
        hub.load.loadAllReady();

        assertThat(totals(id).created()).isEqualTo(1);
    }

    @Test
    void a_row_speaks_of_the_event_under_the_number_that_was_merged_meanwhile() {
        hub.loaded(row(1, Action.CREATE, "A"));
        BatchId id = hub.prepared(row(2, Action.UPDATE, "B"));
        Cluster together = new Cluster(uln(2), List.of(uln(1), uln(2)));
        hub.clusters.put(uln(1), together);
        hub.clusters.put(uln(2), together);
        hub.happens(2, Holder.THE_PERSON);
        hub.load.loadAllReady();

        assertThat(totals(id).updated()).isEqualTo(1);
        assertThat(hub.log.facts()).extracting(Fact::event).containsOnly(1L);
    }

    @Test
    void a_row_is_judged_by_the_list_of_qualifications_as_it_is_when_its_turn_comes() {
        FeedsInMemory strict = new FeedsInMemory(UnknownQualification.HOLD);
        BatchId id = strict.prepared(row(1, Action.CREATE, "A"));
        strict.list.put(
                "Q1",
                new Qualification("Q1", "Spelling", null, "Test", null, "Northgate", null, List.of(), null, null));
        strict.load.loadAllReady();

        assertThat(ControlTotals.of(strict.feeds.ledger().find(id).orElseThrow().tally())
                        .created())
                .isEqualTo(1);
    }

    @Test
    void whose_number_a_row_is_found_to_name_only_then_is_in_the_trail() {
        hub.holders.put(uln(1), Holder.NOBODY);
        hub.prepared(row(1, Action.CREATE, "A"));
        assertThat(hub.audit.all()).isEmpty();
        hub.happens(1, Holder.SOMEBODY_ELSE);
        hub.load.loadAllReady();

        assertThat(hub.audit.all()).extracting(entry -> entry.shown().words()).containsExactly(List.of("names-differ"));
    }

    private ControlTotals totals(BatchId id) {
        return ControlTotals.of(hub.feeds.ledger().find(id).orElseThrow().tally());
    }
}

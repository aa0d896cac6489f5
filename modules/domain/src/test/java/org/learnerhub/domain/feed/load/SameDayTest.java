package org.learnerhub.domain.feed.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.feed.load.FeedsInMemory.uln;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventState;

/** What is said of one event more than once on one day: the last word counts, and a file that comes again says nothing. */
class SameDayTest {

    private static final int SEQUENCES = 300;

    private FeedsInMemory hub = new FeedsInMemory(UnknownQualification.LOAD);

    @Test
    void random_files_of_one_day_and_files_sent_again_leave_what_a_plain_list_says() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            hub = new FeedsInMemory(UnknownQualification.LOAD);
            Plainly plainly = new Plainly();
            List<CheckedFeedRow[]> sent = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                boolean again = !sent.isEmpty() && random.nextInt(3) == 0;
                int file = again ? random.nextInt(sent.size()) : sent.size();
                if (!again) {
                    sent.add(IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(row ->
                                    said(row, Action.values()[random.nextInt(4)], random.nextBoolean() ? "A" : "B"))
                            .toArray(CheckedFeedRow[]::new));
                }
                assertThat(hub.loadedAs("file " + file, sent.get(file)))
                        .as("seed %s step %s", seed, step)
                        .isEqualTo(plainly.told(file, sent.get(file)));
            }
            assertThat(hub.log.facts()).hasSize(plainly.facts);
            assertThat(now()).isEqualTo(plainly.withdrawn ? "withdrawn" : plainly.grade);
        }
    }

    @Test
    void what_is_held_of_one_day_is_attached_in_its_order_up_to_the_last_word() {
        hub.loaded(said(0, Action.CREATE, "C"));
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        for (int round = 0; round < 2; round++) {
            hub.loadedAs("one", said(0, Action.UPDATE, "A"), said(1, Action.UPDATE, "B"));
            hub.loadedAs("two", said(0, Action.UPDATE, "A"));
            assertThat(hub.held.all()).hasSize(3);
        }
        hub.happens(1, Holder.THE_PERSON);

        assertThat(hub.retry().afterChangesOfLearners()).isEqualTo(3);
        assertThat(now()).isEqualTo("A");
    }

    @Test
    void what_is_held_behind_another_word_of_the_day_is_not_ended_by_what_the_record_says_already() {
        hub.loaded(said(0, Action.CREATE, "A"));
        hub.loaded(said(0, Action.UPDATE, "B"));
        hub.holders.put(uln(1), Holder.SOMEBODY_ELSE);
        hub.loadedAs("one", said(0, Action.UPDATE, "A"), said(1, Action.UPDATE, "B"));
        hub.holders.put(uln(1), Holder.THE_PERSON);
        hub.loadedAs("two", said(0, Action.UPDATE, "B"));
        assertThat(hub.held.all()).extracting(HeldRow::state).containsOnly(HeldRow.State.HELD);

        hub.happens(1, Holder.THE_PERSON);
        hub.retry().afterChangesOfLearners();
        assertThat(now()).isEqualTo("B");
    }

    private static CheckedFeedRow said(int place, Action action, String grade) {
        CheckedFeedRow row = FeedsInMemory.row(1, action, grade, "7", 3);
        return new CheckedFeedRow(place + 2, row.original(), row.statement(), row.findings());
    }

    private String now() {
        return EventHistory.of(hub.log.facts()).now().map(SameDayTest::told).orElse("");
    }

    private static String told(EventState state) {
        return state.withdrawn() ? "withdrawn" : String.valueOf(((Achievement) state.content()).grade());
    }

    /** One event as its words leave it, one after the other, all of one day. */
    private static final class Plainly {

        private final List<String> words = new ArrayList<>();
        private final List<String> attached = new ArrayList<>();
        private String grade = "";
        private boolean withdrawn;
        private int facts;

        List<FeedOutcome> told(int file, CheckedFeedRow[] rows) {
            List<FeedOutcome> ends = new ArrayList<>();
            for (CheckedFeedRow row : rows) {
                String place = file + " " + row.row();
                FeedOutcome end = attached.contains(place) ? FeedOutcome.UNCHANGED_FINAL : end(row);
                if (end != FeedOutcome.REFUSED_RULE) {
                    attached.add(place);
                }
                ends.add(end);
            }
            return ends;
        }

        private FeedOutcome end(CheckedFeedRow row) {
            Statement statement = requireNonNull(row.statement());
            Action action = statement.action();
            String said = requireNonNull(((Achievement) statement.content()).grade());
            boolean live = !grade.isEmpty() && !withdrawn;
            boolean shown = live && said.equals(grade);
            @Nullable
            FeedOutcome end = switch (action) {
                case CREATE -> shown ? null : grade.isEmpty() ? FeedOutcome.CREATED_FINAL : FeedOutcome.REFUSED_RULE;
                case UPDATE -> shown ? null : live ? FeedOutcome.UPDATED_FINAL : FeedOutcome.REFUSED_RULE;
                case WITHDRAW -> withdrawn ? null : live ? FeedOutcome.WITHDRAWN : FeedOutcome.REFUSED_RULE;
                case REINSTATE ->
                    withdrawn
                            ? FeedOutcome.REINSTATED
                            : shown && words.contains("4" + said) ? null : FeedOutcome.REFUSED_RULE;
            };
            if (end == null) {
                return FeedOutcome.UNCHANGED_FINAL;
            }
            if (end != FeedOutcome.REFUSED_RULE) {
                facts++;
                withdrawn = action == Action.WITHDRAW;
                grade = withdrawn ? grade : said;
                words.add(action.number() + said);
            }
            return end;
        }
    }
}

package org.learnerhub.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventLog.Changes;
import org.learnerhub.domain.record.EventLog.RecordMove;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.Together;

/** What every {@link EventLog} must do. */
public abstract class EventLogContract {

    private static final long ALL = Long.MAX_VALUE;

    private EventLog log;
    private UnitOfWork unitOfWork;

    /** Adapters over an empty database. */
    protected abstract RecordAdapters freshAdapters();

    @BeforeEach
    void openAdapters() {
        RecordAdapters adapters = freshAdapters();
        log = adapters.events();
        unitOfWork = adapters.unitOfWork();
    }

    @Test
    void facts_are_read_as_they_were_written() {
        Fact full = SampleEvents.first(1, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("601/4505/5"));
        List<Fact> facts = List.of(
                full,
                SampleEvents.first(2, uln(2), SampleEvents.AWARDING, SampleEvents.bareAchievement("60145055")),
                SampleEvents.first(3, uln(1), SampleEvents.COLLEGE, SampleEvents.participation("ZAIM0001")),
                SampleEvents.first(4, uln(1), SampleEvents.COLLEGE, SampleEvents.bareParticipation("ZAIM0002")),
                SampleEvents.next(5, full, Action.UPDATE),
                SampleEvents.next(6, full, Action.WITHDRAW),
                SampleEvents.next(7, full, Action.REINSTATE));
        append(facts);

        assertThat(log.of(List.of(uln(1), uln(2), uln(3), uln(1))))
                .isEqualTo(Map.of(
                        uln(1),
                        List.of(facts.get(0), facts.get(2), facts.get(3), facts.get(4), facts.get(5), facts.get(6)),
                        uln(2),
                        List.of(facts.get(1))));
        assertThat(log.of(List.of())).isEmpty();
    }

    @Test
    void the_facts_of_a_cluster_come_with_a_last_number_up_to_which_none_is_missing() {
        isKnown(List.of(uln(1)), 0, List.of());
        Fact first = SampleEvents.first(1, 1);
        Fact ofOther = SampleEvents.first(2, 2);
        Fact later = SampleEvents.next(3, first, Action.UPDATE);
        append(List.of(first, ofOther, later));
        append(List.of(SampleEvents.first(4, 3)));

        isKnown(List.of(uln(1), uln(2)), 4, List.of(first, ofOther, later));
        isKnown(List.of(uln(9)), 4, List.of());
        isKnown(List.of(), 4, List.of());
    }

    @Test
    void of_those_who_ask_at_the_same_time_each_gets_the_facts_it_asked_for() throws Exception {
        List<Fact> facts = LongStream.rangeClosed(1, 20)
                .mapToObj(n -> SampleEvents.first(n, n))
                .toList();
        append(facts);
        AtomicInteger askers = new AtomicInteger();

        Together.call(16, () -> {
            int own = askers.getAndIncrement();
            for (int i = 0; i < 20; i++) {
                isKnown(List.of(uln(own + 1), uln(own + 2)), 20, facts.subList(own, own + 2));
            }
            return own;
        });
    }

    private void isKnown(List<Uln> ulns, long last, List<Fact> facts) {
        EventLog.Known known = log.known(ulns);
        assertThat(known.last()).isEqualTo(last);
        assertThat(known.facts()).isEqualTo(facts);
    }

    @Test
    void events_are_found_by_their_whole_keys() {
        Fact own = first(1, EventKind.ACHIEVEMENT);
        Fact ofOtherKind = first(2, EventKind.PARTICIPATION);
        Fact ofOtherSender = SampleEvents.first(3, uln(1), SampleEvents.COLLEGE, SampleEvents.achievement("A"));
        Fact ofOtherCode = SampleEvents.first(4, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("B"));
        Fact ofOtherDay = SampleEvents.first(5, uln(1), SampleEvents.AWARDING, SampleEvents.bareAchievement("A"));
        Fact ofOther = SampleEvents.first(6, uln(2), SampleEvents.AWARDING, SampleEvents.achievement("A"));
        Fact later = SampleEvents.next(7, own, Action.WITHDRAW);
        append(List.of(own, ofOtherKind, ofOtherSender, ofOtherCode, ofOtherDay, ofOther, later));

        assertThat(log.ofKeys(List.of(
                        own.key(),
                        ofOtherDay.key(),
                        own.key(),
                        SampleEvents.first(1, 3).key())))
                .isEqualTo(Map.of(own.key(), List.of(own, later), ofOtherDay.key(), List.of(ofOtherDay)));
        assertThat(log.ofKeys(List.of(ofOtherKind.key()))).isEqualTo(Map.of(ofOtherKind.key(), List.of(ofOtherKind)));
        assertThat(log.ofKeys(List.of())).isEmpty();
    }

    @Test
    void an_event_is_found_by_the_number_of_its_first_fact_only() {
        Fact first = SampleEvents.first(1, 1);
        Fact another = SampleEvents.first(2, 1);
        Fact ofAnotherDay = SampleEvents.first(
                3,
                uln(1),
                SampleEvents.AWARDING,
                new EventContent.Achievement(
                        first.content().code(), LocalDate.of(2026, 1, 31), null, null, null, false));
        Fact later = SampleEvents.next(4, first, Action.UPDATE);
        append(List.of(first, another, ofAnotherDay, later));

        assertThat(log.ofEvent(1)).containsExactly(first, later);
        assertThat(log.ofEvent(3)).containsExactly(ofAnotherDay);
        assertThat(log.ofEvent(4)).isEmpty();
        assertThat(log.ofEvent(5)).isEmpty();
        assertThat(log.ofEvents(List.of(1L, 2L, 4L)))
                .isEqualTo(Map.of(1L, List.of(first, later), 2L, List.of(another)));
    }

    @Test
    void a_whole_chunk_is_written_and_found() {
        List<Fact> chunk = LongStream.rangeClosed(1, 1_000)
                .mapToObj(number -> SampleEvents.first(number, number))
                .toList();
        append(chunk);

        Map<EventKey, List<Fact>> found =
                log.ofKeys(chunk.stream().map(Fact::key).toList());

        assertThat(found).hasSize(1_000);
        assertThat(chunk).allMatch(fact -> List.of(fact).equals(found.get(fact.key())));
    }

    @Test
    void the_last_number_is_the_one_that_was_given_last() {
        assertThat(log.lastNumber()).isZero();
        append(List.of(SampleEvents.first(1, 1)));
        assertThat(log.lastNumber()).isEqualTo(1);

        unitOfWork.run(() -> {
            assertThat(log.lock()).isEqualTo(1);
            log.append(List.of(), List.of(move(2, 1, 2, true)), 2);
            assertThat(log.lock()).isEqualTo(2);
        });
        assertThat(log.lastNumber()).isEqualTo(2);
    }

    @Test
    void what_a_broken_transaction_wrote_is_gone() {
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    log.lock();
                    log.append(List.of(SampleEvents.first(1, 1)), List.of(move(2, 1, 2, true)), 2);
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");

        assertThat(log.lastNumber()).isZero();
        assertThat(log.of(List.of(uln(1)))).isEmpty();
        assertThat(log.between(0, ALL, List.of(uln(1)), 10)).isEqualTo(new Changes(List.of(), List.of()));
    }

    @Test
    void the_lock_needs_a_transaction_and_so_does_writing() {
        assertThatIllegalStateException().isThrownBy(() -> log.lock());
        assertThatIllegalStateException().isThrownBy(() -> log.append(List.of(SampleEvents.first(1, 1)), List.of(), 1));
    }

    @Test
    void numbers_are_given_one_after_the_other_however_many_write() throws Exception {
        Together.call(4, () -> {
            for (int i = 0; i < 10; i++) {
                unitOfWork.run(() -> {
                    long number = log.lock() + 1;
                    log.append(List.of(SampleEvents.first(number, 1)), List.of(), number);
                });
            }
            return true;
        });

        assertThat(log.of(List.of(uln(1))).getOrDefault(uln(1), List.of()))
                .extracting(Fact::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(log.lastNumber()).isEqualTo(40);
    }

    @Test
    void changes_come_by_number_facts_and_moves_alike() {
        Fact one = SampleEvents.first(1, 1);
        Fact ofOther = SampleEvents.first(2, 9);
        Fact three = SampleEvents.first(5, 2);
        RecordMove merged = move(3, 1, 2, true);
        RecordMove ofOthers = move(4, 8, 9, true);
        RecordMove unmerged = move(6, 1, 2, false);
        unitOfWork.run(() -> {
            log.lock();
            log.append(List.of(one, ofOther, three), List.of(merged, ofOthers, unmerged), 6);
        });
        List<Uln> both = List.of(uln(1), uln(2));

        assertThat(log.between(0, ALL, both, 10))
                .isEqualTo(new Changes(List.of(one, three), List.of(merged, unmerged)));
        assertThat(log.between(0, ALL, both, 2)).isEqualTo(new Changes(List.of(one), List.of(merged)));
        assertThat(log.between(1, 5, both, 10)).isEqualTo(new Changes(List.of(three), List.of(merged)));
        assertThat(log.between(1, 5, both, 1)).isEqualTo(new Changes(List.of(), List.of(merged)));
        assertThat(log.between(0, ALL, List.of(uln(2)), 10))
                .isEqualTo(new Changes(List.of(three), List.of(merged, unmerged)));
        assertThat(log.between(0, ALL, List.of(), 10)).isEqualTo(new Changes(List.of(), List.of()));
    }

    @Test
    void a_number_is_given_once() {
        append(List.of(SampleEvents.first(1, 1)));

        assertThatThrownBy(() -> append(List.of(SampleEvents.first(1, 2)))).isInstanceOf(RuntimeException.class);
        assertThat(log.of(List.of(uln(2)))).isEmpty();
    }

    private void append(List<Fact> facts) {
        unitOfWork.run(() -> {
            log.lock();
            log.append(facts, List.of(), facts.get(facts.size() - 1).number());
        });
    }

    private static Fact first(long number, EventKind kind) {
        return SampleEvents.first(
                number,
                uln(1),
                SampleEvents.AWARDING,
                kind == EventKind.ACHIEVEMENT ? SampleEvents.achievement("A") : SampleEvents.participation("A"));
    }

    private static RecordMove move(long number, long uln, long master, boolean merged) {
        return new RecordMove(number, uln(uln), uln(master), merged, SampleEvents.AT);
    }

    private static Uln uln(long number) {
        return SampleLearners.uln(number);
    }
}

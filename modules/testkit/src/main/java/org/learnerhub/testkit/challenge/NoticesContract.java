package org.learnerhub.testkit.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.notice.Addressee;
import org.learnerhub.domain.notice.KeptNotice;
import org.learnerhub.domain.notice.KeptNotice.State;
import org.learnerhub.domain.notice.Notice;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;

/** What every {@link Notices} must do. */
public abstract class NoticesContract {

    private static final Instant AT = SampleChallenges.AT;

    private Notices notices;
    private UnitOfWork work;

    /** The adapter over an empty database. */
    protected abstract Notices fresh();

    /** Transactions of the same database. */
    protected abstract UnitOfWork work();

    @BeforeEach
    void openAdapter() {
        notices = fresh();
        work = work();
    }

    private static Notice notice(String reference, Addressee to) {
        return new Notice("challenge-reminder", reference, to, "Łuk 漢 waits", "Two\nlines \\N.", "/challenges/1");
    }

    private KeptNotice added(String reference, Instant at) {
        work.run(() -> notices.add(notice(reference, Addressee.HELPDESK), at));
        return notices.of(reference).get(0);
    }

    @Test
    void what_is_to_be_said_is_kept_as_it_was_made_for_every_kind_of_addressee() {
        List<Addressee> all = List.of(
                Addressee.HELPDESK,
                new Addressee.OfInstitution(SampleBatches.COLLEGE),
                new Addressee.OfLearner(SampleLearners.uln(1)),
                new Addressee.OfAddress("zoë@example.org"),
                new Addressee.OfSender("r.registrar"));
        work.run(() -> all.forEach(to -> notices.add(notice("DC1", to), AT)));

        assertThat(notices.of("DC1"))
                .extracting(KeptNotice::notice)
                .containsExactlyElementsOf(
                        all.stream().map(to -> notice("DC1", to)).toList());
        assertThat(notices.of("DC1"))
                .allMatch(one -> one.state() == State.WAITING
                        && one.tries() == 0
                        && AT.equals(one.dueAt())
                        && one.madeAt().equals(AT)
                        && one.code() == null);
        assertThat(notices.of("DC2")).isEmpty();
    }

    @Test
    void one_that_is_taken_is_not_taken_again_until_then() {
        KeptNotice one = added("DC1", AT);
        added("DC2", AT.plusSeconds(1));

        assertThat(notices.due(AT.minusSeconds(1), 9)).isEmpty();
        assertThat(notices.due(AT.plusSeconds(1), 9))
                .extracting(kept -> kept.notice().reference())
                .containsExactly("DC1", "DC2");
        assertThat(notices.due(AT.plusSeconds(1), 1)).containsExactly(one);

        assertThat(notices.take(one, AT.plusSeconds(60))).isTrue();
        assertThat(notices.take(one, AT.plusSeconds(60))).isFalse();
        assertThat(notices.due(AT.plusSeconds(59), 9)).hasSize(1);
        assertThat(notices.due(AT.plusSeconds(60), 9)).hasSize(2);
    }

    @Test
    void what_was_sent_is_not_due_any_more_and_who_comes_too_late_changes_nothing() {
        KeptNotice one = added("DC1", AT);
        notices.take(one, AT.plusSeconds(60));
        KeptNotice again = notices.due(AT.plusSeconds(60), 9).get(0);
        notices.take(again, AT.plusSeconds(120));
        notices.settle(again, State.SENT, null, null);
        notices.settle(one, State.WAITING, AT.plusSeconds(200), "HUB-6155");

        assertThat(notices.due(AT.plus(Duration.ofDays(9)), 9)).isEmpty();
        assertThat(notices.list(State.SENT, 9))
                .singleElement()
                .matches(sent -> sent.tries() == 2 && sent.code() == null);
        assertThat(notices.replay(one.number(), AT)).isFalse();
    }

    @Test
    void one_that_was_set_aside_is_tried_from_the_first_when_it_is_replayed() {
        KeptNotice one = added("DC1", AT);
        notices.take(one, AT.plusSeconds(60));
        notices.settle(one, State.SET_ASIDE, null, "HUB-6155");

        assertThat(notices.list(State.SET_ASIDE, 9))
                .singleElement()
                .matches(aside -> "HUB-6155".equals(aside.code()) && aside.dueAt() == null);
        assertThat(notices.replay(one.number(), AT.plusSeconds(90))).isTrue();
        assertThat(notices.due(AT.plusSeconds(90), 9))
                .singleElement()
                .matches(back -> back.tries() == 0
                        && back.code() == null
                        && back.madeAt().equals(AT));
        assertThat(notices.replay(one.number() + 1, AT)).isFalse();
    }

    @Test
    void what_is_undone_is_never_said() {
        work.rolledBack(() -> notices.add(notice("DC1", Addressee.HELPDESK), AT));
        assertThat(notices.of("DC1")).isEmpty();
    }
}

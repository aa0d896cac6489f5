package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.WantedEdition;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowDecisions;
import org.learnerhub.domain.registration.RowOutcome;

/** What every {@link Editions} and {@link RowDecisions} must do. */
public abstract class EditionsContract {

    private static final BatchId BATCH = new BatchId(7);
    private static final BatchId OTHER = new BatchId(8);
    private static final Instant NOW = SettableClock.START;

    private RegistrationPorts ports;
    private Editions editions;
    private RowDecisions decisions;

    /** Adapters over an empty database. */
    protected abstract RegistrationPorts freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        editions = ports.exchange().editions();
        decisions = ports.decisions();
    }

    private void write(Runnable work) {
        ports.unitOfWork().run(work);
    }

    private static DecidedRow decided(long step, BatchId batch, int row) {
        ScoredCandidate candidate = new ScoredCandidate(
                3,
                SampleLearners.uln(3),
                true,
                false,
                12.345,
                EnumSet.of(KeyKind.all().get(0)),
                List.of(new Evidence(Compared.GIVEN_NAME, Level.EXACT, 4.5)));
        RowOutcome outcome = new RowOutcome(
                ReturnCode.RC003,
                SampleLearners.uln(3),
                List.of(new Finding(LearnerRowCode.SHARING_KEPT, LearnerField.ABILITY_TO_SHARE)),
                new Explanation(Explanation.Kind.POSSIBLE, List.of(candidate), 1));
        return new DecidedRow(
                step, batch, row, ReturnCode.RC008, outcome, new DecidedRow.Decision(17, NOW, row % 2 == 0));
    }

    @Test
    void decided_rows_come_back_as_they_were_in_order_of_step() {
        DecidedRow undone = new DecidedRow(
                4, BATCH, 2, ReturnCode.RC003, new RowOutcome(ReturnCode.RC007, null, List.of(), null), null);
        write(() -> {
            decisions.decided(decided(1, BATCH, 2));
            decisions.decided(decided(2, OTHER, 2));
            decisions.decided(undone);
            decisions.decided(decided(3, BATCH, 5));
        });

        assertThat(decisions.decisions(BATCH, 0, 99))
                .containsExactly(decided(1, BATCH, 2), decided(3, BATCH, 5), undone);
        assertThat(decisions.decisions(BATCH, 1, 3)).containsExactly(decided(3, BATCH, 5));
        assertThat(decisions.decisions(new BatchId(9), 0, 99)).isEmpty();
    }

    @Test
    void an_edition_is_kept_once() {
        Edition second = new Edition(BATCH, 2, 3, NOW, "ab".repeat(32));
        write(() -> editions.add(second));

        assertThat(editions.find(BATCH, 2)).contains(second);
        assertThat(editions.find(BATCH, 3)).isEmpty();
        assertThat(editions.find(OTHER, 2)).isEmpty();
        assertThatThrownBy(() -> write(() -> editions.add(second))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_wanted_is_due_from_its_time_on_until_it_is_satisfied() {
        WantedEdition wanted = new WantedEdition(BATCH, 5, NOW, NOW.plusSeconds(60));
        WantedEdition later = new WantedEdition(OTHER, 6, NOW, NOW.plusSeconds(90));
        write(() -> {
            editions.want(later);
            editions.want(wanted);
        });

        assertThat(editions.wanted(BATCH)).contains(wanted);
        assertThat(editions.due(NOW.plusSeconds(59))).isEmpty();
        assertThat(editions.due(NOW.plusSeconds(60))).containsExactly(wanted);
        assertThat(editions.due(NOW.plusSeconds(90))).containsExactly(wanted, later);
        write(() -> editions.satisfied(BATCH, 5, NOW, NOW));
        assertThat(editions.wanted(BATCH)).isEmpty();
        assertThat(editions.wanted(OTHER)).contains(later);
    }

    @Test
    void what_an_edition_came_without_waits_anew() {
        write(() -> editions.want(new WantedEdition(BATCH, 5, NOW, NOW)));
        Instant kept = NOW.plusSeconds(700);

        write(() -> editions.satisfied(BATCH, 4, kept, kept.plusSeconds(60)));

        assertThat(editions.wanted(BATCH)).contains(new WantedEdition(BATCH, 5, kept, kept.plusSeconds(60)));
    }

    @Test
    void wanting_again_keeps_since_when() {
        write(() -> editions.want(new WantedEdition(BATCH, 5, NOW, NOW)));
        WantedEdition more = editions.wanted(BATCH).orElseThrow().after(6, NOW.plusSeconds(30), Duration.ofMinutes(1));
        write(() -> editions.want(more));

        assertThat(editions.wanted(BATCH)).contains(new WantedEdition(BATCH, 6, NOW, NOW.plusSeconds(90)));
    }

    @Test
    void a_decision_in_between_is_not_lost_by_putting_off() {
        WantedEdition read = new WantedEdition(BATCH, 5, NOW, NOW);
        WantedEdition since = new WantedEdition(BATCH, 6, NOW, NOW.plusSeconds(1));
        write(() -> editions.want(read));
        write(() -> editions.want(since));

        ports.unitOfWork()
                .run(() -> assertThat(editions.postpone(read, NOW.plusSeconds(600)))
                        .isFalse());
        assertThat(editions.wanted(BATCH)).contains(since);
        ports.unitOfWork()
                .run(() -> assertThat(editions.postpone(since, NOW.plusSeconds(600)))
                        .isTrue());
        assertThat(editions.due(NOW.plusSeconds(599))).isEmpty();
    }

    @Test
    void rows_and_editions_are_written_within_a_unit_of_work_only() {
        assertThatIllegalStateException().isThrownBy(() -> decisions.decided(decided(1, BATCH, 2)));
        assertThatIllegalStateException().isThrownBy(() -> editions.want(new WantedEdition(BATCH, 5, NOW, NOW)));
        assertThatIllegalStateException()
                .isThrownBy(() -> editions.add(new Edition(BATCH, 2, 3, NOW, "ab".repeat(32))));
    }
}

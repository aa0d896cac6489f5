package org.learnerhub.testkit.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.casework.CaseDecision;
import org.learnerhub.domain.casework.CaseOutcome;
import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.domain.casework.DecideCase;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.UnmergeLearner;
import org.learnerhub.testkit.SettableClock;

/** How people decide whether two learners are one person, over one database. */
public abstract class PairCaseworkContract {

    private static final Justification GROUND =
            new Justification(new Caller.Staff("desk 'Ł' 1"), "passport; seen\non paper", "c-1");
    private static final CaseDecision NEW = new CaseDecision.Distinct();
    private static final LearnerDetails ADA = SampleCases.person("Ada", "Archer", "2008-03-31", "LS1 4AP");
    private static final LearnerDetails MOVED_ADA = ADA.with(LearnerField.POST_CODE, "YO1 7HH");

    private final SettableClock clock = new SettableClock();
    private CaseworkPorts ports;
    private SampleCases cases;

    /** Adapters over an empty database; ULNs in the order of a key of zeros, strict matching. */
    protected abstract CaseworkPorts freshPorts();

    @BeforeEach
    void openAdaptersAndRegisterAda() {
        ports = freshPorts();
        cases = new SampleCases(ports);
        cases.register(uln(1), ADA);
    }

    private CaseOutcome decide(long id, CaseDecision word) {
        clock.advance(Duration.ofSeconds(1));
        return new DecideCase(ports, clock).decide(id, word, GROUND);
    }

    private CaseOutcome undo(long id) {
        clock.advance(Duration.ofSeconds(1));
        return new DecideCase(ports, clock).undo(id, GROUND);
    }

    private static CaseDecision same(Uln uln) {
        return new CaseDecision.Same(uln);
    }

    private static void assertRefused(CaseOutcome outcome, HubCode code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CaseOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private RegisteredLearner learner(Uln uln) {
        return Objects.requireNonNull(
                ports.stewards().register().findByUln(List.of(uln)).get(uln));
    }

    private ReviewCase found(long id) {
        return ports.batches().reviews().find(id).orElseThrow();
    }

    @Test
    void a_pair_that_is_one_person_is_merged_and_unmerged() {
        cases.register(uln(2), MOVED_ADA);
        long id = cases.ask(ReviewSubject.duplicate(1, 2, 3.5));
        assertRefused(decide(id, same(uln(99))), ReviewCode.REVIEW_NOT_OF_THE_PAIR);

        assertThat(decide(id, same(uln(2)))).isInstanceOf(CaseOutcome.Done.class);

        assertThat(learner(uln(1)).currentUln()).isEqualTo(uln(2));
        assertThat(undo(id)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(learner(uln(1)).status()).isEqualTo(LearnerStatus.LIVE);
        assertThat(found(id).state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void a_merge_by_a_decision_that_was_overtaken_is_not_undone() {
        cases.register(uln(2), MOVED_ADA);
        long id = cases.ask(ReviewSubject.duplicate(1, 2, 3.5));
        decide(id, same(uln(2)));
        new UnmergeLearner(ports.stewards(), clock).unmerge(uln(1), GROUND);
        new MergeLearners(ports.stewards(), clock).merge(uln(2), uln(1), GROUND);
        assertRefused(undo(id), ReviewCode.REVIEW_CHANGED_SINCE);

        new UnmergeLearner(ports.stewards(), clock).unmerge(uln(2), GROUND);
        new MergeLearners(ports.stewards(), clock).merge(uln(1), uln(2), GROUND);

        assertRefused(undo(id), ReviewCode.REVIEW_CHANGED_SINCE);
    }

    @Test
    void where_the_merge_was_taken_back_already_the_case_is_opened_and_nothing_else_is_done() {
        cases.register(uln(2), MOVED_ADA);
        long id = cases.ask(ReviewSubject.duplicate(1, 2, 3.5));
        decide(id, same(uln(2)));
        new UnmergeLearner(ports.stewards(), clock).unmerge(uln(1), GROUND);
        long last = ports.stewards().register().lastEntry();

        assertThat(undo(id)).isInstanceOf(CaseOutcome.Done.class);

        assertThat(found(id).state()).isEqualTo(ReviewState.OPEN);
        assertThat(ports.stewards().register().lastEntry()).isEqualTo(last);
    }

    @Test
    void a_pair_that_somebody_has_merged_already_is_closed_as_one_person_and_opened_without_unmerging() {
        cases.register(uln(2), MOVED_ADA);
        cases.register(uln(3), SampleCases.person("Cid", "Carter", "2006-05-17", "EX4 4QJ"));
        long id = cases.ask(ReviewSubject.duplicate(1, 2, 3.5));
        new MergeLearners(ports.stewards(), clock).merge(uln(1), uln(2), GROUND);
        new MergeLearners(ports.stewards(), clock).merge(uln(2), uln(3), GROUND);
        long last = ports.stewards().register().lastEntry();

        assertThat(decide(id, same(uln(1)))).isInstanceOf(CaseOutcome.Done.class);
        assertThat(found(id).state()).isEqualTo(ReviewState.DECIDED);
        assertThat(ports.batches().reviews().steps(id))
                .singleElement()
                .satisfies(step -> assertThat(step.uln()).isEqualTo(uln(3)));
        assertThat(undo(id)).isInstanceOf(CaseOutcome.Done.class);

        assertThat(learner(uln(1)).currentUln()).isEqualTo(uln(3));
        assertThat(ports.stewards().register().lastEntry()).isEqualTo(last);
    }

    @Test
    void where_two_have_to_agree_one_word_on_a_case_neither_merges_nor_unmerges() {
        cases.register(uln(2), MOVED_ADA);
        long id = cases.ask(ReviewSubject.duplicate(1, 2, 3.5));
        CaseworkPorts strict = new CaseworkPorts(
                ports.batches(), ports.stewards(), ports.pages(), ports.rows(), ports.model(), true, ports.pause());
        DecideCase two = new DecideCase(strict, clock);

        assertRefused(two.decide(id, same(uln(2)), GROUND), StewardshipCode.MERGE_ASKS_FOR_TWO);
        assertThat(learner(uln(1)).currentUln()).isEqualTo(uln(1));

        decide(id, same(uln(2)));
        assertRefused(two.undo(id, GROUND), StewardshipCode.MERGE_ASKS_FOR_TWO);
        assertThat(learner(uln(1)).currentUln()).isEqualTo(uln(2));
    }

    @Test
    void two_people_are_remembered_as_such_and_nobody_asks_again() {
        cases.register(uln(2), MOVED_ADA);
        ReviewSubject pair = ReviewSubject.duplicate(1, 2, 3.5);
        long id = cases.ask(pair);

        decide(id, NEW);

        assertThat(ports.stewards()
                        .unitOfWork()
                        .<Integer>get(() -> ports.batches().reviews().addAbsent(List.of(pair), clock.instant())))
                .isZero();
        assertThat(learner(uln(1)).status()).isEqualTo(LearnerStatus.LIVE);
        undo(id);
        assertThat(found(id).state()).isEqualTo(ReviewState.OPEN);
    }
}

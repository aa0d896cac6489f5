package org.learnerhub.testkit.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.casework.CaseDecision;
import org.learnerhub.domain.casework.CaseOutcome;
import org.learnerhub.domain.casework.CaseView;
import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.domain.casework.DecideCase;
import org.learnerhub.domain.casework.LookIntoCase;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.WantedEdition;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.IdentifierLink;
import org.learnerhub.domain.registration.IdentifierSighting;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.Together;

/** How people decide cases, over one database. */
public abstract class CaseworkContract {

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

    /** Over the same database. */
    protected abstract ReadGate gate();

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

    private CaseView show(long id, LearnerField... fields) {
        return new LookIntoCase(ports, gate()).show(id, List.of(fields), GROUND).orElseThrow();
    }

    private static CaseDecision same(Uln uln) {
        return new CaseDecision.Same(uln);
    }

    private static RowOutcome row(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
        return Objects.requireNonNull(((CaseOutcome.Done) outcome).row());
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

    private List<DecidedRow> decided(BatchId batch) {
        return ports.batches().decisions().decisions(batch, 0, Long.MAX_VALUE);
    }

    @Test
    void the_same_person_is_answered_with_the_learner_s_number_and_a_new_edition_is_due() {
        BatchId batch = cases.batch(MOVED_ADA);
        long id = cases.ask(batch, 1);

        RowOutcome outcome = row(decide(id, same(uln(1))));

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC002);
        assertThat(outcome.uln()).isEqualTo(uln(1));
        assertThat(found(id).state()).isEqualTo(ReviewState.DECIDED);
        assertThat(decided(batch)).singleElement().satisfies(row -> {
            assertThat(row.before()).isEqualTo(ReturnCode.RC007);
            assertThat(row.outcome()).isEqualTo(outcome);
            assertThat(row.decision()).isEqualTo(new DecidedRow.Decision(id, clock.instant(), true));
        });
        assertThat(ports.batches().exchange().editions().due(clock.instant()))
                .extracting(WantedEdition::batch)
                .containsExactly(batch);
        assertThat(ports.batches().reviews().steps(id)).singleElement().satisfies(step -> {
            assertThat(step.verdict()).isEqualTo(ReviewVerdict.SAME);
            assertThat(step.by()).isEqualTo(GROUND);
        });
        assertThat(ports.stewards().audit().of(new AuditSubject.Learner(uln(1)), 0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.operation()).isEqualTo("review-decide"));
    }

    @Test
    void while_other_rows_are_open_the_edition_waits_for_them() {
        BatchId batch = cases.batch(MOVED_ADA, MOVED_ADA.with(LearnerField.TITLE, "Dr"));
        long first = cases.ask(batch, 1);
        cases.ask(batch, 2);

        decide(first, same(uln(1)));

        assertThat(ports.batches().exchange().editions().due(clock.instant())).isEmpty();
        assertThat(ports.batches().exchange().editions().wanted(batch))
                .map(WantedEdition::due)
                .contains(clock.instant().plus(ports.pause()));
    }

    @Test
    void an_update_by_a_decision_is_taken_back_by_a_further_version() {
        BatchId batch = cases.batch(MOVED_ADA.with(LearnerField.EMAIL_ADDRESS, "ada@example.org"));
        long id = cases.ask(batch, 1);
        assertThat(row(decide(id, same(uln(1)))).code()).isEqualTo(ReturnCode.RC003);
        assertThat(learner(uln(1)).details()).isEqualTo(ADA.with(LearnerField.EMAIL_ADDRESS, "ada@example.org"));

        RowOutcome outcome = row(undo(id));

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC007);
        assertThat(learner(uln(1)).details()).isEqualTo(ADA);
        assertThat(learner(uln(1)).version()).isEqualTo(3);
        assertThat(found(id).state()).isEqualTo(ReviewState.OPEN);
        assertThat(decided(batch)).hasSize(2).last().satisfies(row -> {
            assertThat(row.before()).isEqualTo(ReturnCode.RC003);
            assertThat(row.outcome().code()).isEqualTo(ReturnCode.RC007);
            assertThat(row.decision()).isNull();
        });
        assertThat(row(decide(id, same(uln(1)))).code()).as("open again").isEqualTo(ReturnCode.RC003);
    }

    @Test
    void an_update_that_others_have_built_on_is_not_taken_back() {
        long id = cases.ask(cases.batch(MOVED_ADA.with(LearnerField.EMAIL_ADDRESS, "ada@example.org")), 1);
        decide(id, same(uln(1)));
        cases.change(uln(1), LearnerField.NOTES, "later");

        assertRefused(undo(id), ReviewCode.REVIEW_CHANGED_SINCE);

        assertThat(found(id).state()).isEqualTo(ReviewState.DECIDED);
        assertThat(learner(uln(1)).details().get(LearnerField.EMAIL_ADDRESS)).isEqualTo("ada@example.org");
    }

    @Test
    void what_was_said_of_the_learner_after_the_batch_was_received_stays() {
        cases.change(uln(1), LearnerField.TITLE, "Ms");
        long id = cases.ask(
                cases.batch(MOVED_ADA
                        .with(LearnerField.EMAIL_ADDRESS, "january@example.org")
                        .with(LearnerField.TITLE, "Dr")
                        .with(LearnerField.NOTES, "by the row")),
                1);
        Instant february = SampleBatches.RECEIVED_AT.plus(Duration.ofDays(30));
        cases.change(uln(1), LearnerField.EMAIL_ADDRESS, "february@example.org", february);

        assertThat(row(decide(id, same(uln(1)))).code()).isEqualTo(ReturnCode.RC003);

        assertThat(learner(uln(1)).details())
                .isEqualTo(ADA.with(LearnerField.EMAIL_ADDRESS, "february@example.org")
                        .with(LearnerField.TITLE, "Dr")
                        .with(LearnerField.NOTES, "by the row"));
    }

    @Test
    void a_refused_decision_is_in_the_audit_trail() {
        long id = cases.ask(cases.batch(MOVED_ADA), 1);
        cases.register(uln(2), SampleCases.person("Bea", "Baker", "2007-01-02", "YO1 7HH"));

        assertRefused(decide(id, same(uln(2))), ReviewCode.REVIEW_SOMEBODY_ELSE);

        AuditEntry entry = ports.stewards()
                .audit()
                .of(new AuditSubject.Learner(uln(2)), 0, 10)
                .get(0);
        assertThat(entry.operation()).isEqualTo("review-decide");
        assertThat(entry.shown().words()).containsExactly("refused", "HUB-6205");
    }

    @Test
    void a_new_person_gets_a_number_that_is_withdrawn_with_the_decision_and_never_given_again() {
        long id = cases.ask(cases.batch(MOVED_ADA), 1);
        RowOutcome outcome = row(decide(id, NEW));
        Uln given = Objects.requireNonNull(outcome.uln());
        assertThat(outcome.code()).isEqualTo(ReturnCode.RC001);
        assertThat(learner(given).details()).isEqualTo(MOVED_ADA);

        assertThat(row(undo(id)).code()).isEqualTo(ReturnCode.RC007);

        assertThat(learner(given).status()).isEqualTo(LearnerStatus.DELETED);
        Uln next = Objects.requireNonNull(row(decide(id, NEW)).uln());
        assertThat(next).isNotEqualTo(given);
        assertThat(learner(next).status()).isEqualTo(LearnerStatus.LIVE);
    }

    @Test
    void a_new_person_whose_row_says_too_little_is_answered_so() {
        long id = cases.ask(cases.batch(MOVED_ADA.with(LearnerField.VERIFICATION_TYPE, null)), 1);

        RowOutcome outcome = row(decide(id, NEW));

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC006);
        assertThat(outcome.uln()).isNull();
        assertThat(row(undo(id)).code()).isEqualTo(ReturnCode.RC007);
    }

    @Test
    void an_equal_learner_who_came_since_must_have_been_seen_before_anybody_is_new() {
        BatchId batch = cases.batch(MOVED_ADA, MOVED_ADA.with(LearnerField.TITLE, "Dr"));
        long first = cases.ask(batch, 1);
        long second = cases.ask(batch, 2);
        Uln given = Objects.requireNonNull(row(decide(first, NEW)).uln());

        assertRefused(decide(second, NEW), ReviewCode.REVIEW_SOMEBODY_SINCE);
        assertThat(show(second).learners())
                .extracting(one -> one.learner().uln())
                .containsExactlyInAnyOrder(uln(1), given);

        RowOutcome outcome = row(decide(second, same(given)));
        assertThat(outcome.uln()).isEqualTo(given);
        assertRefused(undo(first), ReviewCode.REVIEW_NUMBER_USED);
        undo(second);
        assertThat(row(undo(first)).code()).isEqualTo(ReturnCode.RC007);
    }

    @Test
    void whoever_was_shown_an_equal_learner_may_still_say_new() {
        long id = cases.ask(cases.batch(MOVED_ADA), 1);
        cases.register(uln(7), MOVED_ADA);
        assertRefused(decide(id, NEW), ReviewCode.REVIEW_SOMEBODY_SINCE);
        show(id);

        assertThat(row(decide(id, NEW)).code()).isEqualTo(ReturnCode.RC001);
    }

    @Test
    void the_row_s_identifier_is_kept_with_the_decision_and_taken_back_with_it() {
        BatchId batch = cases.batch(MOVED_ADA.with(LearnerField.MIS_IDENTIFIER, "a-17"));
        long id = cases.ask(batch, 1);

        decide(id, same(uln(1)));
        assertThat(identifiersOfAda())
                .extracting(link -> link.identifier().value(), IdentifierLink::lastBatch)
                .containsExactly(tuple("A-17", batch.value()));

        undo(id);
        assertThat(identifiersOfAda()).isEmpty();
    }

    @Test
    void an_identifier_that_a_batch_says_too_is_not_taken_back() {
        BatchId batch = cases.batch(MOVED_ADA.with(LearnerField.MIS_IDENTIFIER, "a-17"));
        long id = cases.ask(batch, 1);
        decide(id, same(uln(1)));
        ports.stewards()
                .unitOfWork()
                .run(() -> ports.batches()
                        .identifiers()
                        .keep(
                                SampleBatches.COLLEGE,
                                List.of(new IdentifierSighting(
                                        new MisIdentifier("A-17"),
                                        uln(1),
                                        uln(1),
                                        99,
                                        SampleBatches.RECEIVED_AT,
                                        false,
                                        0,
                                        IdentifierSighting.NO_CASE))));

        undo(id);

        assertThat(identifiersOfAda()).hasSize(1);
    }

    private List<IdentifierLink> identifiersOfAda() {
        return ports.batches().identifiers().of(SampleBatches.COLLEGE, List.of(uln(1)));
    }

    @Test
    void of_two_who_decide_at_once_one_does() throws Exception {
        long id = cases.ask(cases.batch(MOVED_ADA), 1);
        long before = ports.stewards().register().lastEntry();

        List<CaseOutcome> outcomes = Together.call(2, () -> new DecideCase(ports, clock).decide(id, NEW, GROUND));

        assertThat(outcomes).filteredOn(CaseOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(CaseOutcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(outcome -> assertRefused(outcome, ReviewCode.REVIEW_CASE_DECIDED));
        assertThat(ports.stewards().register().lastEntry()).isEqualTo(before + 1);
    }

    @Test
    void a_merged_learner_answers_with_the_master_s_number() {
        long id = cases.ask(cases.batch(MOVED_ADA), 1);
        cases.register(uln(2), SampleCases.person("Bea", "Baker", "2007-01-02", "YO1 7HH"));
        new MergeLearners(ports.stewards(), clock).merge(uln(1), uln(2), GROUND);

        RowOutcome outcome = row(decide(id, same(uln(1))));

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC004);
        assertThat(outcome.uln()).isEqualTo(uln(2));
    }

    @Test
    void somebody_who_was_not_listed_may_be_named_where_the_names_agree_and_nobody_else() {
        long id = cases.ask(cases.batch(MOVED_ADA), 1);
        cases.register(uln(2), SampleCases.person("Bea", "Baker", "2007-01-02", "YO1 7HH"));
        cases.register(uln(3), SampleCases.person("Ada", "Archer", "1999-12-01", "EX4 4QJ"));

        assertRefused(decide(id, same(uln(2))), ReviewCode.REVIEW_SOMEBODY_ELSE);
        assertRefused(decide(id, same(uln(99))), StewardshipCode.LEARNER_UNKNOWN);
        assertThat(row(decide(id, same(uln(3)))).uln()).isEqualTo(uln(3));
    }

    @Test
    void what_cannot_be_decided_or_undone_is_refused() {
        BatchId batch = cases.batch(MOVED_ADA);
        long id = cases.ask(batch, 1);

        assertRefused(decide(99, NEW), ReviewCode.REVIEW_CASE_UNKNOWN);
        assertRefused(undo(id), ReviewCode.REVIEW_CASE_OPEN);
        cases.setState(batch, BatchState.ALLOCATED);
        assertRefused(decide(id, NEW), ReviewCode.REVIEW_BATCH_NOT_ANSWERED);
        cases.setState(batch, BatchState.ANSWERED);
        decide(id, same(uln(1)));
        assertRefused(decide(id, NEW), ReviewCode.REVIEW_CASE_DECIDED);
    }

    @Test
    void a_look_shows_row_and_learners_field_by_field_and_is_in_the_audit_trail() {
        long id = cases.ask(cases.batch(MOVED_ADA), 1);

        CaseView view = show(id, LearnerField.FAMILY_NAME);

        assertThat(view.asked()).isEqualTo(MOVED_ADA);
        assertThat(view.learners()).singleElement().satisfies(one -> {
            assertThat(one.learner().uln()).isEqualTo(uln(1));
            assertThat(Objects.requireNonNull(one.scored()).evidence()).isNotEmpty();
        });
        AuditEntry entry = ports.stewards()
                .audit()
                .of(new AuditSubject.Learner(uln(1)), 0, 10)
                .get(0);
        assertThat(entry.operation()).isEqualTo("review-show");
        assertThat(entry.shown().words()).containsExactly("Likeness", "FamilyName");
    }
}

package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.IdentifierLink;
import org.learnerhub.domain.registration.IdentifierSighting;
import org.learnerhub.domain.registration.LearnerIdentifiers;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.domain.stewardship.UnmergeLearner;

/** What every {@link LearnerIdentifiers} must do. */
public abstract class LearnerIdentifiersContract {

    private static final Ukprn COLLEGE = new Ukprn("10099991");
    private static final Ukprn OTHER = new Ukprn("10099992");
    private static final MisIdentifier A = new MisIdentifier("A1");
    private static final MisIdentifier B = new MisIdentifier("B\\2\té");
    private static final Justification GROUND = new Justification(new Caller.Staff("desk"), "passport seen", "c-1");
    private static final Instant AT = SampleBatches.RECEIVED_AT;

    private Ports ports;
    private LearnerIdentifiers identifiers;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    protected abstract LearnerIdentifiers identifiers();

    protected abstract StewardshipPorts stewardship();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        identifiers = identifiers();
        new RegisterFixture(ports).add(SampleLearners.learners(1, 3));
    }

    @Test
    void who_was_called_so_is_found_by_the_identifier_and_by_the_learner() {
        keep(COLLEGE, seen(B, 1, 7, true, 99));

        IdentifierLink link = new IdentifierLink(B, uln(1), uln(1), 7, 7, true, 99);
        assertThat(identifiers.called(COLLEGE, List.of(A, B))).containsExactly(link);
        assertThat(identifiers.of(COLLEGE, List.of(uln(1), uln(2)))).containsExactly(link);
    }

    @Test
    void what_one_institution_says_is_nothing_to_another() {
        keep(COLLEGE, seen(A, 1, 7, true, 99));

        assertThat(identifiers.called(OTHER, List.of(A))).isEmpty();
        assertThat(identifiers.of(OTHER, List.of(uln(1)))).isEmpty();
    }

    @Test
    void all_who_were_called_so_are_kept_the_latest_last() {
        keep(COLLEGE, seen(A, 3, 9, false, 0));
        keep(COLLEGE, seen(A, 1, 7, true, 0), seen(A, 2, 8, false, 0), seen(B, 1, 8, false, 0));

        assertThat(identifiers.called(COLLEGE, List.of(A)))
                .extracting(IdentifierLink::uln)
                .containsExactly(uln(1), uln(2), uln(3));
        assertThat(identifiers.of(COLLEGE, List.of(uln(1))))
                .extracting(IdentifierLink::identifier)
                .containsExactly(A, B);
    }

    @Test
    void a_link_has_its_first_and_its_last_in_whatever_order_they_are_told() {
        keep(COLLEGE, seen(A, 1, 8, false, 2));
        keep(COLLEGE, seen(A, 1, 9, false, 3));
        keep(COLLEGE, seen(A, 1, 7, true, 1));
        keep(COLLEGE, seen(A, 1, 8, false, 2));

        assertThat(identifiers.called(COLLEGE, List.of(A)))
                .containsExactly(new IdentifierLink(A, uln(1), uln(1), 7, 9, true, 3));
    }

    @Test
    void who_was_merged_is_called_so_as_the_master() {
        keep(COLLEGE, seen(A, 1, 7, true, 0));
        new MergeLearners(stewardship(), new SettableClock()).merge(uln(1), uln(2), GROUND);

        assertThat(identifiers.called(COLLEGE, List.of(A)))
                .extracting(IdentifierLink::uln, IdentifierLink::person)
                .containsExactly(tuple(uln(1), uln(2)));
        assertThat(identifiers.of(COLLEGE, List.of(uln(2))))
                .extracting(IdentifierLink::uln)
                .containsExactly(uln(1));

        new UnmergeLearner(stewardship(), new SettableClock()).unmerge(uln(1), GROUND);

        assertThat(identifiers.of(COLLEGE, List.of(uln(2)))).isEmpty();
        assertThat(identifiers.called(COLLEGE, List.of(A)))
                .extracting(IdentifierLink::person)
                .containsExactly(uln(1));
    }

    @Test
    void who_was_deleted_is_nobody() {
        keep(COLLEGE, seen(A, 1, 7, true, 0));
        new DeleteLearner(stewardship(), new SettableClock()).delete(uln(1), GROUND);

        assertThat(identifiers.called(COLLEGE, List.of(A))).isEmpty();
    }

    @Test
    void what_was_said_in_a_case_alone_can_be_taken_back() {
        keep(COLLEGE, inCase(A, 1, 5), inCase(B, 1, 5));
        keep(COLLEGE, seen(B, 1, 8, false, 0));

        ports.unitOfWork().run(() -> {
            identifiers.takeBack(COLLEGE, A, uln(1), 6);
            identifiers.takeBack(COLLEGE, B, uln(1), 5);
        });
        assertThat(identifiers.of(COLLEGE, List.of(uln(1)))).hasSize(2);
        ports.unitOfWork().run(() -> identifiers.takeBack(COLLEGE, A, uln(1), 5));
        assertThat(identifiers.of(COLLEGE, List.of(uln(1))))
                .extracting(IdentifierLink::identifier)
                .containsExactly(B);
    }

    @Test
    void a_whole_chunk_is_kept_and_kept_again() {
        new RegisterFixture(ports).add(SampleLearners.learners(4, 1_000));
        IdentifierSighting[] chunk = LongStream.rangeClosed(1, 1_000)
                .mapToObj(number -> seen(new MisIdentifier("M" + number), number, 7, true, number))
                .toArray(IdentifierSighting[]::new);
        keep(COLLEGE, chunk);
        keep(COLLEGE, chunk);

        assertThat(identifiers.of(
                        COLLEGE,
                        LongStream.rangeClosed(1, 1_000)
                                .mapToObj(SampleLearners::uln)
                                .toList()))
                .hasSize(1_000);
    }

    @Test
    void what_a_broken_transaction_kept_is_gone() {
        assertThatThrownBy(() -> ports.unitOfWork().run(() -> {
                    identifiers.keep(COLLEGE, List.of(seen(A, 1, 7, true, 0)));
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");
        assertThat(identifiers.called(COLLEGE, List.of(A))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> identifiers.keep(COLLEGE, List.of(seen(A, 1, 7, true, 0))));
    }

    private void keep(Ukprn institution, IdentifierSighting... sightings) {
        ports.unitOfWork().run(() -> identifiers.keep(institution, List.of(sightings)));
    }

    private static IdentifierSighting seen(
            MisIdentifier identifier, long learner, long batch, boolean registered, long keyFields) {
        return new IdentifierSighting(
                identifier,
                uln(learner),
                uln(learner),
                batch,
                at(batch),
                registered,
                keyFields,
                IdentifierSighting.NO_CASE);
    }

    private static IdentifierSighting inCase(MisIdentifier identifier, long learner, long reviewCase) {
        return new IdentifierSighting(identifier, uln(learner), uln(learner), 7, at(7), false, 0, reviewCase);
    }

    private static Instant at(long batch) {
        return AT.plus(Duration.ofDays(batch));
    }

    private static Uln uln(long number) {
        return SampleLearners.uln(number);
    }
}

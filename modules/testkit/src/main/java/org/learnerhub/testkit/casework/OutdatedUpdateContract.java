package org.learnerhub.testkit.casework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.single.LearnerEdit;
import org.learnerhub.domain.registration.single.UpdateAnswer;
import org.learnerhub.domain.registration.single.UpdateLearner;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.domain.stewardship.UnmergeLearner;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.Together;

/** An update is made where the record is still the one that was read, whoever merges and unmerges meanwhile. */
public abstract class OutdatedUpdateContract {

    private static final Justification GROUND = new Justification(new Caller.Staff("desk.one"), "seen on paper", "c-1");
    private static final LearnerDetails ADA = SampleCases.person("Ada", "Archer", "2008-03-31", "LS1 4AP");
    private static final LearnerDetails BEA = SampleCases.person("Bea", "Baker", "2007-01-02", "YO1 7HH");
    private static final LearnerDetails CID = SampleCases.person("Cid", "Carter", "2006-05-17", "EX4 4QJ");
    private static final Call COLLEGE = new Call(
            new Institution(new Ukprn("TEST0038"), " ", "College", Set.of(Role.LEARNER_REGISTRATION), "", null, null),
            "R. Registrar",
            "c-2");

    private final SettableClock clock = new SettableClock();
    private StewardshipPorts stewards;
    private UpdateLearner update;

    /** Adapters over an empty database. */
    protected abstract StewardshipPorts freshStewards();

    /** Adapters over the same database. */
    protected abstract EnquiryPorts enquiry();

    @BeforeEach
    void openAdaptersAndRegisterThree() {
        stewards = freshStewards();
        update = new UpdateLearner(enquiry(), new RowMatcher(stewards.register(), MatchModel.standard()), clock);
        SampleCases.register(stewards, uln(1), ADA);
        SampleCases.register(stewards, uln(2), BEA);
        SampleCases.register(stewards, uln(3), CID);
    }

    private RegisteredLearner learner(long number) {
        return requireNonNull(
                stewards.register().findByUln(List.of(uln(number))).get(uln(number)));
    }

    /** What a find shows under a number. */
    private RegisteredLearner read(long number) {
        Uln current = learner(number).currentUln();
        return requireNonNull(stewards.register().findByUln(List.of(current)).get(current));
    }

    /** As a client does that writes back what it read with one value of its own. */
    private UpdateAnswer update(long number, RegisteredLearner read) {
        return update(number, read, "Renamed");
    }

    private UpdateAnswer update(long number, RegisteredLearner read, String family) {
        LearnerDetails values = read.details().with(LearnerField.FAMILY_NAME, family);
        return update.update(COLLEGE, new LearnerEdit(Optional.of(uln(number)), read.version(), values, Set.of()));
    }

    private void merge(long merged, long master) {
        assertThat(new MergeLearners(stewards, clock).merge(uln(merged), uln(master), GROUND))
                .isInstanceOf(StewardshipOutcome.Done.class);
    }

    private void unmerge(long number) {
        assertThat(new UnmergeLearner(stewards, clock).unmerge(uln(number), GROUND))
                .isInstanceOf(StewardshipOutcome.Done.class);
    }

    @Test
    void who_read_a_learner_before_it_was_merged_does_not_overwrite_the_master() {
        RegisteredLearner ada = read(1);
        merge(1, 2);

        assertThat(update(1, ada)).isEqualTo(UpdateAnswer.OUTDATED);
        assertThat(learner(2).details()).isEqualTo(BEA);
        assertThat(update(1, read(1))).as("having read again").isEqualTo(UpdateAnswer.UPDATED);
        assertThat(learner(2).details().get(LearnerField.GIVEN_NAME)).isEqualTo("Bea");
    }

    @Test
    void who_read_the_master_under_an_old_number_does_not_overwrite_the_unmerged_learner() {
        merge(1, 2);
        RegisteredLearner bea = read(1);
        unmerge(1);

        assertThat(update(1, bea)).isEqualTo(UpdateAnswer.OUTDATED);
        assertThat(learner(1).details()).isEqualTo(ADA);
        assertThat(update(1, read(1))).as("having read again").isEqualTo(UpdateAnswer.UPDATED);
        assertThat(learner(1).details().get(LearnerField.GIVEN_NAME)).isEqualTo("Ada");
    }

    @Test
    void a_learner_of_many_versions_lifts_the_master_above_them() {
        update(1, read(1), "Second");
        update(1, read(1), "Third");
        RegisteredLearner third = read(1);
        merge(1, 2);
        for (int i = 0; i < 4; i++) {
            assertThat(update(1, third)).isEqualTo(UpdateAnswer.OUTDATED);
            assertThat(update(2, read(2), "Baker" + i)).isEqualTo(UpdateAnswer.UPDATED);
        }
    }

    @Test
    void those_who_go_with_a_merged_or_unmerged_learner_are_outdated_too() {
        merge(1, 2);
        RegisteredLearner bea = read(1);
        merge(2, 3);
        assertThat(update(1, bea)).isEqualTo(UpdateAnswer.OUTDATED);
        RegisteredLearner cid = read(1);
        unmerge(2);
        assertThat(update(1, cid)).isEqualTo(UpdateAnswer.OUTDATED);
        assertThat(update(2, cid)).isEqualTo(UpdateAnswer.OUTDATED);
        assertThat(learner(2).details()).isEqualTo(BEA);
    }

    @Test
    void of_an_update_and_a_merge_at_once_the_master_keeps_its_own_data() throws Exception {
        for (int round = 0; round < 10; round++) {
            RegisteredLearner ada = read(1);
            AtomicInteger turn = new AtomicInteger();
            String family = "Round" + (char) ('a' + round);

            Together.call(2, () -> {
                if (turn.getAndIncrement() == 0) {
                    merge(1, 2);
                    return UpdateAnswer.UNKNOWN;
                }
                return update(1, ada, family);
            });

            assertThat(learner(2).details()).isEqualTo(BEA);
            assertThat(learner(1).details().get(LearnerField.GIVEN_NAME)).isEqualTo("Ada");
            unmerge(1);
        }
    }

    @Test
    void of_a_merge_and_the_deletion_of_the_master_at_once_one_is_done() throws Exception {
        AtomicInteger turn = new AtomicInteger();

        List<StewardshipOutcome> outcomes = Together.call(
                2,
                () -> turn.getAndIncrement() == 0
                        ? new MergeLearners(stewards, clock).merge(uln(1), uln(2), GROUND)
                        : new DeleteLearner(stewards, clock).delete(uln(2), GROUND));

        assertThat(outcomes)
                .filteredOn(StewardshipOutcome.Done.class::isInstance)
                .hasSize(1);
        assertThat(read(1).status()).isEqualTo(LearnerStatus.LIVE);
    }
}

package org.learnerhub.domain.registration.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.domain.learner.LearnerField.ABILITY_TO_SHARE;
import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIDDLE_OTHER_NAME;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;
import static org.learnerhub.domain.learner.LearnerField.TITLE;
import static org.learnerhub.domain.memory.InMemoryEnquiry.COLLEGE;
import static org.learnerhub.domain.memory.InMemoryEnquiry.OTHER_COLLEGE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.enquiry.FindFingerprint;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.FindType;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.single.Registration.Reason;
import org.learnerhub.domain.registration.single.Registration.Refused;
import org.learnerhub.domain.registration.single.Registration.Registered;

class EnrolmentTest {

    private static final LearnerDetails SOMEBODY = People.person(1);

    private final InMemoryEnquiry hub = new InMemoryEnquiry();
    private final FindFingerprint fingerprint = new FindFingerprint(new byte[16]);
    private final FindLearners finds =
            new FindLearners(hub.ports(), hub.matcher, fingerprint, Duration.ofHours(2), hub.clock);
    private final RegisterLearner register = register(FindFirst.standard());
    private final UpdateLearner update = new UpdateLearner(hub.ports(), hub.matcher, hub.clock);

    private RegisterLearner register(FindFirst findFirst) {
        return new RegisterLearner(hub.ports(), hub.matcher, new byte[16], fingerprint, findFirst, hub.clock);
    }

    private void find(Call call, LearnerDetails details) {
        finds.byDemographics(call, FindType.CHK, details);
    }

    private RegisteredLearner registered(LearnerDetails details) {
        find(COLLEGE, details);
        return hub.register.byUln(((Registered) register.register(COLLEGE, details)).uln());
    }

    @Test
    void after_a_find_a_learner_gets_a_number_and_can_be_found() {
        RegisteredLearner learner = registered(SOMEBODY);

        assertThat(learner.details()).isEqualTo(SOMEBODY);
        assertThat(learner.version()).isEqualTo(1);
        assertThat(finds.byDemographics(COLLEGE, FindType.FUL, SOMEBODY).learners())
                .extracting(found -> found.learner().uln())
                .containsExactly(learner.uln());
    }

    @Test
    void every_learner_gets_a_number_of_their_own() {
        List<Uln> ulns = List.of(
                registered(People.person(1)).uln(),
                registered(People.person(2)).uln(),
                registered(People.person(3)).uln());

        assertThat(ulns).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_registered_twice_whatever_the_settings() {
        registered(SOMEBODY);
        LearnerDetails again = SOMEBODY.with(POST_CODE, SOMEBODY.text(POST_CODE).replace(" ", ""));
        find(OTHER_COLLEGE, again);

        assertThat(register.register(OTHER_COLLEGE, again)).isEqualTo(new Refused(Reason.SAME_LEARNER));
        assertThat(register(FindFirst.none()).register(OTHER_COLLEGE, again))
                .isEqualTo(new Refused(Reason.SAME_LEARNER));
    }

    @Test
    void without_a_find_of_the_same_details_by_the_same_institution_nobody_is_registered() {
        assertThat(register.register(COLLEGE, SOMEBODY)).isEqualTo(new Refused(Reason.NO_FIND));
        find(OTHER_COLLEGE, SOMEBODY);
        find(COLLEGE, SOMEBODY.with(GENDER, "9"));

        assertThat(register.register(COLLEGE, SOMEBODY)).isEqualTo(new Refused(Reason.NO_FIND));
        assertThat(register(FindFirst.none()).register(COLLEGE, SOMEBODY)).isInstanceOf(Registered.class);
    }

    @Test
    void a_find_is_good_for_two_hours() {
        find(COLLEGE, SOMEBODY);
        hub.clock.advance(Duration.ofHours(2).plusMillis(1));
        assertThat(register.register(COLLEGE, SOMEBODY)).isEqualTo(new Refused(Reason.NO_FIND));

        find(COLLEGE, SOMEBODY);
        hub.clock.advance(Duration.ofHours(2));
        assertThat(register.register(COLLEGE, SOMEBODY)).isInstanceOf(Registered.class);
    }

    @Test
    void possible_matches_must_be_looked_at_for_five_seconds() {
        hub.put(1, SOMEBODY.with(POST_CODE, "M1 1AA"));
        find(COLLEGE, SOMEBODY);
        hub.clock.advance(Duration.ofMillis(4_999));
        assertThat(register.register(COLLEGE, SOMEBODY)).isEqualTo(new Refused(Reason.FOUND_JUST_NOW));

        hub.clock.advance(Duration.ofMillis(1));
        assertThat(register.register(COLLEGE, SOMEBODY)).isInstanceOf(Registered.class);
    }

    @Test
    void an_opt_out_of_sharing_is_not_taken() {
        LearnerDetails optedOut = SOMEBODY.with(ABILITY_TO_SHARE, "2");
        find(COLLEGE, optedOut);

        assertThat(register.register(COLLEGE, optedOut)).isEqualTo(new Refused(Reason.SHARING));
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN_NAME, ''",
        "VERIFICATION_TYPE, ''",
        "ABILITY_TO_SHARE, ''",
        "POST_CODE, nowhere",
        "DATE_OF_BIRTH, 2015-01-01",
        "DATE_OF_BIRTH, 1910-01-01",
        "VERIFICATION_TYPE, 8"
    })
    void what_a_new_learner_cannot_have_is_refused(LearnerField field, String value) {
        LearnerDetails wrong = SOMEBODY.with(field, value);

        assertThatThrownBy(() -> register.register(COLLEGE, wrong)).isInstanceOf(RefusedException.class);
        assertThat(hub.register.lastEntry()).isZero();
    }

    @Test
    void who_cannot_be_noted_is_not_registered_and_not_changed() {
        RegisteredLearner before = registered(SOMEBODY);
        hub.failToNote();

        assertThatIllegalStateException()
                .isThrownBy(() -> register(FindFirst.none()).register(COLLEGE, People.person(2)));
        assertThatIllegalStateException().isThrownBy(() -> change(before, SOMEBODY.with(TITLE, "Dr")));
        assertThat(hub.register.lastEntry()).isEqualTo(before.entry());
    }

    private UpdateAnswer change(RegisteredLearner read, LearnerDetails values, LearnerField... cleared) {
        return update.update(
                COLLEGE, new LearnerEdit(Optional.of(read.uln()), read.version(), values, Set.of(cleared)));
    }

    @Test
    void a_learner_is_changed_where_it_is_as_it_was_read() {
        RegisteredLearner before = registered(SOMEBODY.with(TITLE, "Ms").with(MIDDLE_OTHER_NAME, "Fern"));
        LearnerDetails values = SOMEBODY.with(FAMILY_NAME, "Fictive");

        assertThat(change(before, values, MIDDLE_OTHER_NAME)).isEqualTo(UpdateAnswer.UPDATED);

        RegisteredLearner after = hub.register.byUln(before.uln());
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.details()).isEqualTo(values.with(TITLE, "Ms"));
        assertThat(change(before, values.with(TITLE, "Dr"))).isEqualTo(UpdateAnswer.OUTDATED);
        assertThat(change(after, values)).isEqualTo(UpdateAnswer.UNCHANGED);
        assertThat(finds.byDemographics(COLLEGE, FindType.FUL, values).learners())
                .hasSize(1);
    }

    @Test
    void only_a_live_learner_is_changed() {
        RegisteredLearner learner = registered(SOMEBODY);
        hub.register.putStatus(learner.uln(), LearnerStatus.DELETED, null);

        assertThat(change(learner, SOMEBODY.with(TITLE, "Dr"))).isEqualTo(UpdateAnswer.UNKNOWN);
        assertThat(update.update(COLLEGE, new LearnerEdit(Optional.empty(), 1, SOMEBODY, Set.of())))
                .isEqualTo(UpdateAnswer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, UPDATED", "1, 0, UPDATED", "1, 2, SHARING", "2, 1, SHARING", "2, 0, SHARING", "2, 2, UNCHANGED"})
    void an_opt_out_is_neither_made_nor_undone(String stored, String sent, UpdateAnswer answer) {
        Uln uln = hub.put(1, SOMEBODY.with(ABILITY_TO_SHARE, stored));

        assertThat(change(hub.register.byUln(uln), SOMEBODY.with(ABILITY_TO_SHARE, sent)))
                .isEqualTo(answer);
    }

    @Test
    void nobody_is_made_equal_to_somebody_else() {
        RegisteredLearner other = registered(People.person(2));

        assertThat(change(other, SOMEBODY)).isEqualTo(UpdateAnswer.UPDATED);
        assertThat(change(registered(People.person(3)), SOMEBODY)).isEqualTo(UpdateAnswer.SAME_LEARNER);
    }

    @Test
    void a_learner_may_have_grown_old() {
        Uln uln = hub.put(1, SOMEBODY.with(DATE_OF_BIRTH, "1910-01-01"));

        assertThat(change(
                        hub.register.byUln(uln),
                        SOMEBODY.with(DATE_OF_BIRTH, "1910-01-01").with(GIVEN_NAME, "Ida")))
                .isEqualTo(UpdateAnswer.UPDATED);
    }

    @Test
    void nobody_is_moved_out_of_the_ages_that_can_be_registered() {
        RegisteredLearner learner = registered(SOMEBODY);

        assertThatThrownBy(() -> change(learner, SOMEBODY.with(DATE_OF_BIRTH, "2025-01-01")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("DateOfBirth");
        assertThat(hub.register.byUln(learner.uln()).details()).isEqualTo(SOMEBODY);
    }

    @Test
    void one_of_two_equal_learners_can_still_be_corrected() {
        Uln one = hub.put(1, SOMEBODY);
        hub.put(2, SOMEBODY);

        assertThat(change(hub.register.byUln(one), SOMEBODY.with(TITLE, "Dr"))).isEqualTo(UpdateAnswer.UPDATED);
        assertThat(change(hub.register.byUln(one), SOMEBODY.with(GENDER, "9"))).isEqualTo(UpdateAnswer.UPDATED);
        assertThat(change(hub.register.byUln(one), SOMEBODY)).isEqualTo(UpdateAnswer.SAME_LEARNER);
    }

    @Test
    void an_update_under_an_old_number_reaches_the_master_as_it_was_shown() {
        RegisteredLearner master = registered(SOMEBODY);
        Uln old = hub.put(40, SOMEBODY.with(GENDER, "9"));
        hub.merge(old, master.uln());
        LearnerDetails values = SOMEBODY.with(LearnerField.TITLE, "Dr");

        assertThat(update.update(COLLEGE, new LearnerEdit(Optional.of(old), 1, values, Set.of())))
                .isEqualTo(UpdateAnswer.UPDATED);
        assertThat(hub.register.byUln(master.uln()).details().get(LearnerField.TITLE))
                .isEqualTo("Dr");
        assertThat(hub.register.byUln(old).details().get(LearnerField.TITLE)).isNull();
        assertThat(update.update(COLLEGE, new LearnerEdit(Optional.of(old), 1, values, Set.of())))
                .isEqualTo(UpdateAnswer.OUTDATED);
    }

    @Test
    void verification_by_other_means_must_be_described() {
        LearnerDetails undescribed = SOMEBODY.with(LearnerField.VERIFICATION_TYPE, "999");
        RegisteredLearner known = registered(People.person(3));

        assertThat(register.register(COLLEGE, undescribed)).isEqualTo(new Refused(Reason.LACKING));
        assertThat(update.update(
                        COLLEGE,
                        new LearnerEdit(
                                Optional.of(known.uln()),
                                1,
                                People.person(3).with(LearnerField.VERIFICATION_TYPE, "999"),
                                Set.of())))
                .isEqualTo(UpdateAnswer.LACKING);
    }
}

package org.learnerhub.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;
import static org.learnerhub.domain.memory.InMemoryEnquiry.COLLEGE;
import static org.learnerhub.domain.memory.InMemoryEnquiry.names;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.single.FindFirst;
import org.learnerhub.domain.registration.single.LearnerEdit;
import org.learnerhub.domain.registration.single.RegisterLearner;
import org.learnerhub.domain.registration.single.UpdateLearner;

/** Whoever tries a number, or learns that somebody exists, is on that learner's trail, also where nothing is shown. */
class ProbedNumbersTest {

    private static final LearnerDetails SOMEBODY = People.person(1);
    private static final String ASKED = "asked through a SOAP service: ";

    private final InMemoryEnquiry hub = new InMemoryEnquiry();
    private final FindFingerprint fingerprint = new FindFingerprint(new byte[16]);
    private final Uln uln = hub.put(1, SOMEBODY);

    /** Entries of one call that showed nothing. */
    private List<AuditEntry> noted() {
        assertThat(hub.noted.all()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.shown().words()).contains("shown-nothing");
            assertThat(entry.caller()).isEqualTo(COLLEGE.caller());
            assertThat(entry.correlationId()).isEqualTo(COLLEGE.id());
            assertThat(entry.purpose()).startsWith(ASKED);
        });
        return hub.noted.all();
    }

    private List<Uln> learners() {
        return noted().stream()
                .map(entry -> ((AuditSubject.Learner) entry.subject()).uln())
                .toList();
    }

    private String asked() {
        return noted().get(0).purpose().substring(ASKED.length());
    }

    private String outcome() {
        return noted().get(0).shown().words().get(0);
    }

    private FindLearners finds() {
        return new FindLearners(hub.ports(), hub.matcher, fingerprint, Duration.ofHours(2), hub.clock);
    }

    @Test
    void a_find_by_number_with_other_names() {
        FindAnswer answer = finds().byUln(COLLEGE, FindType.FUL, Optional.of(uln), names("Quite", "Different"));

        assertThat(answer.outcome()).isEqualTo(FindAnswer.Outcome.NOBODY);
        assertThat(learners()).containsExactly(uln);
        assertThat(asked()).isEqualTo("FindType FUL");
    }

    @Test
    void a_find_of_too_many_is_on_the_trail_of_the_ten_who_are_likest() {
        for (int i = 2; i <= 12; i++) {
            hub.put(i, SOMEBODY.with(POST_CODE, "M1 1A" + (char) ('A' + i)));
        }

        FindAnswer answer = finds().byDemographics(COLLEGE, FindType.FUL, SOMEBODY.with(POST_CODE, "ZZ99 9ZZ"));

        assertThat(answer.outcome()).isEqualTo(FindAnswer.Outcome.TOO_MANY);
        assertThat(learners()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void a_record_asked_for_with_other_details() {
        ShowRegisteredDetails records = new ShowRegisteredDetails(hub.ports(), hub.matcher, hub.clock);
        DetailsReason reason = new DetailsReason(DetailsReason.User.ORG, DetailsReason.Contact.TEL);

        RegisteredDetails answer =
                records.show(COLLEGE, Operation.GET_DETAILS, reason, Optional.of(uln), SOMEBODY.with(GENDER, "1"));

        assertThat(answer.outcome()).isEqualTo(RegisteredDetails.Outcome.NOBODY);
        assertThat(learners()).containsExactly(uln);
        assertThat(asked()).isEqualTo("UserType ORG, LNRContactType TEL");
    }

    @Test
    void a_verification_of_somebody_else_with_the_flags_that_it_told() {
        VerifyLearner verify = new VerifyLearner(hub.ports(), hub.matcher, hub.clock);
        LearnerDetails sent = names(SOMEBODY.text(LearnerField.GIVEN_NAME), SOMEBODY.text(LearnerField.FAMILY_NAME))
                .with(GENDER, "1");

        assertThat(verify.verify(COLLEGE, Optional.of(uln), sent).learner()).isNull();
        assertThat(learners()).containsExactly(uln);
        assertThat(noted().get(0).shown().words()).containsExactly("different", "shown-nothing", "VRF8");
        assertThat(asked()).isEqualTo("compared with GivenName, FamilyName, Gender");
    }

    @Test
    void a_registration_that_is_refused_for_an_equal_learner() {
        RegisterLearner register =
                new RegisterLearner(hub.ports(), hub.matcher, new byte[16], fingerprint, FindFirst.none(), hub.clock);

        register.register(COLLEGE, SOMEBODY);

        assertThat(outcome()).isEqualTo("same-learner");
        assertThat(learners()).containsExactly(uln);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, outdated", "1, 2, sharing", "1, 1, unchanged"})
    void an_update_that_is_refused(int version, String sharing, String outcome) {
        LearnerDetails values = SOMEBODY.with(LearnerField.ABILITY_TO_SHARE, sharing);

        update().update(COLLEGE, new LearnerEdit(Optional.of(uln), version, values, Set.of()));

        assertThat(outcome()).isEqualTo(outcome);
        assertThat(learners()).containsExactly(uln);
        assertThat(asked()).isEqualTo("of version " + version);
    }

    @Test
    void an_update_that_would_make_two_learners_equal_is_on_the_trail_of_both() {
        Uln other = hub.put(2, People.person(2));

        update().update(COLLEGE, new LearnerEdit(Optional.of(other), 1, SOMEBODY, Set.of()));

        assertThat(outcome()).isEqualTo("same-learner");
        assertThat(learners()).isEqualTo(List.of(other, uln));
    }

    private UpdateLearner update() {
        return new UpdateLearner(hub.ports(), hub.matcher, hub.clock);
    }
}

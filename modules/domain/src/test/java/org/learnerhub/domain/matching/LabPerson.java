package org.learnerhub.domain.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** An invented person. */
record LabPerson(
        String community,
        String given,
        @Nullable String middle,
        @Nullable String preferred,
        String family,
        @Nullable String previous,
        LocalDate born,
        boolean male,
        String postCode,
        @Nullable String email,
        @Nullable String birthPlace,
        @Nullable String school) {

    LearnerDetails details() {
        return new LearnerDetails.Builder()
                .set(LearnerField.GIVEN_NAME, given)
                .set(LearnerField.MIDDLE_OTHER_NAME, middle)
                .set(LearnerField.PREFERRED_GIVEN_NAME, preferred)
                .set(LearnerField.FAMILY_NAME, family)
                .set(LearnerField.PREVIOUS_FAMILY_NAME, previous)
                .set(LearnerField.DATE_OF_BIRTH, born.toString())
                .set(LearnerField.GENDER, male ? "1" : "2")
                .set(LearnerField.POST_CODE, postCode)
                .set(LearnerField.EMAIL_ADDRESS, email)
                .set(LearnerField.PLACE_OF_BIRTH, birthPlace)
                .set(LearnerField.SCHOOL_AT_AGE_16, school)
                .build();
    }

    LabPerson named(String newGiven, @Nullable String newMiddle, boolean newMale) {
        return new LabPerson(
                community,
                newGiven,
                newMiddle,
                null,
                family,
                previous,
                born,
                newMale,
                postCode,
                null,
                birthPlace,
                school);
    }

    LabPerson bornOn(LocalDate day) {
        return new LabPerson(
                community, given, middle, preferred, family, previous, day, male, postCode, null, null, null);
    }

    LabPerson withEmail(@Nullable String address) {
        return new LabPerson(
                community,
                given,
                middle,
                preferred,
                family,
                previous,
                born,
                male,
                postCode,
                address,
                birthPlace,
                school);
    }
}

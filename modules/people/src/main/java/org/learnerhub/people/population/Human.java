package org.learnerhub.people.population;

import java.time.LocalDate;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * An invented person.
 *
 * @param details what a row says of the person
 */
record Human(Community community, Sex sex, LearnerDetails details) {

    String given() {
        return details.text(LearnerField.GIVEN_NAME);
    }

    String family() {
        return details.text(LearnerField.FAMILY_NAME);
    }

    LocalDate born() {
        return LocalDate.parse(details.text(LearnerField.DATE_OF_BIRTH));
    }

    Human with(LearnerField field, String value) {
        String fitting = value.length() > field.maxLength()
                ? value.substring(0, field.maxLength()).strip()
                : value;
        return new Human(community, sex, details.with(field, fitting.isEmpty() ? null : fitting));
    }

    Human at(Home home) {
        return with(LearnerField.ADDRESS_LINE_1, home.line())
                .with(LearnerField.ADDRESS_TOWN, home.town())
                .with(LearnerField.POST_CODE, home.postcode());
    }
}

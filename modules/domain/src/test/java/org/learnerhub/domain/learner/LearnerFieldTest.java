package org.learnerhub.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LearnerFieldTest {

    @Test
    void columns_have_the_headings_and_order_of_the_contract() {
        assertThat(LearnerField.all().stream().map(LearnerField::csvHeading))
                .containsExactly(("ULN MISIdentifier Title GivenName PreferredGivenName MiddleOtherName FamilyName"
                                + " PreviousFamilyName FamilyNameAt16 SchoolAtAge16 LastKnownAddressLine1"
                                + " LastKnownAddressLine2 LastKnownAddressTown LastKnownAddressCountyorCity"
                                + " LastKnownPostCode DateOfAddressCapture DateOfBirth PlaceOfBirth EmailAddress"
                                + " Gender Nationality ScottishCandidateNumber AbilityToShare VerificationType"
                                + " OtherVerificationDescription Notes UCI UPN")
                        .split(" "));
    }

    @Test
    void two_names_differ_in_xml() {
        assertThat(LearnerField.all().stream()
                        .filter(field -> !field.csvHeading().equals(field.xmlName()))
                        .map(LearnerField::xmlName))
                .containsExactly("FamilyNameAtAge16", "LastKnownAddressCountyOrCity");
    }

    @Test
    void lengths_are_those_of_the_contract() {
        assertThat(LearnerField.all().stream().map(LearnerField::maxLength))
                .containsExactlyElementsOf(Arrays.asList(
                        10, 128, 35, 35, 35, 35, 35, 35, 35, 254, 50, 50, 50, 50, 9, 10, 10, 35, 254, 1, 3, 9, 1, 3,
                        255, 4000, 13, 13));
    }

    @Test
    void a_new_number_needs_the_five_key_fields_and_two_more() {
        assertThat(LearnerField.NEEDED_TO_REGISTER)
                .hasSize(7)
                .containsAll(LearnerField.KEY_FIELDS)
                .contains(LearnerField.VERIFICATION_TYPE, LearnerField.ABILITY_TO_SHARE);
        assertThat(LearnerField.KEY_FIELDS)
                .containsExactlyInAnyOrder(
                        LearnerField.GIVEN_NAME,
                        LearnerField.FAMILY_NAME,
                        LearnerField.DATE_OF_BIRTH,
                        LearnerField.GENDER,
                        LearnerField.POST_CODE);
    }

    @Test
    void a_status_travels_as_its_digit() {
        assertThat(LearnerStatus.DELETED.code()).isZero();
        assertThat(LearnerStatus.LIVE.code()).isEqualTo(1);
        assertThat(LearnerStatus.MERGED.code()).isEqualTo(2);
        for (LearnerStatus status : LearnerStatus.values()) {
            assertThat(LearnerStatus.ofCode(status.code())).isEqualTo(status);
        }
    }
}

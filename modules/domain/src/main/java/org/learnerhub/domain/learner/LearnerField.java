package org.learnerhub.domain.learner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a batch row, in the canonical CSV order of layout 2A, then the two that 3A adds. The order of the
 * constants is the order of columns; stored chunks depend on it, so new fields go to the end. Lengths in characters.
 * Source: contract sections 1.3 (BatchLearner) and 4.2.
 */
public enum LearnerField {
    ULN("ULN", "ULN", 10),
    MIS_IDENTIFIER("MISIdentifier", "MISIdentifier", 128),
    TITLE("Title", "Title", 35),
    GIVEN_NAME("GivenName", "GivenName", 35),
    PREFERRED_GIVEN_NAME("PreferredGivenName", "PreferredGivenName", 35),
    MIDDLE_OTHER_NAME("MiddleOtherName", "MiddleOtherName", 35),
    FAMILY_NAME("FamilyName", "FamilyName", 35),
    PREVIOUS_FAMILY_NAME("PreviousFamilyName", "PreviousFamilyName", 35),
    FAMILY_NAME_AT_16("FamilyNameAt16", "FamilyNameAtAge16", 35),
    SCHOOL_AT_AGE_16("SchoolAtAge16", "SchoolAtAge16", 254),
    ADDRESS_LINE_1("LastKnownAddressLine1", "LastKnownAddressLine1", 50),
    ADDRESS_LINE_2("LastKnownAddressLine2", "LastKnownAddressLine2", 50),
    ADDRESS_TOWN("LastKnownAddressTown", "LastKnownAddressTown", 50),
    ADDRESS_COUNTY_OR_CITY("LastKnownAddressCountyorCity", "LastKnownAddressCountyOrCity", 50),
    POST_CODE("LastKnownPostCode", "LastKnownPostCode", 9),
    DATE_OF_ADDRESS_CAPTURE("DateOfAddressCapture", "DateOfAddressCapture", 10),
    DATE_OF_BIRTH("DateOfBirth", "DateOfBirth", 10),
    PLACE_OF_BIRTH("PlaceOfBirth", "PlaceOfBirth", 35),
    EMAIL_ADDRESS("EmailAddress", "EmailAddress", 254),
    GENDER("Gender", "Gender", 1),
    NATIONALITY("Nationality", "Nationality", 3),
    SCOTTISH_CANDIDATE_NUMBER("ScottishCandidateNumber", "ScottishCandidateNumber", 9),
    ABILITY_TO_SHARE("AbilityToShare", "AbilityToShare", 1),
    VERIFICATION_TYPE("VerificationType", "VerificationType", 3),
    OTHER_VERIFICATION_DESCRIPTION("OtherVerificationDescription", "OtherVerificationDescription", 255),
    NOTES("Notes", "Notes", 4000),
    UCI("UCI", "UCI", 13),
    UPN("UPN", "UPN", 13);

    /** What a row must say before a new ULN can be made (contract 1.3, LearnerToRegister). */
    public static final List<LearnerField> NEEDED_TO_REGISTER =
            List.of(GIVEN_NAME, FAMILY_NAME, DATE_OF_BIRTH, GENDER, POST_CODE, VERIFICATION_TYPE, ABILITY_TO_SHARE);

    /** The five fields that existing clients expect an exact match to be made on (contract 3.8). */
    public static final List<LearnerField> KEY_FIELDS =
            List.of(GIVEN_NAME, FAMILY_NAME, DATE_OF_BIRTH, GENDER, POST_CODE);

    private static final List<LearnerField> ALL = List.of(values());

    private final String csvHeading;
    private final String xmlName;
    private final int maxLength;

    LearnerField(String csvHeading, String xmlName, int maxLength) {
        this.csvHeading = csvHeading;
        this.xmlName = xmlName;
        this.maxLength = maxLength;
    }

    /** All fields in canonical order; unlike {@code values()} without a copy. */
    public static List<LearnerField> all() {
        return ALL;
    }

    /** The heading the hub writes in CSV files (the two spellings that differ from XML are the contract's). */
    public String csvHeading() {
        return csvHeading;
    }

    /** The element's name on the wire and in XML files. */
    public String xmlName() {
        return xmlName;
    }

    /** In characters. */
    public int maxLength() {
        return maxLength;
    }

    /** Whether a postcode says anything: ZZ99 9ZZ, however it is spaced, stands for none. */
    public static boolean saysWhere(@Nullable String postCode) {
        return postCode != null
                && !postCode.isBlank()
                && !postCode.replace(" ", "").equalsIgnoreCase("ZZ999ZZ");
    }
}

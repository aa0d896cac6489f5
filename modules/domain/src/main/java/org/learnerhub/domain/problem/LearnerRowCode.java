package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;
import static org.learnerhub.domain.problem.Severity.NOTICE;

/** What is said of a learner's details on a row: HUB-30xx, what is no error HUB-31xx. */
public enum LearnerRowCode implements HubCode {
    GIVEN_NAME_MISSING(
            "HUB-3001",
            ERROR,
            "GivenName is missing.",
            "Fill GivenName; a person with one name only repeats it in FamilyName."),
    FAMILY_NAME_MISSING(
            "HUB-3002",
            ERROR,
            "FamilyName is missing.",
            "Fill FamilyName; a person with one name only repeats it in GivenName."),
    ULN_FORMAT(
            "HUB-3004",
            ERROR,
            "ULN is not ten digits with a right check digit.",
            "Copy the number again. Only a file of learners may leave ULN blank, to ask for one."),
    ULN_PLACEHOLDER(
            "HUB-3005",
            ERROR,
            "9999999999 stands for \"not yet known\" and is no learner's number.",
            "Leave ULN blank to ask for one."),
    DATE_OF_BIRTH_FORMAT(
            "HUB-3007",
            ERROR,
            "DateOfBirth is not a calendar date written YYYY-MM-DD.",
            "Write the date as YYYY-MM-DD, such as 2008-03-31."),
    AGE_OUTSIDE("HUB-3008", ERROR, "The learner would be younger than 13 or older than 110.", "Check DateOfBirth."),
    GENDER_FORMAT(
            "HUB-3009", ERROR, "Gender is not 0, 1, 2 or 9.", "Use 1 male, 2 female, 9 not specified, 0 not known."),
    POST_CODE_FORMAT(
            "HUB-3010",
            ERROR,
            "LastKnownPostCode is built neither like a UK postcode nor like an Irish Eircode.",
            "Mend the postcode; use ZZ99 9ZZ where there is none."),
    EMAIL_FORMAT("HUB-3011", ERROR, "EmailAddress is not built like an e-mail address.", "Mend it or leave it blank."),
    ABILITY_TO_SHARE_FORMAT(
            "HUB-3012",
            ERROR,
            "AbilityToShare (PrivacyNoticeSeen) is not 0, 1 or 2.",
            "Use 1 where the learner has seen the privacy notice, 0 where not."),
    VERIFICATION_TYPE_FORMAT(
            "HUB-3013", ERROR, "VerificationType is not 0 to 7 or 999.", "Use a number of the contract's list."),
    VERIFICATION_DESCRIPTION_MISSING(
            "HUB-3014",
            ERROR,
            "VerificationType 999 needs OtherVerificationDescription.",
            "Say what was seen, or choose another VerificationType."),
    ADDRESS_DATE_FORMAT(
            "HUB-3015",
            ERROR,
            "DateOfAddressCapture is not a calendar date written YYYY-MM-DD.",
            "Write the date as YYYY-MM-DD or leave it blank."),
    NATIONALITY_FORMAT(
            "HUB-3016",
            ERROR,
            "Nationality is not a three-letter country code.",
            "Use the ISO 3166 three-letter code, such as GBR, or leave it blank."),
    SCN_FORMAT(
            "HUB-3017",
            ERROR,
            "ScottishCandidateNumber is not nine digits.",
            "Copy the number again or leave it blank."),
    UCI_FORMAT(
            "HUB-3018",
            ERROR,
            "UCI is not built like a unique candidate identifier.",
            "Thirteen characters: five digits, a letter or digit, six digits, a check letter; or leave it blank."),
    UPN_FORMAT(
            "HUB-3019",
            ERROR,
            "UPN is not built like a unique pupil number.",
            "Thirteen characters: a letter, eleven digits, a digit or letter; or leave it blank."),
    TEST_DATA("HUB-3021", ERROR, "The row looks like test data, not a person.", "Leave test rows out of live files."),
    SHARING_NO_LONGER_REFUSED(
            "HUB-3022",
            ERROR,
            "AbilityToShare 2 is no longer accepted for a new learner.",
            "Use 1 where the learner has seen the privacy notice, 0 where not."),
    ULN_MISSING("HUB-3024", ERROR, "ULN is missing, and there is nothing to verify without it.", "Fill ULN."),
    MISREAD_CHARACTER(
            "HUB-3030",
            ERROR,
            "The name has a character that no name has there: its encoding was taken for another.",
            "Export as UTF-8; where the name is stored like this, type it again."),
    LETTER_LOST(
            "HUB-3031",
            ERROR,
            "The name has a question mark: a letter was lost when the name was written in another encoding.",
            "Type the name again and export as UTF-8."),
    SHARING_KEPT(
            "HUB-3105",
            NOTICE,
            "AbilityToShare 2 is no longer accepted; the stored value was kept.",
            "Use 1 where the learner has seen the privacy notice, 0 where not."),
    TITLE_IN_NAME("HUB-3115", NOTICE, "A title stands in the name.", "Write it in Title."),
    NICKNAME_IN_NAME(
            "HUB-3116",
            NOTICE,
            "Brackets or quotation marks in the name seem to hold another name.",
            "Write it in PreferredGivenName."),
    SIGN_IN_NAME(
            "HUB-3117",
            NOTICE,
            "The name has a character that is no letter.",
            "Check the name against the learner's documents."),
    REMARK_IN_NAME(
            "HUB-3118",
            NOTICE,
            "A remark about the record seems to stand in the name.",
            "Leave remarks out, and records that are not to be used."),
    PLACEHOLDER_NAME(
            "HUB-3119",
            NOTICE,
            "This seems to stand for a name and to be none.",
            "Leave the row out, or write the person's name."),
    IDENTIFIER_SHARED(
            "HUB-3140",
            NOTICE,
            "The MISIdentifier stands on an earlier row of this file with other names or another date of birth.",
            "Give each person an identifier of their own, or leave it blank; on this row it counted for nothing.");

    private final Meaning meaning;

    LearnerRowCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}

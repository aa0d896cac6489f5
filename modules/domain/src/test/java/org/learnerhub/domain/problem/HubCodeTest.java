package org.learnerhub.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.registration.ReturnCode;

class HubCodeTest {

    private static final Set<Class<?>> OF_ROWS = Set.of(RowCode.class, LearnerRowCode.class, MatchCode.class);

    static List<HubCode> codes() {
        return Catalogue.codes();
    }

    @Test
    void no_code_is_given_twice() {
        assertThat(codes()).extracting(HubCode::code).doesNotHaveDuplicates();
        assertThat(codes()).extracting(HubCode::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_is_found_by_its_text(HubCode code) {
        assertThat(Catalogue.find(code.code())).containsSame(code);
        assertThat(Catalogue.find(code.name())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_lies_in_the_range_of_its_area(HubCode code) {
        assertThat(code.code()).matches("HUB-[12345679][0-9]{3}");
        assertThat(code.code().substring(4)).matches(range(code.getClass()));
        boolean goesOn = Set.of("HUB-11", "HUB-31").contains(code.code().substring(0, 6));
        assertThat(code.severity() == Severity.ERROR).isNotEqualTo(goesOn);
    }

    private static String range(Class<?> area) {
        return switch (area.getSimpleName()) {
            case "IntakeCode" -> "1[01].*";
            case "RequestCode" -> "10[126].";
            case "FolderCode" -> "103.|111.";
            case "AccessCode" -> "20[^2].";
            case "SignatureCode" -> "202.";
            case "RowCode", "LearnerRowCode" -> "3[01]..";
            case "MatchCode" -> "4...";
            case "ResultCode" -> "5...";
            case "FeedCode" -> "60[0-3].|314.";
            case "FeedFieldCode" -> "60[45].";
            case "RecordCode" -> "60[67].";
            case "QualificationCode" -> "70[0-4].";
            case "ProviderCode" -> "70[5-8].|315[0-8]";
            case "ProposalCode" -> "704.";
            case "ProviderDecisionCode" -> "709.|3159";
            case "ShareCode" -> "61[678].";
            case "StewardshipCode" -> "610[1-7]";
            case "ExtractCode" -> "610[089]|61[123].";
            case "GhostCode" -> "619.";
            case "ChallengeCode" -> "614.|615[0-4]";
            case "NoticeCode" -> "615[5-9]";
            case "ReviewCode" -> "620.";
            case "RetentionCode" -> "62[12].";
            case "UserCode" -> "623.";
            case "InternalCode" -> "900.|901[5-9]";
            case "MoveCode" -> "901[0-4]";
            case "ModelCode" -> "902.";
            default -> "an area without a range";
        };
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_can_stop_a_row_has_a_return_code_and_nothing_else_has(HubCode code) {
        if (stopsRows(code)) {
            assertThat(returned(code).isResolved()).isFalse();
        } else {
            assertThatNullPointerException().isThrownBy(() -> returned(code)).withMessage(code.code());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_sentence_is_a_whole_sentence_about_no_person(HubCode code) {
        for (String sentence : List.of(code.sentence(), code.mend())) {
            assertThat(sentence).matches("[A-Z0-9].*[.]").doesNotContain("%", "{", "}", "null", "\n", "  ");
        }
        assertThat(code.sentence()).isNotEqualTo(code.mend());
    }

    /** Institutions have these in their handbooks: a number may be added, never moved to another meaning. */
    @Test
    void codes_in_use_keep_their_meaning() {
        assertThat(codes().stream().map(HubCodeTest::line)).containsAll(inUse().toList());
    }

    private static String line(HubCode code) {
        String ends = stopsRows(code) ? returned(code).name() : code.severity().name();
        return code.code().substring(4) + " " + ends + " " + code.name();
    }

    private static boolean stopsRows(HubCode code) {
        return OF_ROWS.contains(code.getClass()) && code.severity() == Severity.ERROR;
    }

    private static ReturnCode returned(HubCode code) {
        return ReturnCode.of(new Finding(code, null));
    }

    private static Stream<String> inUse() {
        return """
                1001 ERROR EMPTY_FILE
                1002 ERROR FILE_TOO_LARGE
                1003 ERROR NOT_A_BATCH_FILE
                1004 ERROR NOT_WELL_FORMED
                1005 ERROR DOCTYPE_PRESENT
                1006 ERROR UNKNOWN_LAYOUT
                1007 ERROR WRONG_UKPRN
                1008 ERROR COUNT_DIFFERS
                1009 ERROR TRUNCATED
                1010 ERROR BAD_ENCODING
                1011 ERROR FILE_SIGNATURE_INVALID
                1012 ERROR TOO_MANY_ROWS
                1013 ERROR NO_ROWS
                1014 ERROR DIGEST_DIFFERS
                1015 ERROR STRUCTURE_LIMIT
                1016 ERROR JOB_TYPE_UNKNOWN
                1017 ERROR UNKNOWN_BATCH
                1018 ERROR REQUEST_NOT_UNDERSTOOD
                1019 ERROR OPERATION_UNKNOWN
                1020 ERROR DRY_RUN_TOO_LARGE
                1021 ERROR SENDER_TOO_SLOW
                1022 ERROR DRY_RUN_GAVE_WAY
                1030 ERROR DROPPED_LINK
                1031 ERROR DROPPED_NO_FILE
                1032 ERROR DROPPED_SHARED
                1033 ERROR DROPPED_BLANK
                1034 ERROR DROPPED_STAYS
                1035 ERROR DROPPED_UNREADABLE
                1036 ERROR FOLDER_UNSOUND
                1037 ERROR FOLDER_NOT_WRITTEN
                1038 ERROR FOLDER_BUSY
                1060 ERROR ELEMENT_REPEATED
                1061 ERROR TEXT_BESIDE_ELEMENTS
                1062 ERROR HEADER_NOT_UNDERSTOOD
                1063 ERROR NOT_SOAP_1_1
                1101 NOTICE HEADING_IGNORED
                1102 NOTICE HEADER_ABSENT
                1110 NOTICE DROPPED_CHANGED
                1120 NOTICE LINES_ABOVE_HEADINGS
                1121 NOTICE TEMPLATE_ROW
                1122 NOTICE ENCODING_RECOGNISED
                1123 REPAIRED ROWS_UNQUOTED
                1124 REPAIRED NUMBER_IN_HEADER_RESTORED
                1125 NOTICE FILE_VERSION_UNKNOWN
                2001 ERROR ORGANISATION_UNKNOWN
                2002 ERROR PASSWORD_WRONG
                2003 ERROR RIGHT_MISSING
                2004 ERROR CERTIFICATE_WRONG
                2005 ERROR SIGNATURE_REFUSED
                2006 ERROR SIGNATURE_MISSING
                2007 ERROR ADDRESS_LOCKED
                2008 ERROR TOO_MANY_CALLS
                2020 ERROR NOT_GENUINE
                2021 ERROR OUTPUT_OF_OTHER_JOB
                2022 ERROR OUTPUT_OF_OTHER_EDITION
                2023 ERROR OUTPUT_NOT_OF_RESULT
                2024 ERROR SIGNATURE_OF_OTHER_KIND
                2025 ERROR OUTPUT_NOT_BOUND
                2030 ERROR REGISTER_BUSY
                3001 RC010 GIVEN_NAME_MISSING
                3002 RC010 FAMILY_NAME_MISSING
                3003 RC011 VALUE_TOO_LONG
                3004 RC011 ULN_FORMAT
                3005 RC011 ULN_PLACEHOLDER
                3006 RC011 NUMBER_DAMAGED
                3007 RC011 DATE_OF_BIRTH_FORMAT
                3008 RC013 AGE_OUTSIDE
                3009 RC011 GENDER_FORMAT
                3010 RC011 POST_CODE_FORMAT
                3011 RC011 EMAIL_FORMAT
                3012 RC011 ABILITY_TO_SHARE_FORMAT
                3013 RC011 VERIFICATION_TYPE_FORMAT
                3014 RC010 VERIFICATION_DESCRIPTION_MISSING
                3015 RC011 ADDRESS_DATE_FORMAT
                3016 RC011 NATIONALITY_FORMAT
                3017 RC011 SCN_FORMAT
                3018 RC012 UCI_FORMAT
                3019 RC012 UPN_FORMAT
                3020 RC011 CONTROL_CHARACTER
                3021 RC011 TEST_DATA
                3022 RC011 SHARING_NO_LONGER_REFUSED
                3023 RC011 COLUMNS_DIFFER
                3024 RC010 ULN_MISSING
                3030 RC011 MISREAD_CHARACTER
                3031 RC011 LETTER_LOST
                3032 RC011 ENCODING_IN_DOUBT
                3033 RC011 DATE_ORDER_IN_DOUBT
                3034 RC011 LAST_ROW_IN_DOUBT
                3101 REPAIRED DATE_REPAIRED
                3102 REPAIRED NUMBER_REPAIRED
                3103 REPAIRED LEADING_ZERO_RESTORED
                3104 REPAIRED QUOTE_REPAIRED
                3105 NOTICE SHARING_KEPT
                3106 REPAIRED WINDOWS_SIGNS_READ
                3110 REPAIRED MONTH_FIRST_READ
                3111 REPAIRED MIDNIGHT_CUT
                3112 REPAIRED DOUBLED_TEXT_UNDONE
                3113 REPAIRED ENTITY_DECODED
                3114 REPAIRED INVISIBLE_REMOVED
                3115 NOTICE TITLE_IN_NAME
                3116 NOTICE NICKNAME_IN_NAME
                3117 NOTICE SIGN_IN_NAME
                3118 NOTICE REMARK_IN_NAME
                3119 NOTICE PLACEHOLDER_NAME
                3140 NOTICE IDENTIFIER_SHARED
                3141 NOTICE QUALIFICATION_NOT_LISTED
                3142 NOTICE WAITS_FOR_CONFIRMATION
                3150 NOTICE PROVIDER_NOT_OPEN_YET
                3151 NOTICE PROVIDER_FORMER_NAME
                3152 NOTICE LINK_OF_OTHER_KIND
                3159 NOTICE PROVIDER_LEAVES
                4001 RC007 POSSIBLE_MATCHES
                4002 RC008 TOO_MANY_MATCHES
                4003 RC009 ULN_UNKNOWN
                4004 RC009 ULN_DISAGREES
                4005 RC005 NOT_FOUND
                4006 RC006 TOO_LITTLE_TO_REGISTER
                5001 ERROR ANSWER_NOT_READY
                5002 ERROR BATCH_PARKED
                5003 ERROR NO_SUCH_DOCUMENT
                5010 ERROR KEPT_FILE_DAMAGED
                6001 ERROR EVENT_EXISTS
                6002 ERROR NOTHING_TO_UPDATE
                6003 ERROR NOTHING_TO_WITHDRAW
                6004 ERROR NOTHING_TO_REINSTATE
                6005 ERROR EVENT_WITHDRAWN
                6006 ERROR WITHDRAWN_ALREADY
                6007 ERROR NOT_WITHDRAWN
                6008 ERROR BACK_TO_PROVISIONAL
                6009 ERROR ACTION_DATE_UNFIT
                6010 ERROR SEVERAL_EVENTS
                6011 ERROR QUALIFICATION_UNKNOWN
                6013 ERROR GRADE_NOT_LISTED
                6014 ERROR AWARDED_TOO_EARLY
                6015 ERROR AWARDED_TOO_LATE
                6020 ERROR LEARNER_NOT_FOUND
                6021 ERROR LEARNER_DISAGREES
                6031 ERROR REFUSED_UNCONFIRMED
                6032 ERROR NOT_WAITING
                6033 ERROR HELD_ROW_UNKNOWN
                6034 ERROR HELD_ROW_ENDED
                6035 ERROR DRY_RUN_OF_FEED_TOO_LARGE
                6036 ERROR FEED_NOT_LOADED
                6040 ERROR COLUMN_FORBIDDEN
                6041 ERROR FEED_VALUE_MISSING
                6042 ERROR ACTION_UNKNOWN
                6043 ERROR ACTION_DATE_FORMAT
                6044 ERROR ACTION_DATE_OUTSIDE
                6045 ERROR AWARD_DATE_FORMAT
                6046 ERROR AWARD_DATE_OUTSIDE
                6047 ERROR AWARDED_AFTER_ACTION
                6048 ERROR REFERENCE_FORMAT
                6049 ERROR PROVIDER_FORMAT
                6050 ERROR PERIOD_FORMAT
                6051 ERROR PERIOD_OUTSIDE
                6052 ERROR PERIOD_REVERSED
                6053 ERROR STATUS_UNKNOWN
                6054 ERROR STATUS_DISAGREES
                6055 ERROR SOURCE_UNKNOWN
                6056 ERROR RETURN_NUMBER_FORMAT
                6057 ERROR GRADE_DAMAGED
                6058 ERROR SUBMISSION_TYPE_UNKNOWN
                6060 ERROR RECORD_NUMBER_INVALID
                6061 ERROR RECORD_NOT_VERIFIED
                6062 ERROR RECORD_NOT_SHARED
                6063 ERROR TOO_MANY_ROUTES
                6100 ERROR EXTRACT_EMPTY
                6101 ERROR LEARNER_UNKNOWN
                6102 ERROR LEARNER_DELETED
                6103 ERROR LEARNER_MERGED
                6104 ERROR LEARNER_NOT_MERGED
                6105 ERROR MERGE_WITH_ITSELF
                6106 ERROR LEARNER_IS_MASTER
                6107 ERROR LEARNER_HAS_EVENTS
                6108 ERROR EXTRACT_EVENT_UNKNOWN
                6109 ERROR EXTRACT_NOT_READABLE
                6110 ERROR EXTRACT_NOT_SIGNED
                6111 ERROR EXTRACT_ALTERED
                6112 ERROR EXTRACT_SIGNATURE_WRONG
                6113 ERROR EXTRACT_SIGNER_UNKNOWN
                6114 ERROR EXTRACT_COVERS_TOO_LITTLE
                6115 ERROR EXTRACT_ALGORITHM_FORBIDDEN
                6116 ERROR EXTRACT_WITHDRAWN
                6117 ERROR EXTRACT_REPLACED
                6118 ERROR EXTRACT_ENDED
                6119 ERROR EXTRACT_TIMESTAMP_WRONG
                6120 ERROR PDF_APPENDED
                6121 ERROR PDF_ATTACHMENT_WRONG
                6122 ERROR PDF_TEXT_OTHER
                6124 ERROR EXTRACT_NOT_DIVISIBLE
                6125 ERROR EXTRACT_ENTRY_UNKNOWN
                6126 ERROR EXTRACT_STATUS_UNKNOWN
                6127 ERROR STATUS_LIST_NOT_BELIEVED
                6128 ERROR STATUS_LIST_TOO_OLD
                6129 ERROR EXTRACT_NEVER_ISSUED
                6140 ERROR CHALLENGE_UNKNOWN
                6141 ERROR CHALLENGE_CLOSED
                6142 ERROR CHALLENGE_NOT_YOURS
                6143 ERROR CHALLENGE_EVENT_UNKNOWN
                6144 ERROR CHALLENGE_LACKS
                6145 ERROR CHALLENGE_REASON_MISSING
                6146 ERROR CHALLENGE_CHANGES_NOTHING
                6147 ERROR CHALLENGE_BY_FEED_ONLY
                6148 ERROR CHALLENGE_BODY_UNKNOWN
                6149 ERROR CHALLENGE_VALUE_UNFIT
                6155 ERROR MAIL_SERVER_AWAY
                6156 ERROR MAIL_REFUSED
                6157 ERROR NOTICE_TOO_OLD
                6158 ERROR NOTICE_UNKNOWN
                6160 ERROR SHARE_UNKNOWN
                6161 ERROR SHARE_UNFIT
                6162 ERROR SHARING_OPTED_OUT
                6163 ERROR NOT_IN_RECORD
                6164 ERROR NOTHING_CHOSEN
                6165 ERROR TOO_MANY_SHARES
                6166 ERROR ADDITION_UNFIT
                6167 ERROR ADDITION_UNKNOWN
                6168 ERROR TOO_MANY_ADDITIONS
                6169 ERROR LEARNER_NOT_PROVED
                6170 ERROR LETTER_UNFIT
                6171 ERROR LOGIN_TAKEN
                6172 ERROR DELAY_UNFIT
                6173 ERROR DELAY_UNKNOWN
                6174 ERROR LINK_NOT_THERE
                6175 ERROR PIN_WRONG
                6176 ERROR UPLOAD_TOO_LARGE
                6177 ERROR UPLOAD_MISSING
                6190 ERROR REPORT_BUSY
                6201 ERROR REVIEW_CASE_UNKNOWN
                6202 ERROR REVIEW_CASE_DECIDED
                6203 ERROR REVIEW_CASE_OPEN
                6204 ERROR REVIEW_BATCH_NOT_ANSWERED
                6205 ERROR REVIEW_SOMEBODY_ELSE
                6206 ERROR REVIEW_NOT_OF_THE_PAIR
                6207 ERROR REVIEW_SOMEBODY_SINCE
                6208 ERROR REVIEW_CHANGED_SINCE
                6209 ERROR REVIEW_NUMBER_USED
                6210 ERROR LEARNER_ON_HOLD
                6211 ERROR LEARNER_IN_REVIEW
                6212 ERROR LEARNER_IN_BATCH
                6213 ERROR LEARNER_ERASED
                6214 ERROR LEARNER_NOT_ON_HOLD
                6215 ERROR ALREADY_ON_HOLD
                6216 ERROR FILE_NO_LONGER_KEPT
                6217 ERROR KIND_UNKNOWN
                6218 ERROR PERIOD_TOO_SHORT
                6219 ERROR LEARNER_CHALLENGES
                6230 ERROR SIGN_IN_REFUSED
                6231 ERROR CODE_WRONG
                6232 ERROR PASSWORD_UNFIT
                6233 ERROR USER_NAME_UNFIT
                6234 ERROR USER_NAME_TAKEN
                6235 ERROR USER_UNKNOWN
                6236 ERROR USER_OF_ANOTHER
                6237 ERROR LAST_OPERATOR
                7001 ERROR QUALIFICATION_VALUE_MISSING
                7002 ERROR QUALIFICATION_VALUE_TOO_LONG
                7003 ERROR QUALIFICATION_VALUE_NOT_TEXT
                7004 ERROR QUALIFICATION_CODE_SHAPE
                7005 ERROR QUALIFICATION_CODE_TWICE
                7006 ERROR QUALIFICATION_GRADE
                7007 ERROR QUALIFICATION_DATE
                7008 ERROR QUALIFICATION_DATES_REVERSED
                7009 ERROR QUALIFICATION_COLUMNS_DIFFER
                7020 ERROR QUALIFICATION_HEADINGS
                7021 ERROR QUALIFICATION_LIST_EMPTY
                7022 ERROR QUALIFICATION_LIST_TOO_LONG
                7030 ERROR QUALIFICATION_NOT_FOUND
                7040 ERROR PROPOSAL_UNKNOWN
                7041 ERROR PROPOSAL_ENDED
                7042 ERROR PROPOSAL_OVERTAKEN
                7043 ERROR PROPOSAL_EMPTY
                7044 ERROR PROPOSAL_VALUE
                7045 ERROR PROPOSAL_OF_ANOTHER
                7046 ERROR TOO_MANY_PROPOSALS
                7050 ERROR PROVIDER_NUMBER_MISSING
                7051 ERROR PROVIDER_NUMBER_FORMAT
                7052 ERROR PROVIDER_TWICE
                7053 ERROR PROVIDER_VALUE_MISSING
                7054 ERROR PROVIDER_VALUE_TOO_LONG
                7055 ERROR PROVIDER_VALUE_FORMAT
                7056 ERROR PROVIDER_DATE_FORMAT
                7057 ERROR PROVIDER_DATES_REVERSED
                7058 ERROR PROVIDER_STATUS_UNKNOWN
                7059 ERROR SCHOOL_UNKNOWN
                7060 ERROR SUCCESSION_IN_CIRCLE
                7061 ERROR PROVIDER_DISAGREES
                7062 ERROR PROVIDER_CLOSED_THERE
                7063 ERROR PROVIDER_IMPORT_TOO_LARGE
                7064 ERROR SUCCESSION_DISAGREES
                7065 ERROR PROVIDER_UNKNOWN
                7066 ERROR DISAGREEMENT_UNKNOWN
                7067 ERROR DISAGREEMENT_ENDED
                7068 ERROR DISAGREEMENT_OVERTAKEN
                7069 ERROR PLACE_UNKNOWN
                7070 ERROR QUERY_VALUE
                7071 ERROR QUERY_STATUS
                7072 ERROR NOT_OPEN_TO_ADDRESS
                7073 ERROR QUERIES_BUSY
                7080 ERROR CLIENT_REFUSED
                7081 ERROR TOKEN_NEEDED
                7082 ERROR PARAMETER_NOT_UNDERSTOOD
                7083 ERROR PROVIDER_NOT_AT_ADDRESS
                7084 ERROR PROVIDER_IN_DOUBT
                7085 ERROR CHANGES_AHEAD
                7086 ERROR FORM_NOT_OFFERED
                7087 ERROR NOTHING_AT_ADDRESS
                7088 ERROR DOWNLOAD_NOT_OFFERED
                7090 ERROR PROVIDER_DEACTIVATED
                7091 ERROR SUCCESSION_OF_ITSELF
                7092 ERROR PROVIDER_STATUS_SAME
                7093 ERROR SUCCESSION_WITHOUT_RIGHTS
                7094 ERROR NUMBERS_NOT_SET
                7095 ERROR NUMBERS_USED_UP
                7096 ERROR ASSOCIATION_UNKNOWN
                7097 ERROR MEMBER_ALREADY
                9000 ERROR INTERNAL
                9010 ERROR DATABASE_MOVED
                9011 ERROR MOVE_UNFINISHED
                9012 ERROR MOVE_TARGET_NOT_EMPTY
                9013 ERROR MOVE_AT_WORK
                9014 ERROR MOVE_DIFFERS
                9020 ERROR MODEL_NOT_VALID
                9021 ERROR MODEL_DIGEST_DIFFERS
                9022 ERROR MODEL_UNKNOWN
                9023 ERROR MODEL_NAME_SHARED
                9024 ERROR MODEL_UNTRIED
                9025 ERROR MODEL_SET
                9026 ERROR MODEL_DAMAGED
                """.lines();
    }
}

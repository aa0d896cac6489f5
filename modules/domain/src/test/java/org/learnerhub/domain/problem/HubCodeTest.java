package org.learnerhub.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.batch.ReturnCode;
import org.learnerhub.domain.learner.Finding;

class HubCodeTest {

    @Test
    void no_code_is_given_twice() {
        assertThat(Arrays.stream(HubCode.values()).map(HubCode::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_code_lies_in_the_range_of_its_area(HubCode code) {
        assertThat(code.code()).matches("HUB-[12345679][0-9]{3}");
        boolean noticeRange = Set.of("HUB-11", "HUB-31").contains(code.code().substring(0, 6));
        assertThat(code.isNotice()).isEqualTo(noticeRange).isEqualTo(code.wire() == WireCode.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void what_can_stop_a_row_has_a_return_code_and_nothing_else_has(HubCode code) {
        boolean ofRows = Set.of('3', '4').contains(code.code().charAt(4)) && !code.isNotice();
        assertThat(code.wire().name().startsWith("RC")).isEqualTo(ofRows);
        if (ofRows) {
            ReturnCode returned = ReturnCode.of(new Finding(code, null));
            assertThat(returned).hasToString(code.wire().name());
            assertThat(returned.isResolved()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_is_a_whole_sentence_about_no_person(HubCode code) {
        for (String sentence : List.of(code.sentence(), code.mend())) {
            assertThat(sentence).matches("[A-Z0-9].*[.]").doesNotContain("%", "{", "}", "null", "\n", "  ");
        }
        assertThat(code.sentence()).isNotEqualTo(code.mend());
    }

    /** Institutions have these in their handbooks: a number may be added, never moved to another meaning. */
    @Test
    void codes_in_use_keep_their_meaning() {
        assertThat(Arrays.stream(HubCode.values())
                        .map(code -> code.code().substring(4) + " " + code.wire() + " " + code))
                .containsAll(inUse().toList());
    }

    private static Stream<String> inUse() {
        return """
                1001 WSEC0001 EMPTY_FILE
                1002 WSEC0001 FILE_TOO_LARGE
                1003 WSEC0001 NOT_A_BATCH_FILE
                1004 WSEC0001 NOT_WELL_FORMED
                1005 WSEC0001 DOCTYPE_PRESENT
                1006 WSEC0001 UNKNOWN_LAYOUT
                1007 WSEC0006 WRONG_UKPRN
                1008 WSRC0017 COUNT_DIFFERS
                1009 WSEC0001 TRUNCATED
                1010 WSEC0001 BAD_ENCODING
                1011 WSEC0001 FILE_SIGNATURE_INVALID
                1012 WSEC0001 TOO_MANY_ROWS
                1013 WSEC0001 NO_ROWS
                1014 WSEC0001 DIGEST_DIFFERS
                1015 WSEC0001 STRUCTURE_LIMIT
                1016 WSEC0001 JOB_TYPE_UNKNOWN
                1017 WSRC0018 UNKNOWN_BATCH
                1018 WSEC0001 REQUEST_NOT_UNDERSTOOD
                1019 WSEC0002 OPERATION_UNKNOWN
                1101 NONE HEADING_IGNORED
                1102 NONE HEADER_ABSENT
                2001 WSEC0003 ORGANISATION_UNKNOWN
                2002 WSEC0005 PASSWORD_WRONG
                2003 WSEC0006 RIGHT_MISSING
                2004 WSEC0003 CERTIFICATE_WRONG
                2020 WSEC0001 NOT_GENUINE
                2021 WSEC0001 OUTPUT_OF_OTHER_JOB
                2022 WSEC0001 OUTPUT_OF_OTHER_EDITION
                2023 WSEC0001 OUTPUT_NOT_OF_RESULT
                2024 WSEC0001 SIGNATURE_OF_OTHER_KIND
                2025 WSEC0001 OUTPUT_NOT_BOUND
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
                3101 NONE DATE_REPAIRED
                3102 NONE NUMBER_REPAIRED
                3103 NONE LEADING_ZERO_RESTORED
                3104 NONE QUOTE_REPAIRED
                3105 NONE SHARING_KEPT
                4001 RC007 POSSIBLE_MATCHES
                4002 RC008 TOO_MANY_MATCHES
                4003 RC009 ULN_UNKNOWN
                4004 RC009 ULN_DISAGREES
                4005 RC005 NOT_FOUND
                4006 RC006 TOO_LITTLE_TO_REGISTER
                5001 WSRC0008 ANSWER_NOT_READY
                5002 WSRC0010 BATCH_PARKED
                5003 WSRC0018 NO_SUCH_DOCUMENT
                5010 WSEC0999 KEPT_FILE_DAMAGED
                9000 WSEC0999 INTERNAL
                """.lines();
    }
}

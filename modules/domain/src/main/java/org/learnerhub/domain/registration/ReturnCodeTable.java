package org.learnerhub.domain.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.RowCode;

/** Which return code a row gets that a finding stops (contract section 2). */
final class ReturnCodeTable {

    private static final Map<HubCode, ReturnCode> CODES = inverted(Map.of(
            ReturnCode.RC005, List.of(MatchCode.NOT_FOUND),
            ReturnCode.RC006, List.of(MatchCode.TOO_LITTLE_TO_REGISTER),
            ReturnCode.RC007, List.of(MatchCode.POSSIBLE_MATCHES),
            ReturnCode.RC008, List.of(MatchCode.TOO_MANY_MATCHES),
            ReturnCode.RC009, List.of(MatchCode.ULN_UNKNOWN, MatchCode.ULN_DISAGREES),
            ReturnCode.RC010,
                    List.of(
                            LearnerRowCode.GIVEN_NAME_MISSING,
                            LearnerRowCode.FAMILY_NAME_MISSING,
                            LearnerRowCode.VERIFICATION_DESCRIPTION_MISSING,
                            LearnerRowCode.ULN_MISSING),
            ReturnCode.RC011,
                    List.of(
                            RowCode.VALUE_TOO_LONG,
                            LearnerRowCode.ULN_FORMAT,
                            LearnerRowCode.ULN_PLACEHOLDER,
                            RowCode.NUMBER_DAMAGED,
                            LearnerRowCode.DATE_OF_BIRTH_FORMAT,
                            LearnerRowCode.GENDER_FORMAT,
                            LearnerRowCode.POST_CODE_FORMAT,
                            LearnerRowCode.EMAIL_FORMAT,
                            LearnerRowCode.ABILITY_TO_SHARE_FORMAT,
                            LearnerRowCode.VERIFICATION_TYPE_FORMAT,
                            LearnerRowCode.ADDRESS_DATE_FORMAT,
                            LearnerRowCode.NATIONALITY_FORMAT,
                            LearnerRowCode.SCN_FORMAT,
                            RowCode.CONTROL_CHARACTER,
                            LearnerRowCode.TEST_DATA,
                            LearnerRowCode.SHARING_NO_LONGER_REFUSED,
                            RowCode.COLUMNS_DIFFER,
                            LearnerRowCode.MISREAD_CHARACTER,
                            LearnerRowCode.LETTER_LOST,
                            RowCode.ENCODING_IN_DOUBT,
                            RowCode.DATE_ORDER_IN_DOUBT,
                            RowCode.LAST_ROW_IN_DOUBT),
            ReturnCode.RC012, List.of(LearnerRowCode.UCI_FORMAT, LearnerRowCode.UPN_FORMAT),
            ReturnCode.RC013, List.of(LearnerRowCode.AGE_OUTSIDE)));

    private ReturnCodeTable() {}

    /** @throws NullPointerException for what stops no row */
    static ReturnCode of(HubCode code) {
        return Objects.requireNonNull(CODES.get(code), code.code());
    }

    private static Map<HubCode, ReturnCode> inverted(Map<ReturnCode, List<HubCode>> findings) {
        Map<HubCode, ReturnCode> codes = new HashMap<>();
        findings.forEach((returned, those) -> those.forEach(code -> codes.put(code, returned)));
        return Map.copyOf(codes);
    }
}

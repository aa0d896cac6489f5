package org.learnerhub.files.result;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.registration.AnsweredRow;

/** A verified row as an answer tells it, in order of {@link #NAMES}; absent values are null (contract 1.3 and 4.3). */
final class VerifiedValues {

    static final List<String> NAMES = List.of(
            "MISIdentifier",
            "SearchedULN",
            "SearchedFamilyName",
            "SearchedGivenName",
            "SearchedDateOfBirth",
            "SearchedGender",
            "ResponseCode",
            "ULN",
            "FamilyName",
            "GivenName",
            "DateOfBirth",
            "Gender");
    private static final List<LearnerField> PERSON =
            List.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME, LearnerField.DATE_OF_BIRTH, LearnerField.GENDER);

    private VerifiedValues() {}

    /** A row that could not be verified has its return code where others have WSVRC. */
    static List<@Nullable String> of(AnsweredRow row) {
        LearnerDetails sent = row.row().original();
        VerifiedRow verified = row.outcome().verified();
        List<@Nullable String> values = new ArrayList<>(NAMES.size());
        values.add(sent.get(LearnerField.MIS_IDENTIFIER));
        values.add(sent.get(LearnerField.ULN));
        PERSON.forEach(field -> values.add(sent.get(field)));
        values.add(
                verified == null ? row.outcome().code().name() : verified.code().name());
        values.add(
                verified == null || verified.uln() == null
                        ? null
                        : verified.uln().toString());
        LearnerDetails shown = verified == null ? LearnerDetails.nothing() : verified.shown();
        PERSON.forEach(field -> values.add(shown.get(field)));
        return values;
    }

    static List<String> flags(AnsweredRow row) {
        VerifiedRow verified = row.outcome().verified();
        return verified == null
                ? List.of()
                : verified.flags().stream().map(Enum::name).toList();
    }
}

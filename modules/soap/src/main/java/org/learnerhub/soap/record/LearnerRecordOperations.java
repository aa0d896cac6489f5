package org.learnerhub.soap.record;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.GetLearnerRecord;
import org.learnerhub.contract.r9.GetLearnerRecordResponse;
import org.learnerhub.contract.r9.model.ArrayOfLearnerEvent;
import org.learnerhub.contract.r9.model.LearnerRecordResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.DetailsReason;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.record.ShowLearnerRecord;
import org.learnerhub.soap.learner.Echo;
import org.learnerhub.soap.learner.RegisteredDetailsOperations;
import org.learnerhub.soap.wrapped.InvokingCallers;
import org.learnerhub.soap.wrapped.WireDate;

/** What is registered of a learner and the record, for whoever knows number and all five key fields (contract 1.5, 2017). */
final class LearnerRecordOperations {

    private static final Map<LearnerField, BiConsumer<LearnerRecordResponse, String>> SETTERS =
            new EnumMap<>(LearnerField.class);

    static {
        SETTERS.put(LearnerField.ABILITY_TO_SHARE, LearnerRecordResponse::setAbilityToShare);
        SETTERS.put(LearnerField.DATE_OF_BIRTH, LearnerRecordResponse::setDateOfBirth);
        SETTERS.put(LearnerField.EMAIL_ADDRESS, LearnerRecordResponse::setEmailAddress);
        SETTERS.put(LearnerField.FAMILY_NAME, LearnerRecordResponse::setFamilyName);
        SETTERS.put(LearnerField.FAMILY_NAME_AT_16, LearnerRecordResponse::setFamilyNameAt16);
        SETTERS.put(LearnerField.GENDER, LearnerRecordResponse::setGender);
        SETTERS.put(LearnerField.GIVEN_NAME, LearnerRecordResponse::setGivenName);
        SETTERS.put(LearnerField.ADDRESS_COUNTY_OR_CITY, LearnerRecordResponse::setLastKnownAddressCountyOrCity);
        SETTERS.put(LearnerField.ADDRESS_LINE_1, LearnerRecordResponse::setLastKnownAddressLine1);
        SETTERS.put(LearnerField.ADDRESS_LINE_2, LearnerRecordResponse::setLastKnownAddressLine2);
        SETTERS.put(LearnerField.ADDRESS_TOWN, LearnerRecordResponse::setLastKnownAddressTown);
        SETTERS.put(LearnerField.POST_CODE, LearnerRecordResponse::setLastKnownPostCode);
        SETTERS.put(LearnerField.MIDDLE_OTHER_NAME, LearnerRecordResponse::setMiddleOtherName);
        SETTERS.put(LearnerField.NATIONALITY, LearnerRecordResponse::setNationality);
        SETTERS.put(
                LearnerField.OTHER_VERIFICATION_DESCRIPTION, LearnerRecordResponse::setOtherVerificationDescription);
        SETTERS.put(LearnerField.PLACE_OF_BIRTH, LearnerRecordResponse::setPlaceOfBirth);
        SETTERS.put(LearnerField.PREFERRED_GIVEN_NAME, LearnerRecordResponse::setPreferredGivenName);
        SETTERS.put(LearnerField.PREVIOUS_FAMILY_NAME, LearnerRecordResponse::setPreviousFamilyName);
        SETTERS.put(LearnerField.SCHOOL_AT_AGE_16, LearnerRecordResponse::setSchoolAtAge16);
        SETTERS.put(LearnerField.SCOTTISH_CANDIDATE_NUMBER, LearnerRecordResponse::setScottishCandidateNumber);
        SETTERS.put(LearnerField.TITLE, LearnerRecordResponse::setTitle);
        SETTERS.put(LearnerField.VERIFICATION_TYPE, LearnerRecordResponse::setVerificationType);
    }

    private final InvokingCallers callers;
    private final ShowLearnerRecord records;

    LearnerRecordOperations(InvokingCallers callers, ShowLearnerRecord records) {
        this.callers = callers;
        this.records = records;
    }

    GetLearnerRecordResponse record(GetLearnerRecord request) {
        Call call = callers.enter(Operation.GET_RECORD, request.getInvokingOrganisation());
        ShowLearnerRecord.Shown shown = records.show(
                call,
                Operation.GET_RECORD,
                reason(request.getUserType(), request.getContactType()),
                SentUln.read(request.getUln()),
                details(request));
        LearnerRecordResponse result = echo(request);
        result.setResponseCode(
                RegisteredDetailsOperations.code(shown.details().outcome()).name());
        ArrayOfLearnerEvent events = new ArrayOfLearnerEvent();
        shown.events().stream().map(LearnerEventXml::of).forEach(events.getLearnerEvent()::add);
        result.setLearnerRecord(events);
        RegisteredLearner learner = shown.details().learner();
        if (learner != null) {
            result.setULN(learner.uln().toString());
            SETTERS.forEach((field, setter) -> {
                String value = learner.details().get(field);
                if (value != null) {
                    setter.accept(result, value);
                }
            });
        }
        GetLearnerRecordResponse response = new GetLearnerRecordResponse();
        response.setGetLearnerRecordResult(result);
        return response;
    }

    private static LearnerRecordResponse echo(GetLearnerRecord request) {
        LearnerRecordResponse result = new LearnerRecordResponse();
        result.setIncomingULN(Echo.of(request.getUln()));
        result.setIncomingFamilyName(Echo.of(request.getFamilyName()));
        result.setIncomingGivenName(Echo.of(request.getGivenName()));
        result.setIncomingDateOfBirth(WireDate.of(request.getDateOfBirth()));
        result.setIncomingGender(
                request.getGender() == null ? null : request.getGender().toString());
        result.setIncomingLastKnownPostCode(Echo.of(request.getPostcode()));
        return result;
    }

    /** Any userType; one that the contract does not know is a service, another contactType is not known. */
    private static DetailsReason reason(@Nullable String userType, @Nullable String contactType) {
        return DetailsReason.parse(upper(userType), upper(contactType))
                .or(() -> DetailsReason.parse(upper(userType), DetailsReason.Contact.NKN.name()))
                .or(() -> DetailsReason.parse(DetailsReason.User.SER.name(), upper(contactType)))
                .orElse(new DetailsReason(DetailsReason.User.SER, DetailsReason.Contact.NKN));
    }

    private static String upper(@Nullable String word) {
        return word == null ? "" : word.strip().toUpperCase(Locale.ROOT);
    }

    private static LearnerDetails details(GetLearnerRecord request) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.FAMILY_NAME, request.getFamilyName())
                .set(LearnerField.GIVEN_NAME, request.getGivenName())
                .set(LearnerField.DATE_OF_BIRTH, WireDate.of(request.getDateOfBirth()))
                .set(
                        LearnerField.GENDER,
                        request.getGender() == null ? null : request.getGender().toString())
                .set(LearnerField.POST_CODE, request.getPostcode())
                .build();
    }
}

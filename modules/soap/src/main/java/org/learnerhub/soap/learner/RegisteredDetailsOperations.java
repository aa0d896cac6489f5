package org.learnerhub.soap.learner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.g1.learnerrec.GetLearnerRecord;
import org.learnerhub.contract.g1.learnerrec.GetLearnerRecordResp;
import org.learnerhub.contract.g1.learnerrec.MIAPLearnerRecord;
import org.learnerhub.contract.g1.learnerrec.MIAPLearningEvents;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.DetailsReason;
import org.learnerhub.domain.enquiry.RegisteredDetails;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.record.ShowLearnerRecord;
import org.learnerhub.domain.record.ShownEvent;

/** One learner's record, first generation only (contract 1.2, 1.3 and 6.1). */
final class RegisteredDetailsOperations {

    private static final Map<LearnerField, BiConsumer<MIAPLearnerRecord, String>> SETTERS =
            new EnumMap<>(LearnerField.class);

    static {
        SETTERS.put(LearnerField.TITLE, MIAPLearnerRecord::setTitle);
        SETTERS.put(LearnerField.GIVEN_NAME, MIAPLearnerRecord::setGivenName);
        SETTERS.put(LearnerField.PREFERRED_GIVEN_NAME, MIAPLearnerRecord::setPreferredGivenName);
        SETTERS.put(LearnerField.MIDDLE_OTHER_NAME, MIAPLearnerRecord::setMiddleOtherName);
        SETTERS.put(LearnerField.FAMILY_NAME, MIAPLearnerRecord::setFamilyName);
        SETTERS.put(LearnerField.PREVIOUS_FAMILY_NAME, MIAPLearnerRecord::setPreviousFamilyName);
        SETTERS.put(LearnerField.FAMILY_NAME_AT_16, MIAPLearnerRecord::setFamilyNameAtAge16);
        SETTERS.put(LearnerField.ADDRESS_LINE_1, MIAPLearnerRecord::setLastKnownAddressLine1);
        SETTERS.put(LearnerField.ADDRESS_LINE_2, MIAPLearnerRecord::setLastKnownAddressLine2);
        SETTERS.put(LearnerField.ADDRESS_TOWN, MIAPLearnerRecord::setLastKnownAddressTown);
        SETTERS.put(LearnerField.ADDRESS_COUNTY_OR_CITY, MIAPLearnerRecord::setLastKnownAddressCountyOrCity);
        SETTERS.put(LearnerField.POST_CODE, MIAPLearnerRecord::setLastKnownPostCode);
        SETTERS.put(LearnerField.DATE_OF_BIRTH, MIAPLearnerRecord::setDateOfBirth);
        SETTERS.put(LearnerField.PLACE_OF_BIRTH, MIAPLearnerRecord::setPlaceOfBirth);
        SETTERS.put(LearnerField.GENDER, MIAPLearnerRecord::setGender);
        SETTERS.put(LearnerField.NATIONALITY, MIAPLearnerRecord::setNationality);
        SETTERS.put(LearnerField.EMAIL_ADDRESS, MIAPLearnerRecord::setEmailAddress);
        SETTERS.put(LearnerField.SCHOOL_AT_AGE_16, MIAPLearnerRecord::setSchoolAtAge16);
        SETTERS.put(LearnerField.SCOTTISH_CANDIDATE_NUMBER, MIAPLearnerRecord::setScottishCandidateNumber);
        SETTERS.put(LearnerField.VERIFICATION_TYPE, MIAPLearnerRecord::setVerificationType);
        SETTERS.put(LearnerField.OTHER_VERIFICATION_DESCRIPTION, MIAPLearnerRecord::setOtherVerificationDescription);
    }

    private final ShowLearnerRecord records;

    RegisteredDetailsOperations(ShowLearnerRecord records) {
        this.records = records;
    }

    void in(LearnerTable table) {
        table.put(GetLearnerRecord.class, Operation.GET_DETAILS, this::record);
    }

    /** What was asked is echoed as it was written. */
    private GetLearnerRecordResp record(Call call, GetLearnerRecord request) {
        DetailsReason reason = DetailsReason.parse(text(request.getUserType()), text(request.getLNRContactType()))
                .orElseThrow(() -> new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD,
                        "UserType, LNRContactType: LNR, ORG or SER, and FTF, TEL, PST, WEB, EML or NKN"));
        ShowLearnerRecord.Shown shown =
                records.show(call, Operation.GET_DETAILS, reason, SentUln.read(request.getULN()), details(request));
        RegisteredDetails answer = shown.details();
        GetLearnerRecordResp response = new GetLearnerRecordResp();
        response.setResponseCode(code(answer.outcome()).name());
        response.setIncomingULN(Echo.of(request.getULN()));
        response.setIncomingFamilyName(Echo.of(request.getFamilyName()));
        response.setIncomingGivenName(Echo.of(request.getGivenName()));
        response.setIncomingDateOfBirth(Echo.of(request.getDateOfBirth()));
        response.setIncomingGender(Echo.of(request.getGender()));
        response.setIncomingLastKnownPostCode(Echo.of(request.getLastKnownPostCode()));
        if (answer.learner() != null) {
            response.setLearnerRecord(record(answer.learner(), shown.events()));
        }
        return response;
    }

    private static String text(@Nullable String word) {
        return word == null ? "" : word.strip();
    }

    private static LearnerDetails details(GetLearnerRecord request) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.FAMILY_NAME, request.getFamilyName())
                .set(LearnerField.GIVEN_NAME, request.getGivenName())
                .set(LearnerField.DATE_OF_BIRTH, request.getDateOfBirth())
                .set(LearnerField.GENDER, request.getGender())
                .set(LearnerField.POST_CODE, request.getLastKnownPostCode())
                .build();
    }

    private static MIAPLearnerRecord record(RegisteredLearner learner, List<ShownEvent> shown) {
        MIAPLearnerRecord record = new MIAPLearnerRecord();
        record.setULN(learner.uln().toString());
        SETTERS.forEach((field, setter) -> {
            String value = learner.details().get(field);
            if (value != null) {
                setter.accept(record, value);
            }
        });
        MIAPLearningEvents events = new MIAPLearningEvents();
        shown.stream().map(MiapEventXml::of).forEach(events.getLearningEvent()::add);
        record.setLearningEvents(events);
        return record;
    }

    public static WireCode code(RegisteredDetails.Outcome outcome) {
        return switch (outcome) {
            case NOBODY -> WireCode.WSRC0001;
            case SHOWN -> WireCode.WSRC0004;
            case LINKED -> WireCode.WSRC0022;
            case NOT_SHARED -> WireCode.WSEC0206;
        };
    }
}

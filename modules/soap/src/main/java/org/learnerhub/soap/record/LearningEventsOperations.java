package org.learnerhub.soap.record;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.GetLearnerLearningEvents;
import org.learnerhub.contract.r9.GetLearnerLearningEventsResponse;
import org.learnerhub.contract.r9.model.ArrayOfLearningEvent;
import org.learnerhub.contract.r9.model.LearningEvent;
import org.learnerhub.contract.r9.model.LearningEventsResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.ReadRecord;
import org.learnerhub.domain.record.RecordAnswer;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.soap.learner.WireCode;
import org.learnerhub.soap.wrapped.InvokingCallers;

/** The record of one learner (contract 1.5, 3.5 and 6.2). Refusals of the matter are codes, not faults. */
final class LearningEventsOperations {

    private final InvokingCallers callers;
    private final ReadRecord records;

    LearningEventsOperations(InvokingCallers callers, ReadRecord records) {
        this.callers = callers;
        this.records = records;
    }

    GetLearnerLearningEventsResponse events(GetLearnerLearningEvents request) {
        Call call = callers.enter(Operation.GET_LEARNING_EVENTS, request.getInvokingOrganisation());
        boolean brief = isBrief(request.getGetType());
        AskedRecord asked = new AskedRecord(
                AskedRecord.uln(request.getUln()),
                AskedRecord.person(
                        request.getGivenName(), request.getFamilyName(), request.getDateOfBirth(), request.getGender()),
                reason(request.getUserType(), request.getVendorID(), brief));
        RecordAnswer answer = records.read(call, Operation.GET_LEARNING_EVENTS, asked, extent(brief));
        GetLearnerLearningEventsResponse response = new GetLearnerLearningEventsResponse();
        response.setGetLearnerLearningEventsResult(result(answer, request.getUln(), brief));
        return response;
    }

    static String reason(@Nullable String userType, @Nullable Integer vendor, boolean brief) {
        return RecordReason.of(userType, vendor) + ", getType " + extent(brief);
    }

    static String extent(boolean brief) {
        return brief ? "BRIEF" : "FULL";
    }

    /** Everything else is FULL. */
    static boolean isBrief(@Nullable String getType) {
        return getType != null && getType.strip().toUpperCase(Locale.ROOT).equals("BRIEF");
    }

    static LearningEventsResponse result(RecordAnswer answer, @Nullable String asked, boolean brief) {
        LearningEventsResponse result = new LearningEventsResponse();
        result.setResponseCode(code(answer.outcome()).name());
        result.setFoundULN(answer.found() == null ? "" : answer.found().toString());
        result.setIncomingULN(asked == null ? "" : asked);
        ArrayOfLearningEvent record = new ArrayOfLearningEvent();
        Function<ShownEvent, LearningEvent> form = brief ? LearningEventXml::brief : LearningEventXml::full;
        answer.events().stream().map(form).forEach(record.getLearningEvent()::add);
        result.setLearnerRecord(record);
        return result;
    }

    static WireCode code(RecordAnswer.Outcome outcome) {
        return switch (outcome) {
            case SHOWN -> WireCode.WSRC0004;
            case LINKED -> WireCode.WSRC0022;
            case NOT_SHARED -> WireCode.WSEC0206;
            case NOT_VERIFIED -> WireCode.WSEC0208;
            case NUMBER_INVALID -> WireCode.WSEC0136;
        };
    }
}

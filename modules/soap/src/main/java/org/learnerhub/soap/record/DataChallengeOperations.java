package org.learnerhub.soap.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.CreateDataChallenge;
import org.learnerhub.contract.r9.CreateDataChallengeResponse;
import org.learnerhub.contract.r9.DeleteDataChallenge;
import org.learnerhub.contract.r9.DeleteDataChallengeResponse;
import org.learnerhub.contract.r9.ListDataChallenge;
import org.learnerhub.contract.r9.ListDataChallengeResponse;
import org.learnerhub.contract.r9.model.ArrayOfDataChallenge;
import org.learnerhub.contract.r9.model.ServiceResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeRequest;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.RaiseAnswer;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.soap.learner.WireCode;
import org.learnerhub.soap.wrapped.InvokingCallers;
import org.learnerhub.soap.wrapped.WireDate;

/** Challenges in a learner's name (contract 1.5, the set of 2017; decided in decision 0058). */
final class DataChallengeOperations {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST = 500;

    private final InvokingCallers callers;
    private final ChallengeUseCases uses;

    DataChallengeOperations(InvokingCallers callers, ChallengeUseCases uses) {
        this.callers = callers;
        this.uses = uses;
    }

    CreateDataChallengeResponse create(CreateDataChallenge request) {
        Call call = callers.enter(Operation.CREATE_CHALLENGE, request.getInvokingOrganisation());
        AskedRecord asked = new AskedRecord(
                AskedRecord.uln(request.getUln()),
                AskedRecord.person(
                        request.getGivenName(),
                        request.getFamilyName(),
                        WireDate.of(request.getDateOfBirth()),
                        request.getGender()),
                reason(request.getUserType(), request.getVendorId(), request.getLanguage()));
        RaiseAnswer answer = uses.raise().inTheNameOf(call, asked, wanted(request));
        var result = new org.learnerhub.contract.r9.model.CreateDataChallengeResponse();
        result.setResponseCode(code(answer.outcome()).name());
        answer.challenge().map(Challenge::reference).ifPresent(result::setDataChallengeReference);
        result.setResponseDescription(description(answer.outcome()));
        CreateDataChallengeResponse response = new CreateDataChallengeResponse();
        response.setCreateDataChallengeResult(result);
        return response;
    }

    private static ChallengeRequest wanted(CreateDataChallenge request) {
        return new ChallengeRequest(
                ChallengeKind.of(request.getChallengeType()).orElse(null),
                List.of(),
                id(request.getLearningEvent1Id()),
                id(request.getLearningEvent2Id()),
                ChallengeXml.values(request.getOriginal()),
                ChallengeXml.values(request.getSupplied()),
                new Contact(request.getContactName(), request.getTelephone(), request.getEmailAddress()),
                request.getAdditionalInformation() == null ? "" : request.getAdditionalInformation());
    }

    private static @Nullable Long id(@Nullable Integer id) {
        return id == null ? null : Long.valueOf(id);
    }

    private static String reason(@Nullable String userType, @Nullable Integer vendor, @Nullable String language) {
        return RecordReason.of(userType, vendor) + ", language " + AskedRecord.word(language);
    }

    private static WireCode code(RaiseAnswer.Outcome outcome) {
        return switch (outcome) {
            case RAISED -> WireCode.WSRC0006;
            case OPEN_ALREADY -> WireCode.WSRC0020;
            case LACKS -> WireCode.WSRC0015;
            case EVENT_UNKNOWN -> WireCode.WSRC0001;
            case EMAIL_INVALID -> WireCode.WSEC0044;
            case NOT_VERIFIED -> WireCode.WSEC0208;
            case NUMBER_INVALID -> WireCode.WSEC0136;
        };
    }

    private static String description(RaiseAnswer.Outcome outcome) {
        return switch (outcome) {
            case RAISED -> "The challenge was raised.";
            case OPEN_ALREADY -> "The same challenge is open already.";
            case LACKS -> ChallengeCode.CHALLENGE_LACKS.sentence() + " " + ChallengeCode.CHALLENGE_LACKS.mend();
            case EVENT_UNKNOWN -> ChallengeCode.CHALLENGE_EVENT_UNKNOWN.sentence();
            case EMAIL_INVALID -> "The e-mail address is none.";
            case NOT_VERIFIED -> "The learner could not be verified.";
            case NUMBER_INVALID -> "The number is no ULN.";
        };
    }

    /** Without a number: of all learners. */
    ListDataChallengeResponse list(ListDataChallenge request) {
        Call call = callers.enter(Operation.LIST_CHALLENGES, request.getInvokingOrganisation());
        var result = new org.learnerhub.contract.r9.model.ListDataChallengeResponse();
        ArrayOfDataChallenge items = new ArrayOfDataChallenge();
        Filter filter = Filter.all()
                .raised(
                        day(request.getDateCreatedStart(), "dateCreatedStart", 0),
                        day(request.getDateCreatedEnd(), "dateCreatedEnd", 1));
        boolean all = request.getUln() == null || request.getUln().isBlank();
        Optional<Uln> uln = AskedRecord.uln(request.getUln());
        if (all || uln.isPresent()) {
            uses
                    .show()
                    .listOf(
                            call,
                            reason(request.getUserType(), request.getVendorId(), request.getLanguage()),
                            uln.orElse(null),
                            filter,
                            MOST)
                    .stream()
                    .map(ChallengeXml::of)
                    .forEach(items.getDataChallenge()::add);
            result.setResponseCode(WireCode.WSRC0004.name());
        } else {
            result.setResponseCode(WireCode.WSEC0136.name());
        }
        result.setDataChallenges(items);
        ListDataChallengeResponse response = new ListDataChallengeResponse();
        response.setListDataChallengeResult(result);
        return response;
    }

    /** The beginning of a day in London, or of the one after it. */
    private static @Nullable Instant day(@Nullable String written, String place, int later) {
        String day = WireDate.of(written);
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day).plusDays(later).atStartOfDay(LONDON).toInstant();
        } catch (DateTimeParseException e) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, place + ": a day is written as 2024-08-22");
        }
    }

    DeleteDataChallengeResponse delete(DeleteDataChallenge request) {
        Call call = callers.enter(Operation.DELETE_CHALLENGE, request.getInvokingOrganisation());
        ServiceResponse result = new ServiceResponse();
        result.setResponseCode(withdrawn(call, request).name());
        DeleteDataChallengeResponse response = new DeleteDataChallengeResponse();
        response.setDeleteDataChallengeResult(result);
        return response;
    }

    /** Somebody else's challenge is as unknown as one that is not there. */
    private WireCode withdrawn(Call call, DeleteDataChallenge request) {
        Optional<Uln> uln = AskedRecord.uln(request.getUln());
        Optional<Long> number = Challenge.numberOf(request.getReferenceNumber());
        if (uln.isEmpty()) {
            return WireCode.WSEC0136;
        }
        if (number.isEmpty()) {
            return WireCode.WSRC0018;
        }
        try {
            uses.close()
                    .withdraw(
                            call.to(
                                    Operation.DELETE_CHALLENGE,
                                    reason(request.getUserType(), request.getVendorId(), request.getLanguage())),
                            number.get(),
                            uln.get(),
                            "");
            return WireCode.WSRC0006;
        } catch (RefusedException e) {
            return refused(e.refusal().code());
        }
    }

    private static WireCode refused(HubCode code) {
        return code == ChallengeCode.CHALLENGE_CLOSED ? WireCode.WSRC0020 : WireCode.WSRC0018;
    }
}

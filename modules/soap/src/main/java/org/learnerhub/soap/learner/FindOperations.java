package org.learnerhub.soap.learner;

import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.g1.findmsg.FindLearnerByDemographics;
import org.learnerhub.contract.g1.findmsg.FindLearnerByULN;
import org.learnerhub.contract.g1.findmsg.FindLearnerResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.FindAnswer;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.FindType;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** The two finds (contract 1.3, FindLearnerResp). What was asked is echoed as it was written. */
final class FindOperations {

    private final FindLearners finds;

    FindOperations(FindLearners finds) {
        this.finds = finds;
    }

    void in(LearnerTable table) {
        table.putOrdinary(FindLearnerByULN.class, Operation.FIND_BY_ULN, this::byUln);
        table.putOrdinary(FindLearnerByDemographics.class, Operation.FIND_BY_DEMOGRAPHICS, this::byDemographics);
    }

    private FindLearnerResponse byUln(Call call, FindLearnerByULN request) {
        LearnerDetails names = LearnerDetails.nothing().toBuilder()
                .set(LearnerField.FAMILY_NAME, request.getFamilyName())
                .set(LearnerField.GIVEN_NAME, request.getGivenName())
                .build();
        FindType type = type(request.getFindType());
        FindLearnerResponse response = response(finds.byUln(call, type, SentUln.read(request.getULN()), names));
        response.setULN(Echo.of(request.getULN()));
        response.setFamilyName(Echo.of(request.getFamilyName()));
        response.setGivenName(Echo.of(request.getGivenName()));
        return response;
    }

    private FindLearnerResponse byDemographics(Call call, FindLearnerByDemographics request) {
        FindType type = type(request.getFindType());
        FindLearnerResponse response = response(finds.byDemographics(call, type, details(request)));
        response.setFamilyName(Echo.of(request.getFamilyName()));
        response.setGivenName(Echo.of(request.getGivenName()));
        response.setDateOfBirth(Echo.of(request.getDateOfBirth()));
        response.setGender(Echo.of(request.getGender()));
        response.setLastKnownPostCode(Echo.of(request.getLastKnownPostCode()));
        response.setPreviousFamilyName(Echo.of(request.getPreviousFamilyName()));
        response.setSchoolAtAge16(Echo.of(request.getSchoolAtAge16()));
        response.setPlaceOfBirth(Echo.of(request.getPlaceOfBirth()));
        response.setEmailAddress(Echo.of(request.getEmailAddress()));
        return response;
    }

    private static LearnerDetails details(FindLearnerByDemographics request) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.FAMILY_NAME, request.getFamilyName())
                .set(LearnerField.GIVEN_NAME, request.getGivenName())
                .set(LearnerField.DATE_OF_BIRTH, request.getDateOfBirth())
                .set(LearnerField.GENDER, request.getGender())
                .set(LearnerField.POST_CODE, request.getLastKnownPostCode())
                .set(LearnerField.PREVIOUS_FAMILY_NAME, request.getPreviousFamilyName())
                .set(LearnerField.SCHOOL_AT_AGE_16, request.getSchoolAtAge16())
                .set(LearnerField.PLACE_OF_BIRTH, request.getPlaceOfBirth())
                .set(LearnerField.EMAIL_ADDRESS, request.getEmailAddress())
                .build();
    }

    public static FindType type(@Nullable String text) {
        return FindType.parse(text == null ? "" : text.strip())
                .orElseThrow(() -> new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "FindType: FUL or CHK"));
    }

    private static FindLearnerResponse response(FindAnswer answer) {
        FindLearnerResponse response = new FindLearnerResponse();
        response.setResponseCode(code(answer.outcome()).name());
        answer.learners().forEach(found -> response.getLearner().add(LearnerBlock.of(found)));
        return response;
    }

    public static WireCode code(FindAnswer.Outcome outcome) {
        return switch (outcome) {
            case NOBODY -> WireCode.WSRC0001;
            case TOO_MANY -> WireCode.WSRC0002;
            case POSSIBLE -> WireCode.WSRC0003;
            case EXACT -> WireCode.WSRC0004;
            case LINKED -> WireCode.WSRC0022;
        };
    }
}

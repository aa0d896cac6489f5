package org.learnerhub.soap.learner;

import org.learnerhub.contract.g1.reportmsg.MIAPLearnerToVerify;
import org.learnerhub.contract.g1.reportmsg.MIAPRetrievedULN;
import org.learnerhub.contract.g1.reportmsg.MIAPRetrievedULNs;
import org.learnerhub.contract.g1.reportmsg.MIAPVerifiedLearner;
import org.learnerhub.contract.g1.reportmsg.RetrieveULNs;
import org.learnerhub.contract.g1.reportmsg.RetrieveULNsResponse;
import org.learnerhub.contract.g1.reportmsg.VerifyLearnerResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.RetrieveUlns;
import org.learnerhub.domain.enquiry.RetrievedUln;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.enquiry.Verification;
import org.learnerhub.domain.enquiry.VerifyLearner;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.soap.message.Needed;

/** Verifies one learner and retrieves what became of many ULNs (contract 1.2, 3.5 and 3.9). */
final class ReportOperations {

    private final VerifyLearner verify;
    private final RetrieveUlns retrieve;

    ReportOperations(VerifyLearner verify, RetrieveUlns retrieve) {
        this.verify = verify;
        this.retrieve = retrieve;
    }

    void in(LearnerTable table) {
        table.putOrdinary(org.learnerhub.contract.g1.reportmsg.VerifyLearner.class, Operation.VERIFY, this::verify);
        table.put(RetrieveULNs.class, Operation.RETRIEVE, this::retrieve);
    }

    private VerifyLearnerResponse verify(Call call, org.learnerhub.contract.g1.reportmsg.VerifyLearner request) {
        MIAPLearnerToVerify asked = Needed.there(request.getLearnerToVerify(), "LearnerToVerify");
        LearnerDetails details = LearnerDetails.nothing().toBuilder()
                .set(LearnerField.FAMILY_NAME, asked.getFamilyName())
                .set(LearnerField.GIVEN_NAME, asked.getGivenName())
                .set(LearnerField.DATE_OF_BIRTH, asked.getDateOfBirth())
                .set(LearnerField.GENDER, asked.getGender())
                .build();
        Verification verification = verify.verify(call, SentUln.read(asked.getULN()), details);
        VerifyLearnerResponse response = new VerifyLearnerResponse();
        response.setVerifiedLearner(verified(asked, verification));
        return response;
    }

    private static MIAPVerifiedLearner verified(MIAPLearnerToVerify asked, Verification verification) {
        MIAPVerifiedLearner verified = new MIAPVerifiedLearner();
        verified.setSearchedULN(asked.getULN());
        verified.setSearchedFamilyName(asked.getFamilyName());
        verified.setSearchedGivenName(asked.getGivenName());
        verified.setSearchedDateOfBirth(Echo.of(asked.getDateOfBirth()));
        verified.setSearchedGender(Echo.of(asked.getGender()));
        verified.setResponseCode(verification.code().name());
        RegisteredLearner learner = verification.learner();
        if (learner != null) {
            verified.setULN(learner.uln().toString());
            verified.setFamilyName(learner.details().get(LearnerField.FAMILY_NAME));
            verified.setGivenName(learner.details().get(LearnerField.GIVEN_NAME));
            verified.setDateOfBirth(learner.details().get(LearnerField.DATE_OF_BIRTH));
            verified.setGender(learner.details().get(LearnerField.GENDER));
        }
        verification.flags().stream().map(FailureFlag::name).forEach(verified.getFailureFlag()::add);
        return verified;
    }

    private RetrieveULNsResponse retrieve(Call call, RetrieveULNs request) {
        MIAPRetrievedULNs retrieved = new MIAPRetrievedULNs();
        retrieve.retrieve(
                        call,
                        Needed.there(request.getULNsToRetrieve(), "ULNsToRetrieve")
                                .getULN())
                .forEach(one -> retrieved.getVerifiedULN().add(retrieved(one)));
        RetrieveULNsResponse response = new RetrieveULNsResponse();
        response.setRetrievedULNs(retrieved);
        return response;
    }

    private static MIAPRetrievedULN retrieved(RetrievedUln found) {
        MIAPRetrievedULN retrieved = new MIAPRetrievedULN();
        retrieved.setULN(found.asked());
        RegisteredLearner learner = found.learner();
        if (learner == null) {
            retrieved.setResponseCode(WireCode.WSRC0023.name());
            return retrieved;
        }
        if (found.linked()) {
            retrieved.setMasterULN(learner.uln().toString());
        }
        retrieved.setResponseCode((found.linked() ? WireCode.WSRC0022 : WireCode.WSRC0004).name());
        retrieved.setFamilyName(learner.details().get(LearnerField.FAMILY_NAME));
        retrieved.setGivenName(learner.details().get(LearnerField.GIVEN_NAME));
        retrieved.setDateOfBirth(learner.details().get(LearnerField.DATE_OF_BIRTH));
        retrieved.setGender(learner.details().get(LearnerField.GENDER));
        return retrieved;
    }
}

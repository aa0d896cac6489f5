package org.learnerhub.soap.learner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.g1.vldmsg.GetVerifyBatchOutputResponse;
import org.learnerhub.contract.g1.vldmsg.MIAPVerifiedBatchLearner;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.registration.AnsweredRow;

/** A job as getVerifyBatchOutput tells it (contract 1.2 and 1.3). */
final class VerifyOutput {

    private VerifyOutput() {}

    static GetVerifyBatchOutputResponse unknown() {
        GetVerifyBatchOutputResponse output = new GetVerifyBatchOutputResponse();
        output.setResponseCode(WireCode.WSRC0018.name());
        return output;
    }

    static GetVerifyBatchOutputResponse head(Batch batch, JobStage stage) {
        GetVerifyBatchOutputResponse output = new GetVerifyBatchOutputResponse();
        output.setResponseCode(stage.code());
        output.setJobStatus(stage.status());
        output.setJobStartedDateTime(timeOrNone(batch.startedAt()));
        output.setJobFinishedDateTime(timeOrNone(batch.finishedAt()));
        return output;
    }

    /** Other than in a registration's output, these elements may be left out. */
    private static @Nullable String timeOrNone(@Nullable Instant moment) {
        return moment == null ? null : WireTime.of(moment);
    }

    static GetVerifyBatchOutputResponse complete(Batch batch, List<AnsweredRow> rows) {
        GetVerifyBatchOutputResponse output = head(batch, JobStage.COMPLETE);
        rows.forEach(row -> output.getVerifiedLearner().add(learner(row)));
        return output;
    }

    private static MIAPVerifiedBatchLearner learner(AnsweredRow row) {
        LearnerDetails sent = row.row().original();
        MIAPVerifiedBatchLearner learner = new MIAPVerifiedBatchLearner();
        learner.setMISIdentifier(sent.get(LearnerField.MIS_IDENTIFIER));
        learner.setSearchedULN(sent.get(LearnerField.ULN));
        learner.setSearchedFamilyName(sent.get(LearnerField.FAMILY_NAME));
        learner.setSearchedGivenName(sent.get(LearnerField.GIVEN_NAME));
        learner.setSearchedDateOfBirth(Echo.of(sent.get(LearnerField.DATE_OF_BIRTH)));
        learner.setSearchedGender(Echo.of(sent.get(LearnerField.GENDER)));
        VerifiedRow verified = row.outcome().verified();
        if (verified == null) {
            learner.setResponseCode(row.outcome().code().name());
        } else {
            found(learner, verified);
        }
        return learner;
    }

    private static void found(MIAPVerifiedBatchLearner learner, VerifiedRow verified) {
        learner.setResponseCode(verified.code().name());
        Uln uln = verified.uln();
        if (uln != null) {
            learner.setULN(uln.toString());
        }
        learner.setFamilyName(verified.shown().get(LearnerField.FAMILY_NAME));
        learner.setGivenName(verified.shown().get(LearnerField.GIVEN_NAME));
        learner.setDateOfBirth(verified.shown().get(LearnerField.DATE_OF_BIRTH));
        learner.setGender(verified.shown().get(LearnerField.GENDER));
        verified.flags().stream().map(FailureFlag::name).forEach(learner.getFailureFlag()::add);
    }
}

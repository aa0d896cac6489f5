package org.learnerhub.soap.learner;

import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutputResponse;
import org.learnerhub.contract.g1.batchmsg.OutputBatchLearner;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.LearnerAnswer;

/** A job as getBatchRegistrationOutput tells it (contract 1.3, BatchOutputResp). */
final class JobOutput {

    private JobOutput() {}

    static GetSubmitBatchOutputResponse unknown() {
        GetSubmitBatchOutputResponse output = new GetSubmitBatchOutputResponse();
        output.setResponseCode(WireCode.WSRC0018.name());
        output.setJobStartedDateTime("");
        output.setJobFinishedDateTime("");
        return output;
    }

    static GetSubmitBatchOutputResponse of(Batch batch, LearnerAnswer answers) {
        JobStage stage = JobStage.of(batch);
        return stage == JobStage.COMPLETE ? complete(batch, answers) : head(batch, stage);
    }

    private static GetSubmitBatchOutputResponse head(Batch batch, JobStage stage) {
        GetSubmitBatchOutputResponse output = new GetSubmitBatchOutputResponse();
        output.setResponseCode(stage.code());
        output.setJobStatus(stage.status());
        output.setJobStartedDateTime(WireTime.of(batch.startedAt()));
        output.setJobFinishedDateTime(WireTime.of(batch.finishedAt()));
        return output;
    }

    private static GetSubmitBatchOutputResponse complete(Batch batch, LearnerAnswer answers) {
        GetSubmitBatchOutputResponse output = head(batch, JobStage.COMPLETE);
        Counts counts = Counts.of(batch.tally());
        output.setNewLearnersCount(counts.newLearners());
        output.setExistsUpdatedLearnersCount(counts.existing());
        output.setPossibleMatchLearnersCount(counts.possibleMatches());
        output.setLearnersNotFoundCount(counts.notFound());
        output.setRejectedLearnersCount(counts.rejected());
        answers.rows(batch).forEachRemaining(row -> output.getLearner().add(learner(row)));
        return output;
    }

    private static OutputBatchLearner learner(AnsweredRow answered) {
        OutputBatchLearner learner = new OutputBatchLearner();
        RowValues.copy(answered.row().original(), learner);
        Uln uln = answered.outcome().uln();
        if (uln != null) {
            RowValues.set(learner, LearnerField.ULN, uln.toString());
        }
        learner.setReturnCode(answered.outcome().code().name());
        return learner;
    }
}

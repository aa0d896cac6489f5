package org.learnerhub.soap.learner;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.learnerhub.contract.g1.batchmsg.BatchLearner;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutput;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutputResponse;
import org.learnerhub.contract.g1.batchmsg.SubmitBatch;
import org.learnerhub.contract.g1.batchmsg.SubmitBatchResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.Receipt;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.soap.message.Needed;

/** The learner service's batch operations (contract 1.2, 4.1). Refuses with {@link RefusedException}. */
final class BatchOperations {

    private static final int MAX_ROWS = 200;
    private static final int MAX_ROWS_ANSWERED = 5_000;

    private final ReceiveBatch receive;
    private final CollectAnswer collect;
    private final LearnerAnswer answers;
    private final NoteFetch fetches;

    BatchOperations(ReceiveBatch receive, CollectAnswer collect, LearnerAnswer answers, NoteFetch fetches) {
        this.receive = receive;
        this.collect = collect;
        this.answers = answers;
        this.fetches = fetches;
    }

    void in(LearnerTable table) {
        table.put(SubmitBatch.class, Operation.SUBMIT_REGISTRATIONS, this::submitBatchRegistration);
        table.put(GetSubmitBatchOutput.class, Operation.GET_REGISTRATIONS, this::getBatchRegistrationOutput);
    }

    /** The same message sent twice is the same job. Values that break a rule become return codes of their rows. */
    private SubmitBatchResponse submitBatchRegistration(Call call, SubmitBatch request) {
        Job job = job(request);
        List<BatchLearner> learners = request.getLearner();
        refuseUnlessCounted(learners.size());
        if (Needed.there(request.getLearnerRecordCount(), "LearnerRecordCount") != learners.size()) {
            return response(WireCode.WSRC0017, 0);
        }
        Submission submission =
                new Submission(call.institution(), call.userName(), WayIn.SOAP_LEARNER, BatchFile.NAME, job, "", null);
        byte[] file = BatchFile.of(call.institution().ukprn(), job, learners);
        Receipt receipt = receive.receive(submission, new ByteArrayInputStream(file));
        return response(WireCode.WSRC0007, receipt.batch().value());
    }

    private GetSubmitBatchOutputResponse getBatchRegistrationOutput(Call call, GetSubmitBatchOutput request) {
        try {
            Batch batch = collect.status(call.institution(), new BatchId(Needed.there(request.getJobID(), "JobID")));
            return RegistrationJob.isOne(batch.job()) ? output(call, batch) : JobOutput.unknown();
        } catch (RefusedException e) {
            if (e.refusal().code() == IntakeCode.UNKNOWN_BATCH) {
                return JobOutput.unknown();
            }
            throw e;
        }
    }

    private GetSubmitBatchOutputResponse output(Call call, Batch batch) {
        if (batch.rowsTotal() > MAX_ROWS_ANSWERED) {
            throw new RefusedException(
                    RequestCode.REQUEST_NOT_UNDERSTOOD,
                    "JobID: the job has more than 5000 learners; fetch its OUTPUT by GetDocument of the service"
                            + " BatchExchange");
        }
        if (JobStage.of(batch) == JobStage.COMPLETE) {
            fetches.registered(call, batch);
        }
        return JobOutput.of(batch, answers);
    }

    private static Job job(SubmitBatch request) {
        String text = request.getJobType();
        return RegistrationJob.parse(text == null ? "" : text.strip())
                .orElseThrow(() -> new RefusedException(IntakeCode.JOB_TYPE_UNKNOWN, "JobType"));
    }

    private static void refuseUnlessCounted(int rows) {
        if (rows == 0) {
            throw new RefusedException(IntakeCode.NO_ROWS, "Learner");
        }
        if (rows > MAX_ROWS) {
            throw new RefusedException(IntakeCode.TOO_MANY_ROWS, "Learner: 200 at most");
        }
    }

    private static SubmitBatchResponse response(WireCode code, long job) {
        SubmitBatchResponse response = new SubmitBatchResponse();
        response.setResponseCode(code.name());
        response.setJobID(job);
        return response;
    }
}

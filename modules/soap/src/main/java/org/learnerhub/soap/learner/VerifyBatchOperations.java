package org.learnerhub.soap.learner;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.learnerhub.contract.g1.vldmsg.GetVerifyBatchOutput;
import org.learnerhub.contract.g1.vldmsg.GetVerifyBatchOutputResponse;
import org.learnerhub.contract.g1.vldmsg.MIAPBatchLearnerToVerify;
import org.learnerhub.contract.g1.vldmsg.SubmitVerifyBatch;
import org.learnerhub.contract.g1.vldmsg.SubmitVerifyBatchResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.SentDetails;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.verification.TellVerified;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.soap.message.Needed;

/** The learner service's operations that verify many numbers in one job (contract 1.2, 4.3). */
final class VerifyBatchOperations {

    private static final int MAX_ROWS = 5_000;
    private static final List<LearnerField> NEEDED = List.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME);
    private static final Set<HubCode> NO_MATTER = Set.of(LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.TEST_DATA);

    private final ReceiveBatch receive;
    private final CollectAnswer collect;
    private final TellVerified tell;
    private final InstantSource clock;

    VerifyBatchOperations(ReceiveBatch receive, CollectAnswer collect, TellVerified tell, InstantSource clock) {
        this.receive = receive;
        this.collect = collect;
        this.tell = tell;
        this.clock = clock;
    }

    void in(LearnerTable table) {
        table.put(SubmitVerifyBatch.class, Operation.SUBMIT_VERIFICATIONS, this::submit);
        table.put(GetVerifyBatchOutput.class, Operation.GET_VERIFICATIONS, this::output);
    }

    /** The same learners sent twice are the same job. OrgEmail is checked and then forgotten. */
    private SubmitVerifyBatchResponse submit(Call call, SubmitVerifyBatch request) {
        List<MIAPBatchLearnerToVerify> learners = request.getLearner();
        if (learners.isEmpty()) {
            throw new RefusedException(IntakeCode.NO_ROWS, "Learner");
        }
        if (learners.size() > MAX_ROWS) {
            throw new RefusedException(IntakeCode.TOO_MANY_ROWS, "Learner: 5000 at most");
        }
        if (Needed.there(request.getLearnerRecordCount(), "LearnerRecordCount") != learners.size()) {
            return response(WireCode.WSRC0030, 0);
        }
        refuseUnlessWellFormed(request);
        Submission submission = new Submission(
                call.institution(),
                call.userName(),
                WayIn.SOAP_LEARNER,
                VerifyFile.NAME,
                VerificationKind.VER,
                "",
                null);
        byte[] file = VerifyFile.of(call.institution().ukprn(), learners);
        return response(
                WireCode.WSRC0007,
                receive.receive(submission, new ByteArrayInputStream(file))
                        .batch()
                        .value());
    }

    private void refuseUnlessWellFormed(SubmitVerifyBatch request) {
        Instant now = clock.instant();
        LearnerDetails mail = LearnerDetails.nothing().with(LearnerField.EMAIL_ADDRESS, request.getOrgEmail());
        at("OrgEmail: ", () -> SentDetails.checkedAlone(mail, now));
        int position = 0;
        for (MIAPBatchLearnerToVerify learner : request.getLearner()) {
            position++;
            at("Learner " + position + ", ", () -> {
                SentUln.read(learner.getULN());
                SentDetails.checked(VerifyFile.details(learner), now, NEEDED, NO_MATTER);
            });
        }
    }

    private static void at(String place, Runnable check) {
        try {
            check.run();
        } catch (RefusedException e) {
            throw new RefusedException(e.refusal().code(), place + e.refusal().place());
        }
    }

    private GetVerifyBatchOutputResponse output(Call call, GetVerifyBatchOutput request) {
        try {
            Batch batch = collect.status(call.institution(), new BatchId(Needed.there(request.getJobID(), "JobID")));
            return batch.job().equals(VerificationKind.VER) ? output(call, batch) : VerifyOutput.unknown();
        } catch (RefusedException e) {
            if (e.refusal().code() == IntakeCode.UNKNOWN_BATCH) {
                return VerifyOutput.unknown();
            }
            throw e;
        }
    }

    private GetVerifyBatchOutputResponse output(Call call, Batch batch) {
        if (batch.rowsTotal() > MAX_ROWS) {
            throw new RefusedException(
                    RequestCode.REQUEST_NOT_UNDERSTOOD,
                    "JobID: the job has more than 5000 learners; fetch its OUTPUT by GetDocument of the service"
                            + " BatchExchange");
        }
        JobStage stage = JobStage.of(batch);
        return stage == JobStage.COMPLETE
                ? VerifyOutput.complete(batch, tell.rows(call, batch))
                : VerifyOutput.head(batch, stage);
    }

    private static SubmitVerifyBatchResponse response(WireCode code, long job) {
        SubmitVerifyBatchResponse response = new SubmitVerifyBatchResponse();
        response.setResponseCode(code.name());
        response.setJobID(job);
        return response;
    }
}

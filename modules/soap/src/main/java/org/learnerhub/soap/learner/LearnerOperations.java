package org.learnerhub.soap.learner;

import org.learnerhub.contract.g1.LearnerPortType;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutput;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutputResponse;
import org.learnerhub.contract.g1.batchmsg.SubmitBatch;
import org.learnerhub.contract.g1.batchmsg.SubmitBatchResponse;
import org.learnerhub.contract.g1.findmsg.FindLearnerByDemographics;
import org.learnerhub.contract.g1.findmsg.FindLearnerByULN;
import org.learnerhub.contract.g1.findmsg.FindLearnerResponse;
import org.learnerhub.contract.g1.learnerrec.GetLearnerRecord;
import org.learnerhub.contract.g1.learnerrec.GetLearnerRecordResp;
import org.learnerhub.contract.g1.regmsg.RegisterLearner;
import org.learnerhub.contract.g1.regmsg.RegisterLearnerResponse;
import org.learnerhub.contract.g1.regmsg.UpdateLearner;
import org.learnerhub.contract.g1.regmsg.UpdateLearnerResponse;
import org.learnerhub.contract.g1.reportmsg.DeletedULNsResponse;
import org.learnerhub.contract.g1.reportmsg.GetDeletedULNs;
import org.learnerhub.contract.g1.reportmsg.GetMergedUnmergedULNs;
import org.learnerhub.contract.g1.reportmsg.MergedUnmergedULNsResponse;
import org.learnerhub.contract.g1.reportmsg.RetrieveULNs;
import org.learnerhub.contract.g1.reportmsg.RetrieveULNsResponse;
import org.learnerhub.contract.g1.reportmsg.VerifyLearner;
import org.learnerhub.contract.g1.reportmsg.VerifyLearnerResponse;
import org.learnerhub.contract.g1.vldmsg.GetVerifyBatchOutput;
import org.learnerhub.contract.g1.vldmsg.GetVerifyBatchOutputResponse;
import org.learnerhub.contract.g1.vldmsg.SubmitVerifyBatch;
import org.learnerhub.contract.g1.vldmsg.SubmitVerifyBatchResponse;
import org.learnerhub.domain.problem.RefusedException;

/** All operations of the learner service (contract 1.2), each by its own door. Refuses with {@link RefusedException}. */
public final class LearnerOperations implements LearnerPortType {

    private final BatchOperations batches;
    private final FindOperations finds;
    private final RegisterOperations enrolments;
    private final ReportOperations reports;
    private final VerifyBatchOperations verifications;
    private final StandingsOperations standings;
    private final RegisteredDetailsOperations records;

    public LearnerOperations(
            BatchOperations batches,
            FindOperations finds,
            RegisterOperations enrolments,
            ReportOperations reports,
            VerifyBatchOperations verifications,
            StandingsOperations standings,
            RegisteredDetailsOperations records) {
        this.batches = batches;
        this.finds = finds;
        this.enrolments = enrolments;
        this.reports = reports;
        this.verifications = verifications;
        this.standings = standings;
        this.records = records;
    }

    @Override
    public FindLearnerResponse learnerByULN(FindLearnerByULN request) {
        return finds.byUln(request);
    }

    @Override
    public FindLearnerResponse learnerByDemographics(FindLearnerByDemographics request) {
        return finds.byDemographics(request);
    }

    @Override
    public RegisterLearnerResponse registerSingleLearner(RegisterLearner request) {
        return enrolments.register(request);
    }

    @Override
    public UpdateLearnerResponse updateSingleLearner(UpdateLearner request) {
        return enrolments.update(request);
    }

    @Override
    public SubmitBatchResponse submitBatchRegistration(SubmitBatch request) {
        return batches.submitBatchRegistration(request);
    }

    @Override
    public GetSubmitBatchOutputResponse getBatchRegistrationOutput(GetSubmitBatchOutput request) {
        return batches.getBatchRegistrationOutput(request);
    }

    @Override
    public RetrieveULNsResponse retrieveULNs(RetrieveULNs request) {
        return reports.retrieve(request);
    }

    @Override
    public VerifyLearnerResponse verifyLearner(VerifyLearner request) {
        return reports.verify(request);
    }

    @Override
    public SubmitVerifyBatchResponse submitVerifyBatch(SubmitVerifyBatch request) {
        return verifications.submit(request);
    }

    @Override
    public GetVerifyBatchOutputResponse getVerifyBatchOutput(GetVerifyBatchOutput request) {
        return verifications.output(request);
    }

    @Override
    public MergedUnmergedULNsResponse getMergedUnmergedULNsReport(GetMergedUnmergedULNs request) {
        return standings.merges(request);
    }

    @Override
    public DeletedULNsResponse getDeletedULNsReport(GetDeletedULNs request) {
        return standings.deletions(request);
    }

    @Override
    public GetLearnerRecordResp getLearnerRecord(GetLearnerRecord request) {
        return records.record(request);
    }
}

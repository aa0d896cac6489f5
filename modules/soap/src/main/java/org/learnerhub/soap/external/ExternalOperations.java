package org.learnerhub.soap.external;

import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.external.ExternalService;
import org.learnerhub.contract.external.GetAchievementBatchJob;
import org.learnerhub.contract.external.GetAchievementBatchJobResponse;
import org.learnerhub.contract.external.SubmitAchievementBatchJob;
import org.learnerhub.contract.external.SubmitAchievementBatchJobResponse;
import org.learnerhub.contract.external.model.Achievement;
import org.learnerhub.contract.external.model.AchievementBatchJobResponse;
import org.learnerhub.contract.external.model.ArrayOfAchievement;
import org.learnerhub.contract.external.model.User;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.SentDetails;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Receipt;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedErrorFile;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.SubmissionType;
import org.learnerhub.domain.feed.batch.AnsweredFeedRows;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.soap.SoapService;
import org.learnerhub.soap.envelope.CallerNames;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.learner.LearnerFault;
import org.learnerhub.soap.learner.WireCode;
import org.learnerhub.soap.message.Needed;
import org.learnerhub.soap.wrapped.DomainFaultForm;
import org.learnerhub.soap.wrapped.InvokingCallers;
import org.learnerhub.soap.wrapped.WrappedEndpoint;

/** The external service: achievements of awarding organisations (contract 1.6). Refusals of the matter are codes, not faults. */
public final class ExternalOperations {

    public static final String PATH = "/ExternalService.svc";

    private static final String WSDL = "contract/wsdl/external-service.wsdl";

    private final InvokingCallers callers;
    private final ExternalUseCases uses;
    private final InstantSource clock;

    private ExternalOperations(Callers access, ExternalUseCases uses, InstantSource clock) {
        callers = new InvokingCallers(access);
        this.uses = uses;
        this.clock = clock;
    }

    public static SoapService of(Callers callers, ExternalUseCases uses, InstantSource clock) {
        return SoapService.of(WSDL, ExternalService.SERVICE, ExternalService.BasicHttpBindingIExternalService)
                .at(PATH)
                .answeredBy(new ExternalOperations(callers, uses, clock).endpoint())
                .faults(new DomainFaultForm(new LearnerFault(clock, false)))
                .prefix(WrappedEndpoint.PREFIX)
                .caller(CallerNames.in("invokingUser"))
                .build();
    }

    private WrappedEndpoint endpoint() {
        Map<Class<?>, Function<Object, Object>> operations = Map.of(
                SubmitAchievementBatchJob.class, any -> submit((SubmitAchievementBatchJob) any),
                GetAchievementBatchJob.class, any -> job((GetAchievementBatchJob) any));
        return new WrappedEndpoint("http://api.lrs.qcf.gov.uk/services", operations, Set.of());
    }

    /** The same message sent twice is the same job. */
    SubmitAchievementBatchJobResponse submit(SubmitAchievementBatchJob request) {
        var result = new org.learnerhub.contract.external.model.SubmitAchievementBatchJobResponse();
        Optional<Call> call = enter(Operation.SUBMIT_ACHIEVEMENTS, request.getInvokingUser());
        ArrayOfAchievement sent = request.getAchievements();
        List<Achievement> achievements = sent == null ? List.of() : sent.getAchievement();
        Optional<SubmissionType> type =
                Optional.ofNullable(request.getSubmissionType()).flatMap(SubmissionType::parse);
        WireCode wrong = call.isEmpty() ? WireCode.WSRC0043 : wrong(request, type.isPresent(), achievements.size());
        result.setResponseCode((wrong == null ? WireCode.WSRC0007 : wrong).name());
        if (wrong == null) {
            result.setJobId(Math.toIntExact(receive(call.orElseThrow(), type.orElseThrow(), achievements)
                    .batch()
                    .value()));
        }
        SubmitAchievementBatchJobResponse response = new SubmitAchievementBatchJobResponse();
        response.setSubmitAchievementBatchJobResult(result);
        return response;
    }

    private @Nullable WireCode wrong(SubmitAchievementBatchJob request, boolean typed, int rows) {
        if (!isEmailAddress(request.getEmailAddress())) {
            return WireCode.WSEC0044;
        } else if (!typed) {
            return WireCode.WSEC0045;
        } else if (rows > uses.mostAchievements()) {
            return WireCode.WSEC0046;
        }
        return rows == 0 ? WireCode.WSEC0047 : null;
    }

    private Receipt receive(Call call, SubmissionType type, List<Achievement> achievements) {
        byte[] file = AchievementFile.of(call.institution().ukprn(), type, achievements);
        Submission submission = new Submission(
                call.institution(), call.userName(), WayIn.SOAP_LEARNER, AchievementFile.NAME, FeedJob.ACH, "", null);
        return uses.receive().receive(submission, new ByteArrayInputStream(file));
    }

    /** Nobody is told when a job is done; an address that is none is refused all the same. */
    private boolean isEmailAddress(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        try {
            LearnerDetails address = LearnerDetails.nothing().with(LearnerField.EMAIL_ADDRESS, text.strip());
            SentDetails.checkedAlone(address, clock.instant());
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    GetAchievementBatchJobResponse job(GetAchievementBatchJob request) {
        GetAchievementBatchJobResponse response = new GetAchievementBatchJobResponse();
        response.setGetAchievementBatchJobResult(enter(Operation.GET_ACHIEVEMENTS, request.getInvokingUser())
                .map(call -> job(call, Needed.there(request.getJobId(), "jobId")))
                .orElseGet(() -> onlyCode(WireCode.WSRC0043)));
        return response;
    }

    private AchievementBatchJobResponse job(Call call, int id) {
        Batch batch;
        try {
            batch = uses.collect().status(call.institution(), new BatchId(id));
        } catch (RefusedException e) {
            if (e.refusal().code() == IntakeCode.UNKNOWN_BATCH) {
                return onlyCode(WireCode.WSRC0018);
            }
            throw e;
        }
        if (!FeedJob.isOne(batch.job()) || FeedJob.kind(batch.job()) != EventKind.ACHIEVEMENT) {
            return onlyCode(WireCode.WSRC0018);
        }
        boolean answered = batch.state() == BatchState.ANSWERED;
        String errors = answered ? FeedErrorFile.of(new AnsweredFeedRows(batch, uses.chunks())) : "";
        boolean waits = uses.confirmations()
                .of(batch.id())
                .filter(one -> one.state() == FeedConfirmations.State.WAITING)
                .isPresent();
        AchievementBatchJobResponse job = AchievementJob.of(batch, waits, errors);
        if (answered) {
            uses.fetches().document(call, batch, Document.OUTPUT, batch.edition());
        }
        return job;
    }

    private static AchievementBatchJobResponse onlyCode(WireCode code) {
        AchievementBatchJobResponse job = new AchievementBatchJobResponse();
        job.setResponseCode(code.name());
        return job;
    }

    /** Empty where the organisation is not set up for achievements. */
    private Optional<Call> enter(Operation operation, @Nullable User caller) {
        try {
            return Optional.of(callers.enter(operation, caller));
        } catch (RefusedException e) {
            if (e.refusal().code() == AccessCode.RIGHT_MISSING) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

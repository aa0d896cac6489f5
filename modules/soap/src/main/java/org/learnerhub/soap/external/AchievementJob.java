package org.learnerhub.soap.external;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.external.model.AchievementBatchJobResponse;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.soap.learner.JobStage;

/** How a job of achievements stands (contract 1.6): counters as soon as it is checked, errors when it is answered. */
final class AchievementJob {

    private static final float ALL = 100f;

    private AchievementJob() {}

    /**
     * @param waits whether somebody has to confirm it first
     * @param errors empty before it is answered, and where nothing is wrong
     */
    static AchievementBatchJobResponse of(Batch batch, boolean waits, String errors) {
        AchievementBatchJobResponse job = new AchievementBatchJobResponse();
        job.setResponseCode(JobStage.of(batch).code());
        job.setJobID(Math.toIntExact(batch.id().value()));
        job.setFilename(batch.origin().fileName());
        job.setUser(batch.origin().userName());
        job.setType("Achievement");
        job.setStatus(status(batch, waits));
        job.setSubmittedDate(moment(batch.receivedAt()));
        job.setStartDate(moment(batch.startedAt()));
        job.setEndDate(moment(batch.finishedAt()));
        job.setDuration(duration(batch.startedAt(), batch.finishedAt()));
        Refusal refusal = batch.refusal();
        job.setRejectionReason(refusal == null ? null : refusal.code().code() + ": " + refusal.text());
        job.setAchievementBatchErrorFile(errors);
        if (batch.checked() != null) {
            job.setNumberOfRecords(batch.rowsTotal());
            counters(job, ControlTotals.of(batch.tally()));
        }
        return job;
    }

    private static void counters(AchievementBatchJobResponse job, ControlTotals totals) {
        job.setAchievementsCreated(totals.created());
        job.setAchievementsPromotedToFinal(totals.promoted());
        job.setAchievementsReinstated(totals.reinstated());
        job.setAchievementsUpdated(totals.updated());
        job.setAchievementsWithdrawn(totals.withdrawn());
        job.setBusinessRuleErrors(totals.ruleErrors());
        job.setFieldDataErrors(totals.fieldErrors());
        job.setLearnerDataErrors(totals.learnerErrors());
        job.setSuccessfulFinalAchievements(totals.finals());
        job.setSuccessfulProvisionalAchievements(totals.provisionals());
        int failed = totals.held() + totals.refused();
        job.setPercentageSuccessfulRecords(totals.sent() == 0 ? 0f : (totals.sent() - failed) * ALL / totals.sent());
    }

    private static String status(Batch batch, boolean waits) {
        if (batch.state() == BatchState.ANSWERED) {
            return "Successful";
        }
        Refusal refusal = batch.refusal();
        if (refusal != null) {
            return refusal.code() == FeedCode.REFUSED_UNCONFIRMED ? "Cancelled" : "Failed";
        }
        if (batch.parked()) {
            return "Failed";
        }
        return waits || batch.state() == BatchState.RECEIVED ? "Waiting" : "InProgress";
    }

    private static @Nullable String moment(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Hours, minutes and seconds; the end is known in whole seconds, and may seem to be before the beginning. */
    private static @Nullable String duration(@Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null) {
            return null;
        }
        Duration took = to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
        return "%02d:%02d:%02d".formatted(took.toHours(), took.toMinutesPart(), took.toSecondsPart());
    }
}

package org.learnerhub.domain.exchange.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.WayIn;

/**
 * Which earlier jobs a submission may be a repetition of. The learner service has no client key, so the same rows
 * are the same job. But what a job only looks up may have changed since: asked some minutes later it is a new question
 * (decision 0025). What registers stays the same job for ever.
 */
final class SameCall {

    /** Far longer than clients wait before they send again. */
    static final Duration REPEATED_WITHIN = Duration.ofMinutes(10);

    private SameCall() {}

    /** The keys of a submission: the first is its own, the others those of jobs that it may repeat. */
    static List<String> keys(Submission submission, Mode mode, Instant now) {
        if (!isQuestion(submission, mode)) {
            return List.of(submission.clientKey());
        }
        long window = REPEATED_WITHIN.toMillis();
        Instant start = Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), window) * window);
        return List.of(key(start), key(start.minus(REPEATED_WITHIN)));
    }

    /** Whether the job is one that the submission repeats. */
    static boolean isRepeated(Batch earlier, Submission submission, Mode mode, Instant now) {
        return !isQuestion(submission, mode)
                || earlier.receivedAt().plus(REPEATED_WITHIN).isAfter(now);
    }

    private static boolean isQuestion(Submission submission, Mode mode) {
        return submission.wayIn() == WayIn.SOAP_LEARNER
                && submission.clientKey().isEmpty()
                && mode == Mode.CHECK_ONLY;
    }

    private static String key(Instant start) {
        return "asked after " + start;
    }
}

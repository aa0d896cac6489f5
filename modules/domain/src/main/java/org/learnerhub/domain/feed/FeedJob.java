package org.learnerhub.domain.feed;

import java.util.Map;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.record.EventKind;

/** What the sender of a feed wants done; the words are this hub's own. */
public final class FeedJob {

    /** Load achievements. */
    public static final Job ACH = new Job("ACH");

    /** Like ACH in every decision, but nothing is loaded. */
    public static final Job ACHDRY = new Job("ACHDRY");

    /** Load participation. */
    public static final Job PAR = new Job("PAR");

    /** Like PAR in every decision, but nothing is loaded. */
    public static final Job PARDRY = new Job("PARDRY");

    /** What a dry run decides is kept in memory until its end. */
    public static final int DRY_ROWS = 100_000;

    private static final Map<Job, Mode> ACHIEVEMENTS = Map.of(ACH, Mode.FULL, ACHDRY, Mode.DRY_RUN);
    private static final Map<Job, Mode> PARTICIPATION = Map.of(PAR, Mode.FULL, PARDRY, Mode.DRY_RUN);

    private FeedJob() {}

    public static Map<Job, Mode> of(EventKind kind) {
        return kind == EventKind.ACHIEVEMENT ? ACHIEVEMENTS : PARTICIPATION;
    }

    /** The job that loads feeds of this kind. */
    public static Job inEarnest(EventKind kind) {
        return kind == EventKind.ACHIEVEMENT ? ACH : PAR;
    }

    /** @throws IllegalArgumentException where the job is no feed's */
    public static EventKind kind(Job job) {
        if (ACHIEVEMENTS.containsKey(job)) {
            return EventKind.ACHIEVEMENT;
        }
        if (PARTICIPATION.containsKey(job)) {
            return EventKind.PARTICIPATION;
        }
        throw new IllegalArgumentException("the job " + job + " is no feed's");
    }

    public static boolean isDry(Job job) {
        return job.equals(ACHDRY) || job.equals(PARDRY);
    }

    /** Whether a batch of this job is a feed. */
    public static boolean isOne(Job job) {
        return ACHIEVEMENTS.containsKey(job) || PARTICIPATION.containsKey(job);
    }
}

package org.learnerhub.domain.imports;

import java.util.Map;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Mode;

/** What the sender of a file of providers wants done; the words are this hub's own. */
public final class ImportJob {

    /** Bring the register up to date. */
    public static final Job PRV = new Job("PRV");

    /** Like PRV in every decision, but nothing is written. */
    public static final Job PRVDRY = new Job("PRVDRY");

    /** More than there can be providers; what a file has twice is kept in memory. */
    public static final int MOST_ROWS = 500_000;

    private static final Map<Job, Mode> ALL = Map.of(PRV, Mode.FULL, PRVDRY, Mode.DRY_RUN);

    private ImportJob() {}

    public static Map<Job, Mode> all() {
        return ALL;
    }

    public static boolean isDry(Job job) {
        return job.equals(PRVDRY);
    }
}

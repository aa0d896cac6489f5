package org.learnerhub.client;

import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.JobType;

/** What a file is, where headings and root element do not tell it. */
enum FileKind {
    REGISTRATION("FUL", "DRY"),
    VERIFICATION("VER", null),
    ACHIEVEMENT("ACH", "ACHDRY"),
    PARTICIPATION("PAR", "PARDRY"),
    PROVIDERS("PRV", "PRVDRY");

    private final String job;
    private final @Nullable String dryRun;

    FileKind(String job, @Nullable String dryRun) {
        this.job = job;
        this.dryRun = dryRun;
    }

    /** Null where there is no dry run, as nothing is written anyway. */
    @Nullable
    JobType job(boolean dry) {
        String word = dry ? dryRun : job;
        return word == null ? null : JobType.fromValue(word);
    }

    /** What a job is as a dry run; null where it writes nothing anyway. */
    static @Nullable JobType dryRunOf(JobType job) {
        for (FileKind kind : values()) {
            if (job.value().equals(kind.job) || job.value().equals(kind.dryRun)) {
                return kind.job(true);
            }
        }
        return null;
    }
}

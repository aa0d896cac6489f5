package org.learnerhub.domain.exchange.intake;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;

/**
 * What comes with a file.
 *
 * @param job the sender's wish
 * @param clientKey the sender's own key for the submission, empty where there is none; at most 128 characters
 * @param announcedSha256 what the sender says the file's SHA-256 is, hex; null where nothing was said
 */
public record Submission(
        Institution institution,
        String userName,
        WayIn wayIn,
        String fileName,
        Job job,
        String clientKey,
        @Nullable String announcedSha256) {

    /** The same with another job. */
    Submission with(Job other) {
        return new Submission(institution, userName, wayIn, fileName, other, clientKey, announcedSha256);
    }
}

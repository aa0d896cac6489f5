package org.learnerhub.domain.exchange;

import java.time.Duration;
import java.time.Instant;

/**
 * That a batch's answer needs a new edition.
 *
 * @param step the last step that must be in it
 * @param since from when its decisions count as waiting: when the first of them was taken, or when the edition was kept
 *     that came without them
 * @param due when to make it, or to look whether it was made
 */
public record WantedEdition(BatchId batch, long step, Instant since, Instant due) {

    /** Decisions are gathered for at most so many times the pause. */
    private static final int MOST_PAUSES = 10;

    /**
     * One more decision: due after a pause, so that what is decided shortly after goes into the same edition, but not
     * put off for ever.
     */
    public WantedEdition after(long laterStep, Instant now, Duration pause) {
        Instant paused = now.plus(pause);
        Instant latest = since.plus(pause.multipliedBy(MOST_PAUSES));
        return new WantedEdition(batch, laterStep, since, paused.isBefore(latest) ? paused : latest);
    }
}

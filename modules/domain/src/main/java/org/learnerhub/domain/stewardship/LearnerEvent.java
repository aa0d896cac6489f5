package org.learnerhub.domain.stewardship;

import java.time.Instant;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;

/** Something that happened to a learner. All events in order of number make the register's state, see {@link Replay}. */
public sealed interface LearnerEvent {

    /** From the register's common count: of two events the later one has the higher number. */
    long number();

    /** Whom it happened to. */
    Uln uln();

    Instant at();

    /** A learner entered the register; the number is the entry. */
    record Registered(long number, Uln uln, Instant at, String source, LearnerDetails details)
            implements LearnerEvent {}

    /** A learner got new details, given here as a whole. */
    record Changed(long number, Uln uln, Instant at, String source, LearnerDetails details) implements LearnerEvent {}

    /** A learner came to count as something else on somebody's word. */
    sealed interface Standing extends LearnerEvent {

        Justification by();
    }

    /**
     * From now on the learner, and whoever was merged into it, answers with the master's number.
     *
     * @param master live at the time
     */
    record Merged(long number, Uln uln, Uln master, Instant at, Justification by) implements Standing {}

    /**
     * The learner answers with its own number again, and so do those with it who were merged into it.
     *
     * @param master whose number it answered with until now
     */
    record Unmerged(long number, Uln uln, Uln master, Instant at, Justification by) implements Standing {}

    /** The learner is no more; the number is never given again. */
    record Deleted(long number, Uln uln, Instant at, Justification by) implements Standing {}
}

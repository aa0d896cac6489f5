package org.learnerhub.domain.stewardship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * A merge, or the taking back of one, that one person wants and another has to confirm. It stays, however it ended.
 *
 * @param number from 1, ascending
 * @param uln the learner to merge, or to unmerge
 * @param master into whom it shall be merged, or is merged
 * @param decision null while nobody has decided
 */
public record MergeProposal(
        long number,
        Kind kind,
        Uln uln,
        Uln master,
        String proposedBy,
        String reason,
        Instant proposedAt,
        @Nullable Decision decision) {

    /** What is wanted. Kept by these names. */
    public enum Kind {
        MERGE,
        UNMERGE
    }

    /** How it ended. Kept by these names. */
    public enum State {
        /** Carried out on the word of two people. */
        CONFIRMED,
        REFUSED
    }

    /** @param reason in the words of who decided */
    public record Decision(State state, String by, Instant at, String reason) {}

    public boolean isWaiting() {
        return decision == null;
    }

    /** Whether this is who proposed it: nobody confirms their own word. Case and blanks make no other person. */
    boolean isOf(String user) {
        return proposedBy.strip().equalsIgnoreCase(user.strip());
    }

    boolean saysTheSameAs(MergeProposal other) {
        return kind == other.kind && uln.equals(other.uln) && master.equals(other.master);
    }
}

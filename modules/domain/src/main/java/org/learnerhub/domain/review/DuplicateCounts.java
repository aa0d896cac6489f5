package org.learnerhub.domain.review;

/**
 * What a search for duplicates has done so far.
 *
 * @param learners searched
 * @param position the last entry searched
 * @param strong pairs that a row and a learner like them would be matched on without asking
 * @param weak other pairs at or above the threshold for review
 * @param opened cases, for pairs that had none
 * @param finished whether the end of the register was reached
 */
public record DuplicateCounts(long learners, long position, long strong, long weak, long opened, boolean finished) {

    static DuplicateCounts startingAfter(long position) {
        return new DuplicateCounts(0, position, 0, 0, 0, false);
    }

    DuplicateCounts page(int searched, long last, long strongOnes, long weakOnes, int openedOnes) {
        return new DuplicateCounts(
                learners + searched, last, strong + strongOnes, weak + weakOnes, opened + openedOnes, false);
    }

    DuplicateCounts atTheEnd() {
        return new DuplicateCounts(learners, position, strong, weak, opened, true);
    }
}

package org.learnerhub.app.matching.evaluation;

/** How a row ended whose truth names somebody else with whom it must not be matched. */
enum PairEnd {
    /** Matched without asking with that person. */
    MERGED,
    /** Matched without asking with a third person. */
    ELSEWHERE,
    /** To be reviewed. */
    REVIEWED,
    /** New, or matched with the right person. */
    KEPT_APART;

    static PairEnd of(End end, boolean merged) {
        if (merged) {
            return MERGED;
        }
        return switch (end) {
            case WRONG -> ELSEWHERE;
            case LISTED, UNLISTED, REFUSED -> REVIEWED;
            case RIGHT, NOBODY -> KEPT_APART;
        };
    }
}

package org.learnerhub.domain.learner.check;

/** Asks one question of a row, and repairs or names what it finds. */
interface RowCheck {

    void check(RowUnderCheck row);
}

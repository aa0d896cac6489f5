package org.learnerhub.store.move;

/** Is told how a move goes. */
public interface MoveProgress {

    /** So many rows of a table are read and handed over; said again and again. */
    void rows(String table, long rows);

    /** A table is in the new database as a whole. */
    void moved(String table, long rows);

    /** A table was there before, from a run that was broken off. */
    void movedBefore(String table, long rows);

    /** All tables are read back and compared from here on. */
    void comparing();
}

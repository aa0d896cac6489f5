package org.learnerhub.store.move;

import javax.sql.DataSource;

/** A database whose tables nobody else uses while it is open. */
public interface MovableDatabase extends AutoCloseable {

    /** Gives a connection of its own each time. */
    DataSource dataSource();

    /** Makes or changes the tables to this program's version; fails where a newer program was there. */
    void bringUpToDate();

    /** The URL without user, password and options: what may be written down. */
    String place();

    @Override
    void close();
}

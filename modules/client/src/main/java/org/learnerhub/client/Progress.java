package org.learnerhub.client;

/** Tells how far a piece of work is. Everything goes to standard error. */
interface Progress extends AutoCloseable {

    /** A new stage of the work begins. */
    void stage(String name, long size, String unit);

    /** So much of the stage is done. */
    void reached(long done);

    /** Something to know that is no progress. */
    void note(String line);

    @Override
    void close();
}

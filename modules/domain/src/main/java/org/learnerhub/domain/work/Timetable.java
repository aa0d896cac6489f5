package org.learnerhub.domain.work;

/** Timed work that this node and others do, until it is closed; work under way has a few seconds to end then. */
public interface Timetable extends AutoCloseable {

    @Override
    void close();
}

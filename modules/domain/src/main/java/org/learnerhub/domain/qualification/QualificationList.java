package org.learnerhub.domain.qualification;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The list as a whole, for whoever loads it and looks into it. */
public interface QualificationList {

    /** Has everybody else who loads wait for the end of the surrounding unit of work, which must be there. */
    void lock();

    /** By {@link Qualification#key}. */
    Map<String, Qualification> all();

    /**
     * Within a unit of work that holds the lock.
     *
     * @param written new ones, and those that are otherwise than they were, by {@link Qualification#key}
     * @param gone by their keys
     */
    void change(Map<String, Qualification> written, Collection<String> gone);

    /** Those whose code, title, type or awarding body has all the words, whatever their case; in the order of their keys. */
    List<Qualification> find(List<String> words, int most);

    /** Counts the changes, so that a greater number tells of another list. */
    long version();
}

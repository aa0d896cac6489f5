package org.learnerhub.domain.enquiry;

/**
 * Takes down who was told what. Called before the answer leaves, within the unit of work that holds whatever the operation
 * changes: where noting fails, nothing is changed and nothing is answered.
 */
@FunctionalInterface
public interface Disclosures {

    void note(Disclosure disclosure);

    /**
     * Notes what a find tells, and remembers the find. Where only the second fails, nobody is told, and the trail says
     * more than happened, never less.
     */
    default void note(Disclosure disclosure, NotedFind find, RecentFinds finds) {
        note(disclosure);
        finds.note(find.institution(), find.fingerprint(), find.find());
    }
}

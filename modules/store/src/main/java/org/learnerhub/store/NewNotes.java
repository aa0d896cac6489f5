package org.learnerhub.store;

import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.enquiry.NotedFind;

/** Writes what some calls leave: entries of the trail, in their order, and finds to be remembered. */
interface NewNotes {

    /**
     * All or nothing, in a transaction of its own.
     *
     * @param finds each of another institution or person, in an order that is the same in every group, so that two
     *     groups never wait for each other
     */
    void write(List<AuditEntry> entries, List<NotedFind> finds);
}

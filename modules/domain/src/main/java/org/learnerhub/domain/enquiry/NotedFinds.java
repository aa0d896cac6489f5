package org.learnerhub.domain.enquiry;

import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;

/** The audit trail and the finds that are remembered, written together. */
public interface NotedFinds {

    /**
     * Both or neither; safe on return.
     *
     * @param told what the find tells
     * @throws RuntimeException if they cannot be written; then the answer must not be given
     */
    void note(List<AuditEntry> told, NotedFind find);
}

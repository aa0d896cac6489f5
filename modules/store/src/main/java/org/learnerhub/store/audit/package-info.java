/** The audit trail and recent finds, written together where calls come together. {@link AuditTables} is the entry. */
@NullMarked
package org.learnerhub.store.audit;

import org.jspecify.annotations.NullMarked;

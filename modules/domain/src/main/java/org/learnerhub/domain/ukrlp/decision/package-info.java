/** What the register's staff decides of providers: status, succession. Writes the register of providers, the audit trail and, where rights move, institutions. */
@NullMarked
package org.learnerhub.domain.ukrlp.decision;

import org.jspecify.annotations.NullMarked;

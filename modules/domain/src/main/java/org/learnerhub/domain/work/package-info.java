/** What belongs together in one transaction, and what stays when it is rolled back. */
@NullMarked
package org.learnerhub.domain.work;

import org.jspecify.annotations.NullMarked;

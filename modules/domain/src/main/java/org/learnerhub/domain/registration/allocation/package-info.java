/** How rows get their return codes and numbers, in turn and under the register's lock; also by a person's decision. */
@NullMarked
package org.learnerhub.domain.registration.allocation;

import org.jspecify.annotations.NullMarked;

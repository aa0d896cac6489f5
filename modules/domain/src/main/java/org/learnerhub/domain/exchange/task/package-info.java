/** How tasks are performed, parked where they fail, and asked for again where they got lost. */
@NullMarked
package org.learnerhub.domain.exchange.task;

import org.jspecify.annotations.NullMarked;

/** Holds, periods and erasures as rows, and what is old or open as the other services' tables say it. */
@NullMarked
package org.learnerhub.store.retention;

import org.jspecify.annotations.NullMarked;

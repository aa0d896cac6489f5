/** Real databases for tests, and what every adapter of a port must do, written once. */
@NullMarked
package org.learnerhub.testkit;

import org.jspecify.annotations.NullMarked;

/** What adapters of the ports of extracts must do. */
@NullMarked
package org.learnerhub.testkit.extract;

import org.jspecify.annotations.NullMarked;

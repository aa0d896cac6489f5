/** What every adapter of challenges and notices must do, and samples of both. */
@NullMarked
package org.learnerhub.testkit.challenge;

import org.jspecify.annotations.NullMarked;

/** What the tests logged, searched for the people whom they used. */
@NullMarked
package org.learnerhub.app.logs;

import org.jspecify.annotations.NullMarked;

/** Keys, status and commands of extracts, put together. */
@NullMarked
package org.learnerhub.app.extract;

import org.jspecify.annotations.NullMarked;

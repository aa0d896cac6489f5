/** Puts names of any writing system into what matching compares. Knows ICU and the domain's port, nothing else. */
@NullMarked
package org.learnerhub.names;

import org.jspecify.annotations.NullMarked;

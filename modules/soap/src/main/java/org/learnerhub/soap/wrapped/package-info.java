/** What the two services of WCF have in common: wrapped messages, their callers' blocks and the fault of two details. */
@NullMarked
package org.learnerhub.soap.wrapped;

import org.jspecify.annotations.NullMarked;

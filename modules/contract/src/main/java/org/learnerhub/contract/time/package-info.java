/** Carries moments between xs:dateTime and java.time for the generated types; knows nothing else. */
@NullMarked
package org.learnerhub.contract.time;

import org.jspecify.annotations.NullMarked;

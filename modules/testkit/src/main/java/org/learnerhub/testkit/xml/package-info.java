/** The public schemas, and XML as tests read and write it. Touches nothing else of the hub. */
@NullMarked
package org.learnerhub.testkit.xml;

import org.jspecify.annotations.NullMarked;

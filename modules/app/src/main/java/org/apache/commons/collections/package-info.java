/**
 * Stands in for commons-collections 3, of which the embedded broker and its commons-beanutils use these two types and the
 * hub none: the library, with all that can be done with it to whoever reads serialised objects, stays away.
 */
@NullMarked
package org.apache.commons.collections;

import org.jspecify.annotations.NullMarked;

/** Learning events, rows that are held, and the chunks of feeds, as tables. */
@NullMarked
package org.learnerhub.store.record;

import org.jspecify.annotations.NullMarked;

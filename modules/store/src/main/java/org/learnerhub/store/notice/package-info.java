/** What the hub has to say to people outside, in the database. */
@NullMarked
package org.learnerhub.store.notice;

import org.jspecify.annotations.NullMarked;

/** What each field of a row of a feed must look like; what the row says of its person is judged as on any other row. */
@NullMarked
package org.learnerhub.domain.feed.check;

import org.jspecify.annotations.NullMarked;

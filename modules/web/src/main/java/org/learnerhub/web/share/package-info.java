/** What somebody sees who was given a link by a learner: a form, what is shared, and the extract to fetch. Decides nothing. */
@NullMarked
package org.learnerhub.web.share;

import org.jspecify.annotations.NullMarked;

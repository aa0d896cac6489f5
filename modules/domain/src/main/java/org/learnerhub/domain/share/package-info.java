/**
 * What a learner shares, with whom, for what and until when; who opened it, and who looked at the learner at all. A share is
 * a link to an extract and never a log-in: only the hash of its secret is kept, and the extract's bytes are readable with
 * the secret only. Whether a link opens is decided in the transaction that notes the opening.
 */
@NullMarked
package org.learnerhub.domain.share;

import org.jspecify.annotations.NullMarked;

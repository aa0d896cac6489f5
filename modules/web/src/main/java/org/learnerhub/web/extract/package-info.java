/** What verifiers of extracts fetch without a log-in: keys under {@code /.well-known/}, and the status lists. */
@NullMarked
package org.learnerhub.web.extract;

import org.jspecify.annotations.NullMarked;

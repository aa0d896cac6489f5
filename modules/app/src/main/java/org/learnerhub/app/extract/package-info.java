/** Keys, ledger and status of extracts, put together. */
@NullMarked
package org.learnerhub.app.extract;

import org.jspecify.annotations.NullMarked;

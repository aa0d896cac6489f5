/** The key that signs extracts, and who says when. Knows no face. */
@NullMarked
package org.learnerhub.extract.signing;

import org.jspecify.annotations.NullMarked;

/** The JSON faces: credential, badges, selective disclosure, and the signed status lists. */
@NullMarked
package org.learnerhub.verify.json;

import org.jspecify.annotations.NullMarked;

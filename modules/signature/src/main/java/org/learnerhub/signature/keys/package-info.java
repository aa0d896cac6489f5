/**
 * The hub's own keys, certificates and secrets: made on the first start, opened on every other. It may touch the keys
 * folder and the trust folder, nothing else.
 */
@NullMarked
package org.learnerhub.signature.keys;

import org.jspecify.annotations.NullMarked;

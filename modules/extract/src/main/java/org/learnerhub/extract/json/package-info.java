/** Makes the JSON faces, for wallets. */
@NullMarked
package org.learnerhub.extract.json;

import org.jspecify.annotations.NullMarked;

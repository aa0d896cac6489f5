/** Takes rows of imports over into the register of providers: reads what they say, compares, decides, loads. */
@NullMarked
package org.learnerhub.domain.imports.load;

import org.jspecify.annotations.NullMarked;

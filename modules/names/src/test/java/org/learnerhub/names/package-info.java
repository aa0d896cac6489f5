/** Tests of folding, each with a naming custom. */
@NullMarked
package org.learnerhub.names;

import org.jspecify.annotations.NullMarked;

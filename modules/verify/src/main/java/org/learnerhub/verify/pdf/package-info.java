/** The PDF face: whether all of it is signed, and what the XML inside says. */
@NullMarked
package org.learnerhub.verify.pdf;

import org.jspecify.annotations.NullMarked;

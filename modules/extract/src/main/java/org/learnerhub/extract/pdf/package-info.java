/** Makes the PDF face, for people, with the XML face inside. */
@NullMarked
package org.learnerhub.extract.pdf;

import org.jspecify.annotations.NullMarked;

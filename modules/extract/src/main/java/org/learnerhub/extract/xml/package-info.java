/** Makes the XML face: XAdES baseline B, and T where there is a time-stamp authority. */
@NullMarked
package org.learnerhub.extract.xml;

import org.jspecify.annotations.NullMarked;

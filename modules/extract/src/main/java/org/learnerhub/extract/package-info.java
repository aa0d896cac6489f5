/** Makes the faces of an extract from one content and signs them with one key. */
@NullMarked
package org.learnerhub.extract;

import org.jspecify.annotations.NullMarked;

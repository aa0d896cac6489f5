/** The whole hub, as its users meet it: real broker, real databases, real SOAP, real signatures, real processes. */
@NullMarked
package org.learnerhub.app.whole;

import org.jspecify.annotations.NullMarked;

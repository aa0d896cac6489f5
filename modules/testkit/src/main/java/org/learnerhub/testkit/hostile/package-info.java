/** Requests that mean harm, made by code and bounded, and the wire to send them by: what every service must survive. */
@NullMarked
package org.learnerhub.testkit.hostile;

import org.jspecify.annotations.NullMarked;

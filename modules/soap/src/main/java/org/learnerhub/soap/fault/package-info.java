/**
 * How anything that was thrown becomes what the caller is told, in the form of the service that was called. Lets no word
 * of an exception out.
 */
@NullMarked
package org.learnerhub.soap.fault;

import org.jspecify.annotations.NullMarked;

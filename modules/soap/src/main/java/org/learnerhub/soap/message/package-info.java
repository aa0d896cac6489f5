/**
 * Services whose messages are read whole: from the body's first element to the operation of the service's table, by the
 * short way where a message is ordinary. Knows no operation.
 */
@NullMarked
package org.learnerhub.soap.message;

import org.jspecify.annotations.NullMarked;

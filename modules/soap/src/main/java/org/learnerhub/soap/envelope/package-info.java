/**
 * How a message comes in, of whatever service: bounded bytes, hardened parser, guards of the envelope, signature, and who
 * calls ({@link org.learnerhub.soap.envelope.Callers}). Decides what is refused before a service is asked; knows none.
 */
@NullMarked
package org.learnerhub.soap.envelope;

import org.jspecify.annotations.NullMarked;

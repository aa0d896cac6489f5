/**
 * The query service of the register of providers, generations 3 to 6 (provider register 1.1 to 1.8): tolerant of what clients
 * send, strict in what they are sent, streamed. Asks {@link org.learnerhub.domain.ukrlp.RetrieveProviders} alone.
 */
@NullMarked
package org.learnerhub.soap.provider;

import org.jspecify.annotations.NullMarked;

package org.learnerhub.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * What a caller cannot just say.
 *
 * @param address where the connection came from: what {@link IpAddress#network} says
 * @param certificateSha256 fingerprint of the client certificate of the connection, hex; null without one
 * @param signed null where the message is not signed
 */
public record Evidence(
        String address,
        @Nullable String certificateSha256,
        @Nullable SignedMessage signed) {}

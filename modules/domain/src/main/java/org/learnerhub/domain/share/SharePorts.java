package org.learnerhub.domain.share;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.learnerhub.domain.portfolio.OwnAdditions;

/**
 * What sharing stands on.
 *
 * @param secret the hub's, of all nodes the same
 * @param ids of shares and of calls
 * @param secrets of links; random
 */
public record SharePorts(
        Shares shares,
        OwnAdditions additions,
        ExtractSource extracts,
        ShareTerms.Limits limits,
        byte[] secret,
        Supplier<String> ids,
        Supplier<ShareSecret> secrets,
        InstantSource clock) {

    Pins pins() {
        return new Pins(secret);
    }
}

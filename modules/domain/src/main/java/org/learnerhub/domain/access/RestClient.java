package org.learnerhub.domain.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A program that reads the register of providers by REST, known by an id and a secret (OAuth 2 client credentials).
 *
 * @param id made by the hub
 * @param name who it is for, for the operator's list
 * @param ukprn the provider whose program it is; null where it is none's
 * @param secretHash keyed, see {@link PasswordHash}; the secret itself is kept nowhere
 * @param issued when it was added
 */
public record RestClient(String id, String name, @Nullable Ukprn ukprn, String secretHash, Instant issued) {

    /** Hides the hash. */
    @Override
    public String toString() {
        return "RestClient[" + id + "]";
    }
}

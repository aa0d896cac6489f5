package org.learnerhub.web.frame;

/**
 * Who checks for the hub who somebody is, by OpenID Connect.
 *
 * @param issuer its address, under which it describes itself
 * @param name as people know it, for the button
 */
public record IdentityProvider(String issuer, String client, String secret, String name) {

    /** Hides the secret. */
    @Override
    public String toString() {
        return "IdentityProvider[" + issuer + "]";
    }
}

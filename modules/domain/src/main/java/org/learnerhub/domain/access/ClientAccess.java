package org.learnerhub.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** Lets programs in that read by REST: a token for id and secret, then calls for the token. */
public final class ClientAccess {

    /** Whose wrong secrets count where no client has the id: one for all, so that nothing grows by inventing ids. */
    public static final String NOBODY = "unknown";

    /** How long a token counts. */
    public static final Duration LASTS = Duration.ofHours(1);

    private final RestClients clients;
    private final PasswordHash secrets;
    private final AccessTokens tokens;
    private final Guards guards;

    /** @param secret the hub's, of all nodes the same */
    public ClientAccess(RestClients clients, byte[] secret, Guards guards) {
        this.clients = clients;
        secrets = new PasswordHash(secret);
        tokens = new AccessTokens(secret);
        this.guards = guards;
    }

    /**
     * Adds a client.
     *
     * @param secret generated, never chosen: decision 0012
     */
    public void add(String id, String name, @Nullable Ukprn ukprn, String secret) {
        clients.add(new RestClient(
                id, name, ukprn, secretHash(id, secret), guards.clock().instant()));
    }

    private String secretHash(String id, String secret) {
        return secrets.of("client:" + id, secret);
    }

    /**
     * A token for who knows the secret.
     *
     * @param address what {@link IpAddress#network} says
     * @throws RefusedException CLIENT_REFUSED, or ADDRESS_LOCKED after too many wrong secrets
     */
    public String grant(String id, String secret, String address) {
        Instant now = guards.clock().instant();
        Optional<RestClient> client = clients.find(id);
        String who = client.map(RestClient::id).orElse(NOBODY);
        Duration locked = guards.lockout().locked(who, address, now);
        if (locked.compareTo(Duration.ZERO) > 0) {
            throw refused(new RefusedException(
                    AccessCode.ADDRESS_LOCKED, "locked for " + (locked.toSeconds() + 1) + " seconds"));
        }
        String hash = secretHash(id, secret);
        if (client.isEmpty() || !PasswordHash.same(hash, client.get().secretHash())) {
            Duration lock = guards.lockout().wrong(who, address, now);
            if (!lock.isZero()) {
                guards.watch().clientLocked(who, address, lock, now);
            }
            throw refused(new RefusedException(ProviderCode.CLIENT_REFUSED));
        }
        guards.lockout().right(who, address, now);
        return tokens.issue(client.get(), now.plus(LASTS));
    }

    /**
     * Whose call this is.
     *
     * @throws RefusedException TOKEN_NEEDED where the token is over, or none of this hub's; TOO_MANY_CALLS
     */
    public RestClient admit(String token) {
        Instant now = guards.clock().instant();
        RestClient client = AccessTokens.read(token)
                .flatMap(claim -> clients.find(claim.client()).filter(one -> tokens.isOf(one, claim, now)))
                .orElseThrow(() -> refused(new RefusedException(ProviderCode.TOKEN_NEEDED)));
        if (!guards.rate().take(client.id(), now)) {
            throw refused(new RefusedException(AccessCode.TOO_MANY_CALLS));
        }
        guards.watch().admitted();
        return client;
    }

    private RefusedException refused(RefusedException refusal) {
        guards.watch().refused(refusal.refusal().code());
        return refusal;
    }

    /** What is kept in mind from one call to the next. */
    public record Guards(Lockout<String> lockout, RateLimit rate, AccessWatch watch, InstantSource clock) {}
}

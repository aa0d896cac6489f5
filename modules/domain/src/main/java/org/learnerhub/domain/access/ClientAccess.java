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

    /** Whose wrong secrets all count at an address, whatever the id, so that nothing grows by inventing ids. */
    public static final String NOBODY = "unknown";

    /** How long a token counts. */
    public static final Duration LASTS = Duration.ofHours(1);

    /** Look-ups of one address that prove nothing: so many a second, and so many at once. */
    private static final int UNPROVEN = 50;

    private static final int UNPROVEN_AT_ONCE = 500;

    private final RateLimit unproven = new RateLimit(UNPROVEN, UNPROVEN_AT_ONCE);
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
     * A token for who knows the secret. A wrong secret is answered alike whether there is a client of this id or not, by
     * what is counted of the address; only who knows the secret meets the lock of the client's own.
     *
     * @param address what {@link IpAddress#network} says
     * @throws RefusedException CLIENT_REFUSED, ADDRESS_LOCKED after too many wrong secrets, TOO_MANY_CALLS
     */
    public String grant(String id, String secret, String address) {
        Instant now = guards.clock().instant();
        Optional<RestClient> client = lookUp(id, address, now);
        String hash = secretHash(id, secret);
        Optional<RestClient> right = client.filter(one -> PasswordHash.same(hash, one.secretHash()));
        Duration locked = guards.lockout().locked(right.map(RestClient::id).orElse(NOBODY), address, now);
        if (locked.compareTo(Duration.ZERO) > 0) {
            throw refused(new RefusedException(
                    AccessCode.ADDRESS_LOCKED, "locked for " + (locked.toSeconds() + 1) + " seconds"));
        }
        if (right.isEmpty()) {
            wrong(client, address, now);
            throw refused(new RefusedException(ProviderCode.CLIENT_REFUSED));
        }
        unproven.giveBack(address);
        guards.lockout().right(right.get().id(), address, now);
        return tokens.issue(right.get(), now.plus(LASTS));
    }

    private void wrong(Optional<RestClient> client, String address, Instant now) {
        Duration own = client.map(one -> guards.lockout().alsoWrong(one.id(), address, now))
                .orElse(Duration.ZERO);
        Duration all = guards.lockout().wrong(NOBODY, address, now);
        if (!own.isZero()) {
            guards.watch().clientLocked(client.map(RestClient::id).orElse(NOBODY), address, own, now);
        } else if (!all.isZero()) {
            guards.watch().clientLocked(NOBODY, address, all, now);
        }
    }

    /** The database is asked for an id that anybody may have made up: of one address not without end. */
    private Optional<RestClient> lookUp(String id, String address, Instant now) {
        if (!unproven.take(address, now)) {
            throw refused(new RefusedException(AccessCode.TOO_MANY_CALLS));
        }
        return clients.find(id);
    }

    /**
     * Whose call this is.
     *
     * @param address what {@link IpAddress#network} says
     * @throws RefusedException TOKEN_NEEDED where the token is over, or none of this hub's; TOO_MANY_CALLS
     */
    public RestClient admit(String token, String address) {
        Instant now = guards.clock().instant();
        RestClient client = AccessTokens.read(token)
                .flatMap(claim -> lookUp(claim.client(), address, now).filter(one -> tokens.isOf(one, claim, now)))
                .orElseThrow(() -> refused(new RefusedException(ProviderCode.TOKEN_NEEDED)));
        unproven.giveBack(address);
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

package org.learnerhub.domain.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/**
 * Tokens that say by themselves whose they are and until when, with an HMAC under the hub's secret: every node with the same
 * keys takes them, before and after a restart, and nothing is kept of them. The hash of the client's secret is part of what
 * is signed, so that tokens end with the secret that they were got by.
 */
final class AccessTokens {

    private static final Pattern TOKEN = Pattern.compile("([A-Za-z0-9-]{1,40})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    /** The secret has other uses; none of them signs texts that begin so. */
    private static final String USE = "access-token\0";

    private final KeyedHash hash;

    AccessTokens(byte[] secret) {
        hash = new KeyedHash(secret);
    }

    String issue(RestClient client, Instant end) {
        long until = end.getEpochSecond();
        return client.id() + "." + until + "." + mac(client, until);
    }

    /** Whose this says it is, and until when; nothing is checked. */
    static Optional<Claim> read(String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches()
                ? Optional.of(new Claim(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    boolean isOf(RestClient client, Claim claim, Instant now) {
        return PasswordHash.same(mac(client, claim.until()), claim.mac()) && now.getEpochSecond() < claim.until();
    }

    private String mac(RestClient client, long until) {
        Mac mac = hash.fresh();
        String said = USE + client.id() + "\0" + client.secretHash() + "\0" + until;
        byte[] bytes = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    record Claim(String client, long until, String mac) {}
}

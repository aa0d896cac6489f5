package org.learnerhub.domain.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.KeyedHash;

/**
 * PINs as they are kept, by an HMAC under the hub's secret: a PIN is short, and a stolen table alone must not give it away.
 * Who gave the right one need not give it again for a while: a pass says so, under the same secret.
 */
final class Pins {

    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final Pattern PASS = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    /** The secret has other uses; none of them signs texts that begin so. */
    private static final String PIN = "share-pin\0";

    private static final String OPENED = "share-pass\0";

    private final KeyedHash hash;

    /** @param secret the hub's, of all nodes the same */
    Pins(byte[] secret) {
        hash = new KeyedHash(secret);
    }

    /** Lower-case hex. */
    String of(String guid, String pin) {
        return HexFormat.of().formatHex(mac(PIN + guid + "\0" + pin));
    }

    /** In constant time. */
    boolean isRight(Share share, @Nullable String pin) {
        String kept = share.pinHash();
        return kept == null
                || (pin != null
                        && MessageDigest.isEqual(
                                of(share.guid(), pin.strip()).getBytes(StandardCharsets.US_ASCII),
                                kept.getBytes(StandardCharsets.US_ASCII)));
    }

    /** For who has opened this link; ends with the link. */
    String pass(Share share, Instant now) {
        long until = now.plus(LASTS).getEpochSecond();
        return until + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(passMac(share, until));
    }

    boolean isPass(Share share, @Nullable String pass, Instant now) {
        return Optional.ofNullable(pass)
                .map(PASS::matcher)
                .filter(Matcher::matches)
                .filter(parts -> {
                    long until = Long.parseLong(parts.group(1));
                    byte[] said = Base64.getUrlDecoder().decode(parts.group(2));
                    return now.getEpochSecond() < until && MessageDigest.isEqual(passMac(share, until), said);
                })
                .isPresent();
    }

    private byte[] passMac(Share share, long until) {
        return mac(OPENED + share.guid() + "\0" + share.secretHash() + "\0" + until);
    }

    private byte[] mac(String text) {
        return hash.fresh().doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}

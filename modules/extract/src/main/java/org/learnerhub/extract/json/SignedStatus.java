package org.learnerhub.extract.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.extract.status.StatusDocuments;
import org.learnerhub.domain.extract.status.StatusList;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.verify.json.JsonForm;
import org.learnerhub.verify.json.SignedStatusLists;

/** Status lists, signed by the key that signs extracts. A list is believed for a day, and to be asked for anew after minutes. */
public final class SignedStatus implements StatusDocuments {

    private static final Duration BELIEVED = Duration.ofDays(1);
    private static final Duration ANEW = Duration.ofMinutes(5);

    private final Supplier<ExtractKey> key;
    private final Issuer issuer;
    private final InstantSource clock;

    /** @param key the one that signs now */
    public SignedStatus(Supplier<ExtractKey> key, String publicUrl, InstantSource clock) {
        this.key = key;
        this.issuer = new Issuer(publicUrl);
        this.clock = clock;
    }

    @Override
    public byte[] bitstring(StatusList list) {
        return credential(
                list,
                "",
                SignedStatusLists.REVOCATION,
                bits(list, EnumSet.of(Standing.WITHDRAWN, Standing.SUPERSEDED)));
    }

    @Override
    public byte[] refresh(StatusList list) {
        return credential(
                list,
                SignedStatusLists.REFRESH,
                SignedStatusLists.REFRESH_PURPOSE,
                bits(list, EnumSet.of(Standing.SUPERSEDED)));
    }

    /** @param behind what stands behind the list's address */
    private byte[] credential(StatusList list, String behind, String purpose, byte[] bits) {
        String address = StatusList.address(issuer.publicUrl(), list.number()) + behind;
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", address + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", purpose);
        subject.put("encodedList", "u" + base64(gzipped(bits)));
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", List.of("https://www.w3.org/ns/credentials/v2"));
        credential.put("id", address);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", issuer.did());
        credential.put("validFrom", now.toString());
        credential.put("validUntil", now.plus(BELIEVED).toString());
        credential.put("credentialSubject", subject);
        credential.put("iss", issuer.did());
        credential.put("jti", address);
        credential.put("sub", address + "#list");
        times(credential, now);
        return signed(JsonForm.CREDENTIAL_TYPE, issuer.did(), credential);
    }

    @Override
    public byte[] token(StatusList list) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer.publicUrl());
        claims.put("sub", StatusList.address(issuer.publicUrl(), list.number()) + SignedStatusLists.TOKEN);
        times(claims, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        claims.put("ttl", ANEW.toSeconds());
        claims.put("status_list", Map.of("bits", SignedStatusLists.TOKEN_BITS, "lst", base64(deflated(pairs(list)))));
        return signed(JsonForm.STATUS_LIST_TYPE, "", claims);
    }

    private static void times(Map<String, Object> claims, Instant now) {
        claims.put("iat", now.getEpochSecond());
        claims.put("nbf", now.getEpochSecond());
        claims.put("exp", now.plus(BELIEVED).getEpochSecond());
    }

    private byte[] signed(String type, String did, Map<String, Object> claims) {
        return new Jwt(key.get()).sign(type, did, claims).getBytes(StandardCharsets.US_ASCII);
    }

    /** A bit an extract, of each byte the most significant first. */
    private static byte[] bits(StatusList list, Set<Standing> told) {
        byte[] bits = new byte[StatusList.PLACES / Byte.SIZE];
        list.notValid().forEach((index, standing) -> {
            if (told.contains(standing)) {
                int shift = Byte.SIZE - 1 - index % Byte.SIZE;
                bits[index / Byte.SIZE] |= (byte) (1 << shift);
            }
        });
        return bits;
    }

    /** Two bits an extract, of each byte the least significant first. */
    private static byte[] pairs(StatusList list) {
        int perByte = Byte.SIZE / SignedStatusLists.TOKEN_BITS;
        byte[] pairs = new byte[StatusList.PLACES / perByte];
        list.notValid().forEach((index, standing) -> {
            int entry = switch (standing) {
                case VALID -> SignedStatusLists.VALID;
                case WITHDRAWN -> SignedStatusLists.WITHDRAWN;
                case SUPERSEDED -> SignedStatusLists.SUPERSEDED;
            };
            int shift = index % perByte * SignedStatusLists.TOKEN_BITS;
            pairs[index / perByte] |= (byte) (entry << shift);
        });
        return pairs;
    }

    private static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

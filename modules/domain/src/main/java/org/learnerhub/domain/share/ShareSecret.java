package org.learnerhub.domain.share;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.learnerhub.domain.access.KeyedHash;

/**
 * What makes a link: 160 random bits, written as 32 characters that survive being read aloud. The hub keeps its hash only;
 * what is shared is encrypted with a key made from it.
 */
public final class ShareSecret {

    public static final int BYTES = 20;

    private static final Pattern TEXT = Pattern.compile("[a-z2-7]{32}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS_A_SIGN = 5;
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    private final String text;

    private ShareSecret(String text) {
        this.text = text;
    }

    /** @param random 20 bytes that nobody can guess */
    public static ShareSecret of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : random) {
            held = (held << Byte.SIZE) | Byte.toUnsignedInt(one);
            bits += Byte.SIZE;
            while (bits >= BITS_A_SIGN) {
                bits -= BITS_A_SIGN;
                text.append(ALPHABET.charAt((held >>> bits) & (ALPHABET.length() - 1)));
            }
            held &= (1 << bits) - 1;
        }
        return new ShareSecret(text.toString());
    }

    /** Empty where it cannot be one. */
    public static Optional<ShareSecret> parse(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new ShareSecret(text)) : Optional.empty();
    }

    /** For the address, and for nothing else. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text, lower-case hex; of 160 random bits nobody finds them again by it. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** @param name of the face and the share; of each name one text may be sealed */
    byte[] seal(String name, byte[] bytes) {
        return crypt(Cipher.ENCRYPT_MODE, name, bytes);
    }

    /** @throws IllegalStateException where it was not sealed with this secret under this name */
    byte[] open(String name, byte[] sealed) {
        return crypt(Cipher.DECRYPT_MODE, name, sealed);
    }

    /** The key is of this secret and this name, and seals once: its nonce need not differ from others. */
    private byte[] crypt(int mode, String name, byte[] bytes) {
        byte[] secret = text.getBytes(StandardCharsets.US_ASCII);
        byte[] key = new KeyedHash(secret).fresh().doFinal(("share-face\0" + name).getBytes(StandardCharsets.UTF_8));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is shared cannot be sealed or opened", e);
        }
    }

    /** Hides it. */
    @Override
    public String toString() {
        return "ShareSecret";
    }
}

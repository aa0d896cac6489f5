package org.learnerhub.domain.learner;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret order of all ULNs: the n-th number handed out is {@code at(n)}. Distinct positions give distinct numbers,
 * and without the key the next cannot be told from the last. A balanced Feistel network over 30 bits with AES as its
 * round function, walked until it lands inside the ULN space (Black and Rogaway's cycle walking, 1.3 steps on
 * average). Not thread-safe: allocation is serialised, and one instance belongs to one allocation.
 */
public final class UlnPermutation {

    /** How many ULNs there are; positions run from 0 to one below. */
    public static final long SIZE = UlnSpace.SIZE;

    private static final int HALF_BITS = 15;
    private static final int HALF_MASK = (1 << HALF_BITS) - 1;
    private static final int ROUNDS = 10;

    private final Cipher cipher;
    private final byte[] block = new byte[16];

    /** @param key 16 or 32 secret bytes; another key is another order, so it must never change for a register */
    public UlnPermutation(byte[] key) {
        try {
            cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the ULN key must have 16 or 32 bytes", e);
        }
    }

    /** @param position from 0, below {@link #SIZE} */
    public Uln at(long position) {
        if (position < 0 || position >= SIZE) {
            throw new IllegalArgumentException("all ULNs are used, or the position is negative: " + position);
        }
        long walked = position;
        do {
            walked = encipher(walked);
        } while (walked >= SIZE);
        return UlnSpace.at(walked);
    }

    private long encipher(long value) {
        int left = (int) (value >>> HALF_BITS) & HALF_MASK;
        int right = (int) value & HALF_MASK;
        for (int round = 0; round < ROUNDS; round++) {
            int mixed = left ^ roundFunction(round, right);
            left = right;
            right = mixed;
        }
        return ((long) left << HALF_BITS) | right;
    }

    private int roundFunction(int round, int half) {
        block[0] = (byte) round;
        block[1] = (byte) (half >>> 8);
        block[2] = (byte) half;
        try {
            byte[] out = cipher.doFinal(block);
            return ((out[0] & 0xFF) << 8 | (out[1] & 0xFF)) & HALF_MASK;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES failed on a whole block", e);
        }
    }
}

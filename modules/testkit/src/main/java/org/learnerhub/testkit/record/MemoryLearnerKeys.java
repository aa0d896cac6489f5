package org.learnerhub.testkit.record;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.NoSuchKeyException;

/** Learners' keys that live as long as the test; what they seal is sealed. */
public final class MemoryLearnerKeys implements LearnerKeys {

    private static final int NONCE = 12;

    private final Map<Uln, SecretKeySpec> keys = new ConcurrentHashMap<>();
    private final Set<Uln> remembered = ConcurrentHashMap.newKeySet();
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] seal(Uln uln, byte[] clear) {
        byte[] nonce = bytes(NONCE);
        byte[] sealed = cipher(
                Cipher.ENCRYPT_MODE,
                keys.computeIfAbsent(uln, one -> new SecretKeySpec(bytes(32), "AES")),
                nonce,
                clear);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    @Override
    public UnaryOperator<byte[]> opener(Uln uln) {
        SecretKeySpec key = keys.get(uln);
        if (key == null) {
            throw new NoSuchKeyException("destroyed");
        }
        return bytes -> cipher(
                Cipher.DECRYPT_MODE, key, Arrays.copyOf(bytes, NONCE), Arrays.copyOfRange(bytes, NONCE, bytes.length));
    }

    @Override
    public void destroy(Uln uln) {
        keys.remove(uln);
    }

    @Override
    public void remember(Uln uln) {
        remembered.add(uln);
    }

    @Override
    public Set<Uln> remembered() {
        return Set.copyOf(remembered);
    }

    private byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException e) {
            throw new NoSuchKeyException("another key");
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}

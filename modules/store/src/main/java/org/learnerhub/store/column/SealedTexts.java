package org.learnerhub.store.column;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.NoSuchKeyException;

/**
 * The texts of a row as one value that only the learner's key opens. The key is not in the database, so a copy of the
 * database says nothing any more once the key is destroyed. All that is sealed in rows is sealed and opened here.
 */
public final class SealedTexts {

    /** Stands for a text whose key is gone, so that who reads it sees that there was one. */
    public static final String UNREADABLE = "[cannot be read: the learner's key is gone]";

    private static final int ABSENT = -1;

    private final LearnerKeys keys;

    public SealedTexts(LearnerKeys keys) {
        this.keys = keys;
    }

    public byte[] seal(Uln uln, @Nullable String... texts) {
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(clear)) {
            for (String text : texts) {
                byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text == null ? ABSENT : utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.seal(uln, clear.toByteArray());
    }

    /** In the order in which they were sealed; empty where the learner's key is destroyed. */
    public Optional<List<@Nullable String>> open(Uln uln, byte[] sealed) {
        return reading().open(uln, sealed);
    }

    /** For many texts: reads each learner's key once. To be thrown away with the answer, for a key may be destroyed. */
    public Reading reading() {
        return new Reading(keys);
    }

    /** What is opened together. */
    public static final class Reading {

        private final LearnerKeys keys;
        private final Map<Uln, UnaryOperator<byte[]>> openers = new HashMap<>();

        private Reading(LearnerKeys keys) {
            this.keys = keys;
        }

        /** As {@link SealedTexts#open}. */
        public Optional<List<@Nullable String>> open(Uln uln, byte[] sealed) {
            try {
                return Optional.of(
                        texts(openers.computeIfAbsent(uln, keys::opener).apply(sealed)));
            } catch (NoSuchKeyException gone) {
                return Optional.empty();
            }
        }
    }

    private static List<@Nullable String> texts(byte[] clear) {
        List<@Nullable String> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(clear))) {
            while (in.available() > 0) {
                int length = in.readInt();
                texts.add(length == ABSENT ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

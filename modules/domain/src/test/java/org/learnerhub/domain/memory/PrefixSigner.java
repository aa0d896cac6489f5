package org.learnerhub.domain.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.trust.OutputLabel;

/** "Signs" by a word in front. */
final class PrefixSigner implements DocumentSigner {

    private final Meanwhile meanwhile;
    private boolean broken;

    PrefixSigner(Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
    }

    /** From now on it fails, or works again. */
    void setBroken(boolean broken) {
        this.broken = broken;
    }

    @Override
    public void enveloped(Path canonical, Path target) {
        sign("signed: ", canonical, target);
    }

    @Override
    public void enveloped(Path canonical, OutputLabel label, Path target) {
        sign("signed as " + label.uri() + ": ", canonical, target);
    }

    @Override
    public byte[] enveloped(byte[] canonical) {
        meanwhile.happens();
        return ("signed: " + new String(canonical, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void detached(Path file, String uri, @Nullable OutputLabel label, Path target) {
        sign("signature of " + uri + (label == null ? "" : " as " + label.uri()) + ": ", file, target);
    }

    @Override
    public String trustAnchorPem() {
        return "";
    }

    private void sign(String words, Path source, Path target) {
        if (broken) {
            throw new IllegalStateException("the key is out of reach");
        }
        meanwhile.happens();
        try {
            Files.writeString(target, words + Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

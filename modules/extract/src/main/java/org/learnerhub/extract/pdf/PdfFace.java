package org.learnerhub.extract.pdf;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;

/** Makes the PDF face. */
public final class PdfFace {

    /**
     * @param timestamps null: baseline B
     * @param publicUrl where the verify address lies, such as {@code https://hub.example}; without a slash at its end
     */
    public PdfFace(ExtractKey key, @Nullable TimestampAuthority timestamps, String publicUrl) {}

    /** @param xml the XML face, which goes inside as it is */
    public byte[] make(ExtractContent content, byte[] xml) {
        throw new UnsupportedOperationException("not made yet");
    }
}

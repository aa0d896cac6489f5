package org.learnerhub.extract.pdf;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;

/** Makes the PDF face. Thread-safe. */
public final class PdfFace {

    private final PdfDocument document;
    private final PdfSigner signer;

    /**
     * @param timestamps null: baseline B
     * @param publicUrl where the verify address lies, such as {@code https://hub.example}; without a slash at its end
     */
    public PdfFace(ExtractKey key, @Nullable TimestampAuthority timestamps, String publicUrl) {
        Issuer issuer = Issuer.of(key, publicUrl);
        PageText text = PageText.english();
        document = new PdfDocument(issuer, text);
        signer = new PdfSigner(new CmsSignatures(key, timestamps)::over, issuer, text);
    }

    /** @param xml the XML face, which goes inside as it is */
    public byte[] make(ExtractContent content, byte[] xml) {
        return signer.sign(document.make(content, xml), content.head().issued());
    }
}

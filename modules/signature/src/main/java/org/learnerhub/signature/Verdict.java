package org.learnerhub.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.OutputLabel;

/** What a verification found. Only {@link Genuine} means that the bytes may be believed. */
public sealed interface Verdict {

    /**
     * Signed as a whole, unaltered, by a trusted certificate that is valid now.
     *
     * @param signer the certificate's common name, or its whole subject if it has none
     * @param subject the certificate's subject, RFC 2253
     * @param signatureAlgorithm identifier in XML-DSig
     * @param digestAlgorithm identifier in XML-DSig
     * @param covered what the signature vouches for: {@code the whole document} or {@code file output.csv}
     * @param fingerprint SHA-256 of the signing certificate, lower-case hex
     * @param label whose output it is, by what is signed; null where nothing is said of that
     */
    record Genuine(
            String signer,
            String subject,
            Instant validFrom,
            Instant validUntil,
            String signatureAlgorithm,
            String digestAlgorithm,
            String covered,
            String fingerprint,
            @Nullable OutputLabel label)
            implements Verdict {}

    /** @param detail one sentence on this document; never quotes what is in it */
    record NotGenuine(Reason reason, String detail) implements Verdict {}

    /** Why a document is not believed. The first reason found ends the examination. */
    enum Reason {
        NOT_SIGNED("The document carries no signature as the first child of its root."),
        ALTERED("What was signed and what is here differ."),
        SIGNATURE_WRONG("The signature was not made by the key of its certificate."),
        UNTRUSTED_CERTIFICATE("The signing certificate was not issued by anybody trusted here."),
        CERTIFICATE_EXPIRED("The signing certificate is not valid at this time."),
        COVERS_TOO_LITTLE("The signature does not cover everything."),
        FORBIDDEN_ALGORITHM("The signature uses an algorithm or a key that is too weak or not permitted."),
        MALFORMED("The document or its signature is not well formed, or exceeds a limit."),
        CONTENT_MISSING("The file that the signature is about was not given.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The reason in general, for people. */
        public String sentence() {
            return sentence;
        }
    }
}

package org.learnerhub.signature;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.signature.Coverage.WholeDocument;
import org.learnerhub.signature.Verdict.Genuine;
import org.learnerhub.signature.Verdict.Reason;
import org.w3c.dom.Element;

/** The way of one document through all questions, cheap ones first: a stranger's gigabytes are not even read. */
final class Examination {

    /** Where the signature must have ended. */
    private static final int HEAD_BYTES = 512 * 1024;

    private final BufferedInputStream document;
    private final @Nullable Path content;
    private final Trust trust;
    private final Instant now;

    /** @param content the file that a detached signature is about */
    Examination(InputStream document, @Nullable Path content, Trust trust, Instant now) {
        this.document = new BufferedInputStream(document, 64 * 1024);
        this.content = content;
        this.trust = trust;
        this.now = now;
    }

    Genuine run() throws IOException, XMLStreamException, Refusal {
        document.mark(HEAD_BYTES);
        Element signature = SignatureFinder.find(new BoundedHead(document, HEAD_BYTES));
        boolean standsAlone = !(signature.getParentNode() instanceof Element);
        Claim claim = Claim.read(new DsElement(signature), standsAlone);
        Certificates carried = Certificates.read(claim.certificates());
        trust.require(carried, now);
        SignatureValueCheck.require(claim, carried.signing().getPublicKey());
        document.reset();
        requireUnaltered(claim);
        return genuine(claim, carried.signing());
    }

    private void requireUnaltered(Claim claim) throws IOException, XMLStreamException, Refusal {
        String digest = Objects.requireNonNull(Algorithms.DIGESTS.get(claim.digestAlgorithm()));
        byte[] found;
        if (claim.coverage() instanceof WholeDocument whole) {
            if (content != null) {
                throw new Refusal(
                        Reason.COVERS_TOO_LITTLE, "The signature is about its own document, not about the file.");
            }
            found = DocumentDigest.of(document, whole, Digests.start(digest));
        } else if (content != null && Files.isRegularFile(content)) {
            found = Digests.ofFile(content, 0, digest);
        } else {
            throw new Refusal(Reason.CONTENT_MISSING, "A detached signature says nothing without its file.");
        }
        if (!MessageDigest.isEqual(found, claim.digest())) {
            throw new Refusal(Reason.ALTERED, "The bytes differ from those that were signed.");
        }
    }

    private static Genuine genuine(Claim claim, X509Certificate signing) {
        return new Genuine(
                CertificateNames.commonName(signing),
                signing.getSubjectX500Principal().getName(),
                signing.getNotBefore().toInstant(),
                signing.getNotAfter().toInstant(),
                claim.signatureAlgorithm(),
                claim.digestAlgorithm(),
                claim.coverage().description(),
                CertificateNames.fingerprint(signing),
                claim.label());
    }
}

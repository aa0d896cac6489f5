package org.learnerhub.domain.trust;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Signs what the hub sends, with the hub's own key. XML-DSig, SHA-256, exclusive canonicalisation, X.509 in KeyInfo. */
public interface DocumentSigner {

    /**
     * Makes an enveloped signature over the whole document ({@code URI=""}) as the root's first child, in constant
     * memory.
     *
     * @param canonical a document without signature whose bytes already are its exclusive canonical form
     * @param target where the signed document goes; replaced if present
     */
    void enveloped(Path canonical, Path target);

    /** The same for an output, with its label as the type of the reference. */
    void enveloped(Path canonical, OutputLabel label, Path target);

    /** The same for a small document held in memory. */
    byte[] enveloped(byte[] canonical);

    /**
     * Makes a detached signature over a file's octets.
     *
     * @param uri the reference's URI, the name under which the receiver will have the file
     * @param label the reference's type: whose output the file is; null where it is nobody's
     */
    void detached(Path file, String uri, @Nullable OutputLabel label, Path target);

    /** The certificate authority's certificate, PEM: what a receiver must trust to verify. */
    String trustAnchorPem();
}

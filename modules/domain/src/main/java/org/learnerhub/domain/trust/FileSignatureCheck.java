package org.learnerhub.domain.trust;

import java.io.InputStream;
import java.util.function.Supplier;

/** Checks the signature that a sender may have put inside an XML batch file. */
public interface FileSignatureCheck {

    /**
     * Whether the file may go on: it carries no signature, or one over the whole document that verifies against a
     * trusted certificate.
     *
     * @param opener opens the file's bytes from the start, as often as needed; this method closes what it opens
     */
    boolean acceptable(Supplier<InputStream> opener);
}

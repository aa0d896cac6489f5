package org.learnerhub.domain.trust;

import java.io.InputStream;

/** Checks a signature that a sender put inside an XML batch file. */
public interface FileSignatureCheck {

    /**
     * Reads the whole stream.
     *
     * @return true if the document is signed as a whole and the signature verifies against a trusted certificate
     */
    boolean isGenuine(InputStream document);
}

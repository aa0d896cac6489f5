package org.learnerhub.signature;

import java.io.ByteArrayOutputStream;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.learnerhub.signature.Verdict.Reason;
import org.w3c.dom.Element;

/** The exclusive canonical form of one element of a message, which is as bounded as the message. */
final class CanonicalElement {

    private CanonicalElement() {}

    static byte[] of(Element element, String inclusivePrefixes) throws Refusal {
        Santuario.ready();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Canonicalizer.getInstance(Algorithms.EXCLUSIVE).canonicalizeSubtree(element, inclusivePrefixes, bytes);
        } catch (XMLSecurityException e) {
            throw new Refusal(Reason.MALFORMED, "The message has no canonical form.");
        }
        return bytes.toByteArray();
    }
}

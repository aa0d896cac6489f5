package org.learnerhub.signature;

import java.io.IOException;
import java.security.PublicKey;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.SignedInfo;
import org.apache.xml.security.signature.XMLSignature;
import org.learnerhub.signature.Verdict.Reason;
import org.w3c.dom.Element;

/** Was this SignedInfo signed with the private half of this key? */
final class SignatureValueCheck {

    private SignatureValueCheck() {}

    static void require(Claim claim, PublicKey key) throws Refusal {
        boolean holds;
        try {
            SignedInfo signedInfo = signedInfo(claim.signature().dom());
            holds = SignatureValue.holds(
                    signedInfo.getSignatureAlgorithm(), key, signedInfo.getCanonicalizedOctetStream(), claim.value());
        } catch (XMLSecurityException | IOException e) {
            holds = false;
        }
        if (!holds) {
            throw new Refusal(Reason.SIGNATURE_WRONG, "The signature value does not belong to what it signs.");
        }
    }

    /** Opened with secure validation on, which refuses broken algorithms a second time. */
    static SignedInfo signedInfo(Element signature) throws XMLSecurityException {
        Santuario.ready();
        return new XMLSignature(signature, "", true).getSignedInfo();
    }
}

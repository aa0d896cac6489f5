package org.learnerhub.signature;

import java.security.cert.X509Certificate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.OutputLabel;

/** How a signature of the hub looks. It is written in canonical form, on one line, with the prefix {@code ds}. */
final class SignatureText {

    private static final String SIGNED_INFO = """
            <ds:SignedInfo>\
            <ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"></ds:CanonicalizationMethod>\
            <ds:SignatureMethod Algorithm="%s"></ds:SignatureMethod>\
            <ds:Reference%s URI="%s">%s\
            <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>\
            <ds:DigestValue>%s</ds:DigestValue>\
            </ds:Reference>\
            </ds:SignedInfo>""";

    private static final String ENVELOPED_AND_CANONICAL = """
            <ds:Transforms>\
            <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"></ds:Transform>\
            <ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"></ds:Transform>\
            </ds:Transforms>""";

    private static final String SIGNATURE = """
            <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">%s\
            <ds:SignatureValue>%s</ds:SignatureValue>\
            <ds:KeyInfo><ds:X509Data>\
            <ds:X509Certificate>%s</ds:X509Certificate>\
            <ds:X509Certificate>%s</ds:X509Certificate>\
            </ds:X509Data></ds:KeyInfo>\
            </ds:Signature>""";

    private final String signatureMethod;
    private final String certificate;
    private final String authority;

    SignatureText(String signatureMethod, X509Certificate certificate, X509Certificate authority) {
        this.signatureMethod = signatureMethod;
        this.certificate = base64(CertificateNames.encoded(certificate));
        this.authority = base64(CertificateNames.encoded(authority));
    }

    /** @param label whose output is signed; null where it is none */
    String wholeDocument(@Nullable OutputLabel label, byte[] digest) {
        return SIGNED_INFO.formatted(signatureMethod, type(label), "", ENVELOPED_AND_CANONICAL, base64(digest));
    }

    String file(String uri, @Nullable OutputLabel label, byte[] digest) {
        return SIGNED_INFO.formatted(signatureMethod, type(label), uri.replace("&", "&amp;"), "", base64(digest));
    }

    private static String type(@Nullable OutputLabel label) {
        return label == null ? "" : " Type=\"" + label.uri() + "\"";
    }

    /** @param value the signature's bytes, empty while they are still to be computed */
    String signature(String signedInfo, byte[] value) {
        return SIGNATURE.formatted(signedInfo, base64(value), certificate, authority);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package org.learnerhub.verify.xml;

/** Names of XML-DSig and XAdES. */
final class Vocabulary {

    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    static final String SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
    static final String MANIFEST = DS + "Manifest";
    static final String ENVELOPED = DS + "enveloped-signature";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String SHA_256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String ECDSA_SHA_256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";

    private Vocabulary() {}
}

package org.learnerhub.signature;

import java.util.Map;
import java.util.Set;

/** The algorithms a signature may name, by their identifiers in XML-DSig. What is not here is refused. */
final class Algorithms {

    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String ENVELOPED = DS + "enveloped-signature";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    static final String SHA_256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String RSA_SHA_256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    static final String ECDSA_SHA_256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";

    static final Set<String> CANONICALISATIONS = Set.of(EXCLUSIVE, INCLUSIVE);

    static final Set<String> SIGNATURES = Set.of(
            RSA_SHA_256,
            ECDSA_SHA_256,
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512");

    /** The Java name of each digest. */
    static final Map<String, String> DIGESTS = Map.of(
            SHA_256,
            "SHA-256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "SHA-384",
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "SHA-512");

    private Algorithms() {}
}

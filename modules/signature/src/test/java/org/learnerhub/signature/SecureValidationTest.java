package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The library's own guard is on beneath ours. */
class SecureValidationTest {

    private final KeyPair keys = TestAuthority.pair("RSA", 2048);

    SecureValidationTest() throws Exception {}

    @Test
    void every_signature_is_opened_with_secure_validation() throws Exception {
        assertThat(SignatureValueCheck.signedInfo(signature(Algorithms.RSA_SHA_256))
                        .isSecureValidation())
                .isTrue();
    }

    @Test
    void the_library_refuses_a_broken_algorithm_even_if_we_let_it_pass() throws Exception {
        Element broken = signature("http://www.w3.org/2001/04/xmldsig-more#rsa-md5");
        assertThatThrownBy(() -> SignatureValueCheck.signedInfo(broken)).isInstanceOf(XMLSecurityException.class);
    }

    private Element signature(String method) throws Exception {
        String signed = ForeignSigner.withBareKey(keys.getPrivate(), keys.getPublic())
                .method(Algorithms.RSA_SHA_256)
                .sign("<a/>")
                .replace(Algorithms.RSA_SHA_256, method);
        return (Element) ForeignSigner.parse(signed).getDocumentElement().getFirstChild();
    }
}

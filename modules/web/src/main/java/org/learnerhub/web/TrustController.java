package org.learnerhub.web;

import org.learnerhub.domain.trust.DocumentSigner;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives away the certificate that verifies everything the hub signs. */
@RestController
public class TrustController {

    private final DocumentSigner signer;

    public TrustController(DocumentSigner signer) {
        this.signer = signer;
    }

    /** The certificate authority's certificate, PEM. */
    @GetMapping(path = "/trust/ca.pem", produces = "application/x-pem-file")
    public String certificateAuthority() {
        return signer.trustAnchorPem();
    }
}

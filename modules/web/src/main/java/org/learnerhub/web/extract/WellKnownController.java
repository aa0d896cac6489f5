package org.learnerhub.web.extract;

import org.learnerhub.domain.extract.status.PublishedKeys;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys of extracts, where each kind of verifier looks for them. */
@RestController
public class WellKnownController {

    private final PublishedKeys keys;

    public WellKnownController(PublishedKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jwks.json")
    public ResponseEntity<byte[]> keySet() {
        return PublicAnswer.of(keys.keySet(), "application/jwk-set+json");
    }

    @GetMapping("/.well-known/did.json")
    public ResponseEntity<byte[]> didDocument() {
        return PublicAnswer.of(keys.didDocument(), "application/did+json");
    }

    @GetMapping("/.well-known/jwt-vc-issuer")
    public ResponseEntity<byte[]> jwtIssuer() {
        return PublicAnswer.of(keys.jwtIssuer(), "application/json");
    }
}

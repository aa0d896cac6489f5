package org.learnerhub.extract.json;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hub as whoever issues credentials: by its address, and by the DID that is the same address. */
record Issuer(String publicUrl) {

    static final String NAME = "Learner data exchange hub";

    /** {@code did:web}; a port is written with its colon encoded. */
    String did() {
        return "did:web:" + URI.create(publicUrl).getAuthority().replace(":", "%3A");
    }

    Map<String, Object> profile() {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("id", did());
        profile.put("type", List.of("Profile"));
        profile.put("name", NAME);
        profile.put("url", publicUrl);
        return profile;
    }
}

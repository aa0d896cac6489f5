package org.learnerhub.extract.json;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.verify.json.JsonForm;
import org.learnerhub.verify.json.SignedStatusLists;

/** The extract as an SD-JWT credential, with one disclosure an entry: the holder shows which they want. */
final class SelectiveFace {

    private final Issuer issuer;
    private final Jwt jwt;

    SelectiveFace(Issuer issuer, Jwt jwt) {
        this.issuer = issuer;
        this.jwt = jwt;
    }

    String make(ExtractContent content, ExtractDigest root) {
        List<Disclosure> disclosures = content.entries().stream()
                .map(entry -> new Disclosure(JsonForm.entry(entry)))
                .toList();
        ExtractHead head = content.head();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer.publicUrl());
        claims.put("iat", head.issued().getEpochSecond());
        claims.put("nbf", head.issued().getEpochSecond());
        if (head.validUntil() != null) {
            claims.put("exp", head.validUntil().getEpochSecond());
        }
        claims.put("vct", "urn:learnerhub:extract:v1");
        claims.put("status", status(head));
        claims.put("_sd_alg", "sha-256");
        claims.put(JsonForm.HEAD, JsonForm.head(head));
        claims.put(
                JsonForm.DIGESTS,
                content.entries().stream()
                        .map(ExtractEntry::digest)
                        .map(ExtractDigest::hex)
                        .toList());
        claims.put(JsonForm.ROOT, root.hex());
        List<Object> places = new ArrayList<>();
        disclosures.forEach(disclosure -> places.add(disclosure.toArrayElement()));
        claims.put(JsonForm.ENTRIES, places);
        return new SDJWT(jwt.sign(JsonForm.SD_JWT_TYPE, "", claims), disclosures).toString();
    }

    private static Map<String, Object> status(ExtractHead head) {
        return Map.of(
                "status_list",
                Map.of("idx", head.status().index(), "uri", head.status().list() + SignedStatusLists.TOKEN));
    }
}

package org.learnerhub.extract.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.verify.json.JsonForm;
import org.learnerhub.verify.json.SignedStatusLists;

/** One extract as verifiable credentials of the W3C's data model 2.0: a learner record as a whole, and a badge an entry. */
final class Credentials {

    private static final String W3C = "https://www.w3.org/ns/credentials/v2";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String RECORDS = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    private static final String TERMS = "urn:learnerhub:extract:v1#";

    private final Issuer issuer;
    private final ExtractContent content;
    private final ExtractHead head;
    private final ExtractDigest root;

    Credentials(Issuer issuer, ExtractContent content, ExtractDigest root) {
        this.issuer = issuer;
        this.content = content;
        this.head = content.head();
        this.root = root;
    }

    /** A Comprehensive Learner Record 2.0. */
    Map<String, Object> whole() {
        List<Map<String, Object>> badges = new ArrayList<>();
        for (int i = 0; i < content.entries().size(); i++) {
            badges.add(plainBadge(i));
        }
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", holder());
        subject.put("type", List.of("ClrSubject"));
        subject.put("identifier", Badge.identity(head.holder()));
        subject.put("verifiableCredential", badges);
        Map<String, Object> extract = JsonForm.content(head, content.entries());
        extract.put(JsonForm.ROOT, root.hex());
        Map<String, Object> credential =
                credential(id(), List.of(W3C, RECORDS, BADGES, term(JsonForm.EXTRACT)), "ClrCredential");
        credential.put("name", "Learner record");
        credential.put("credentialSubject", subject);
        credential.put("credentialStatus", status());
        credential.put(JsonForm.EXTRACT, extract);
        return registered(credential);
    }

    /** One entry as an Open Badge 3.0 that stands alone. */
    Map<String, Object> badge(int index) {
        Map<String, Object> badge = plainBadge(index);
        badge.put("@context", List.of(W3C, BADGES, term(JsonForm.ENTRY)));
        badge.put("credentialStatus", status());
        badge.put(JsonForm.ENTRY, JsonForm.badge(content, index, root));
        return registered(badge);
    }

    private Map<String, Object> plainBadge(int index) {
        Badge entry = new Badge(content.entries().get(index));
        Map<String, Object> badge = credential(
                id() + ":" + content.entries().get(index).id(), List.of(W3C, BADGES), "AchievementCredential");
        badge.put("name", entry.name());
        String awarded = entry.awarded();
        if (awarded != null) {
            badge.put("awardedDate", awarded);
        }
        badge.put("credentialSubject", entry.subject(holder(), head.holder()));
        return badge;
    }

    private Map<String, Object> credential(String id, List<Object> contexts, String type) {
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", contexts);
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", type));
        credential.put("issuer", issuer.profile());
        credential.put("validFrom", head.issued().toString());
        if (head.validUntil() != null) {
            credential.put("validUntil", head.validUntil().toString());
        }
        return credential;
    }

    /** The claims that a JWT has for the same, which verifiers compare. */
    private Map<String, Object> registered(Map<String, Object> credential) {
        credential.put("iss", issuer.did());
        credential.put("jti", String.valueOf(credential.get("id")));
        credential.put("sub", holder());
        times(credential, head.issued());
        return credential;
    }

    private void times(Map<String, Object> claims, Instant issued) {
        claims.put("iat", issued.getEpochSecond());
        claims.put("nbf", issued.getEpochSecond());
        if (head.validUntil() != null) {
            claims.put("exp", head.validUntil().getEpochSecond());
        }
    }

    /** Badges have one entry only; what else there is to read about it stands in the place that the W3C has for that. */
    private Map<String, Object> status() {
        Map<String, Object> status = new LinkedHashMap<>();
        String list = head.status().list();
        status.put("id", list + "#" + head.status().index());
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", "revocation");
        status.put("statusListIndex", Long.toString(head.status().index()));
        status.put("statusListCredential", list);
        status.put("statusReference", List.of(list + SignedStatusLists.REFRESH));
        return status;
    }

    private String id() {
        return "urn:learnerhub:extract:" + head.id();
    }

    private String holder() {
        return "urn:learnerhub:uln:" + head.holder().uln();
    }

    /** A claim of the hub's own, of which a reader of linked data needs to know no more than that it is JSON. */
    private static Map<String, Object> term(String name) {
        return Map.of(name, Map.of("@id", TERMS + name, "@type", "@json"));
    }
}

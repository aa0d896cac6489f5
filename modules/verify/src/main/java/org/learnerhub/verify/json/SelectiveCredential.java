package org.learnerhub.verify.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;

/**
 * An SD-JWT with one disclosure an entry, of which any may be left out. Each disclosure is that of one place in the signed
 * list, once; each entry has the digest that was signed for its place.
 */
final class SelectiveCredential {

    private static final String ARRAY_DIGEST = "...";
    private static final int OF_AN_ELEMENT = 2;

    private SelectiveCredential() {}

    static Disclosed read(String presentation, SignerTrust trust) throws Flaw {
        String[] parts = presentation.split("~", -1);
        if (parts.length < 2 || !parts[parts.length - 1].isEmpty()) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "disclosures");
        }
        SignedJson signed = SignedJson.open(parts[0], Set.of(JsonForm.SD_JWT_TYPE), trust);
        Members payload = signed.payload();
        List<ExtractDigest> digests = digests(payload);
        Map<String, Integer> places = places(payload, digests.size());
        Map<Integer, ExtractEntry> shown = new TreeMap<>();
        for (String text : Arrays.asList(parts).subList(1, parts.length - 1)) {
            Integer place = places.remove(digestOf(text));
            if (place == null) {
                throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "disclosures");
            }
            ExtractEntry entry = JsonForm.readEntry(Members.of("disclosures", value(text)));
            if (!entry.digest().equals(digests.get(place))) {
                throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "disclosures");
            }
            shown.put(place, entry);
        }
        ExtractHead head = JsonForm.readHead(payload.object(JsonForm.HEAD));
        ExtractContent content = JsonForm.content("disclosures", head, List.copyOf(shown.values()));
        ExtractDigest root = ExtractDigest.root(head.digest(), digests);
        if (!root.hex().equals(payload.text(JsonForm.ROOT))) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "payload.root");
        }
        return new Disclosed(Face.JSON, head, content.entries(), digests.size(), root, signed.signerName(), null);
    }

    /** The entry that a disclosure shows. */
    static ExtractEntry entry(String disclosure) throws Flaw {
        return JsonForm.readEntry(Members.of("disclosures", value(disclosure)));
    }

    private static String digestOf(String text) {
        byte[] digest =
                ExtractDigest.of(text.getBytes(StandardCharsets.US_ASCII)).bytes();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    /** Read by the strict reader: the library that makes disclosures takes a name that stands twice, and trips over others. */
    private static Object value(String text) throws Flaw {
        List<?> elements = StrictJson.array(SignedJson.decoded(text));
        if (elements.size() != OF_AN_ELEMENT || !(elements.get(0) instanceof String)) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "disclosures");
        }
        return elements.get(1);
    }

    private static List<ExtractDigest> digests(Members payload) throws Flaw {
        List<ExtractDigest> digests = new ArrayList<>();
        for (Object digest : payload.list(JsonForm.DIGESTS)) {
            digests.add(JsonForm.digest("payload.entryDigests", String.valueOf(digest)));
        }
        if (digests.size() > ExtractContent.MOST_ENTRIES) {
            throw Flaw.unreadable();
        }
        return digests;
    }

    private static Map<String, Integer> places(Members payload, int many) throws Flaw {
        Map<String, Integer> places = new HashMap<>();
        for (Object element : payload.list(JsonForm.ENTRIES)) {
            String digest = Members.of("payload.entries", element).text(ARRAY_DIGEST);
            if (places.put(digest, places.size()) != null) {
                throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "payload.entries");
            }
        }
        if (places.size() != many || !"sha-256".equals(payload.textIfAny("_sd_alg"))) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, "payload.entries");
        }
        return places;
    }
}

package org.learnerhub.verify.json;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of a JSON face one that shows some of its entries only, without any key: the disclosures of the others, their badges
 * and the whole credential are left out. What comes out is judged like every other.
 */
public final class JsonSubset {

    private JsonSubset() {}

    /**
     * @param document the object, or an SD-JWT by itself
     * @param keep ids of entries
     * @return the same kind of document; empty where the document is none of both, or lacks one of the entries
     */
    public static Optional<byte[]> keep(byte[] document, Set<String> keep) {
        try {
            String text = StrictJson.text(document).strip();
            if (!text.startsWith("{")) {
                return text.indexOf('~') < 0 ? Optional.empty() : bytes(presentation(text, keep));
            }
            Members whole = new Members("document", StrictJson.object(text));
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put(JsonForm.ROOT, whole.text(JsonForm.ROOT));
            List<Integer> places = new ArrayList<>();
            kept.put(JsonForm.CONTENT, content(whole.object(JsonForm.CONTENT), keep, places));
            List<?> badges = whole.list(JsonForm.BADGES);
            kept.put(JsonForm.BADGES, places.stream().map(badges::get).toList());
            kept.put(JsonForm.SD_JWT, presentation(whole.text(JsonForm.SD_JWT), keep));
            return bytes(JSONObjectUtils.toJSONString(kept));
        } catch (Flaw | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> content(Members content, Set<String> keep, List<Integer> places) throws Flaw {
        List<?> all = content.list(JsonForm.ENTRIES);
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (keep.contains(Members.of("entries", all.get(i)).text("id"))) {
                entries.add(all.get(i));
                places.add(i);
            }
        }
        Map<String, Object> kept = new LinkedHashMap<>(content.all());
        kept.put(JsonForm.ENTRIES, entries);
        return kept;
    }

    private static String presentation(String sdJwt, Set<String> keep) throws Flaw {
        String[] parts = sdJwt.split("~", -1);
        StringBuilder presentation = new StringBuilder(parts[0]).append('~');
        int found = 0;
        for (String disclosure : Arrays.asList(parts).subList(1, parts.length - 1)) {
            if (keep.contains(SelectiveCredential.entry(disclosure).id())) {
                presentation.append(disclosure).append('~');
                found++;
            }
        }
        if (found != keep.size()) {
            throw Flaw.unreadable();
        }
        return presentation.toString();
    }

    private static Optional<byte[]> bytes(String text) {
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

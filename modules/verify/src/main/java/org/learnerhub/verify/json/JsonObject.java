package org.learnerhub.verify.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;

/**
 * The JSON face: the same content in clear, and signed once, twice or more. It is not signed as a whole, so all of it must
 * say the same, and nothing may stand beside. A subset has no credential: that shows everything.
 */
final class JsonObject {

    private static final Set<String> SIGNED = Set.of(JsonForm.CREDENTIAL, JsonForm.SD_JWT, JsonForm.BADGES);
    private static final Set<String> KNOWN =
            Set.of(JsonForm.ROOT, JsonForm.CONTENT, JsonForm.CREDENTIAL, JsonForm.SD_JWT, JsonForm.BADGES);

    private JsonObject() {}

    static Disclosed read(Map<String, Object> json, SignerTrust trust) throws Flaw {
        Members members = new Members("document", json);
        if (json.keySet().stream().noneMatch(KNOWN::contains)) {
            throw Flaw.unreadable();
        }
        if (json.keySet().stream().noneMatch(SIGNED::contains)) {
            throw Flaw.notOurs(ExtractCode.EXTRACT_NOT_SIGNED);
        }
        members.only(KNOWN);
        Disclosed selective = SelectiveCredential.read(members.text(JsonForm.SD_JWT), trust);
        if (members.has(JsonForm.CREDENTIAL)) {
            Disclosed whole = WholeCredential.read(members.text(JsonForm.CREDENTIAL), trust);
            requireSame(selective, whole, JsonForm.CREDENTIAL);
        }
        requireClear(members, selective);
        requireBadges(members, selective, trust);
        return selective;
    }

    private static void requireClear(Members members, Disclosed signed) throws Flaw {
        Members clear = members.object(JsonForm.CONTENT).only(Set.of(JsonForm.HEAD, JsonForm.ENTRIES));
        ExtractContent content = JsonForm.readContent(clear);
        boolean same = content.head().equals(signed.head())
                && content.entries().equals(signed.entries())
                && members.text(JsonForm.ROOT).equals(signed.root().hex());
        if (!same) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, clear.place());
        }
    }

    private static void requireBadges(Members members, Disclosed signed, SignerTrust trust) throws Flaw {
        List<ExtractEntry> entries = new ArrayList<>();
        for (Object badge : members.list(JsonForm.BADGES)) {
            if (entries.size() == signed.entries().size()) {
                throw Flaw.changed(ExtractCode.EXTRACT_COVERS_TOO_LITTLE, JsonForm.BADGES);
            }
            Disclosed one = WholeCredential.read(String.valueOf(badge), trust);
            if (!isOfSame(one, signed)) {
                throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, JsonForm.BADGES);
            }
            entries.addAll(one.entries());
        }
        if (!entries.equals(signed.entries())) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, JsonForm.BADGES);
        }
    }

    private static void requireSame(Disclosed one, Disclosed other, String place) throws Flaw {
        if (!isOfSame(one, other) || !one.entries().equals(other.entries())) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, place);
        }
    }

    private static boolean isOfSame(Disclosed one, Disclosed other) {
        return one.head().equals(other.head())
                && one.root().equals(other.root())
                && one.entriesAtIssue() == other.entriesAtIssue();
    }
}

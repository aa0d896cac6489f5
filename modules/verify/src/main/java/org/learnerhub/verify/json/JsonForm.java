package org.learnerhub.verify.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ExtractCode;

/**
 * Head and entries as JSON, the same wherever they stand, and the names of what else the hub says in a JSON face. Written
 * so, and read only if exactly so.
 */
public final class JsonForm {

    /** Media types without {@code application/}, as the header of each signed part says them. */
    public static final String CREDENTIAL_TYPE = "vc+jwt";

    public static final String SD_JWT_TYPE = "dc+sd-jwt";
    public static final String STATUS_LIST_TYPE = "statuslist+jwt";

    /** The hub's own claim in the whole credential: head, entries, root. */
    public static final String EXTRACT = "learnerHubExtract";

    /** The hub's own claim in a badge: head, one entry, its place, root. */
    public static final String ENTRY = "learnerHubEntry";

    public static final String HEAD = "head";
    public static final String ENTRIES = "entries";
    public static final String ROOT = "root";
    public static final String POSITION = "position";
    public static final String OF = "of";
    public static final String DIGEST = "digest";
    public static final String DIGESTS = "entryDigests";

    /** The members of the object that is the JSON face, beside {@link #ROOT}. */
    public static final String CONTENT = "content";

    public static final String CREDENTIAL = "credential";
    public static final String BADGES = "badges";
    public static final String SD_JWT = "sdJwt";

    private static final String ID = "id";
    private static final String ONE_ENTRY = "entry";

    private JsonForm() {}

    public static Map<String, Object> head(ExtractHead head) {
        Map<String, Object> holder = new LinkedHashMap<>();
        holder.put("uln", head.holder().uln().toString());
        holder.put("givenName", head.holder().givenName());
        holder.put("familyName", head.holder().familyName());
        putIfAny(holder, "dateOfBirth", head.holder().birthDate());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(ID, head.id());
        json.put("holder", holder);
        json.put("issued", head.issued().toString());
        putIfAny(json, "validUntil", head.validUntil());
        putIfAny(json, "recipient", head.recipient());
        putIfAny(json, "purpose", head.purpose());
        json.put(
                "status",
                Map.of("list", head.status().list(), "index", head.status().index()));
        return json;
    }

    private static void putIfAny(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    public static Map<String, Object> entry(ExtractEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        entry.fields().forEach((field, text) -> fields.put(field.fieldName(), text));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(ID, entry.id());
        json.put("kind", entry.kind().name());
        json.put("salt", entry.salt());
        json.put(DIGEST, entry.digest().hex());
        json.put("fields", fields);
        return json;
    }

    /** @param entries those shown, in order */
    public static Map<String, Object> content(ExtractHead head, List<ExtractEntry> entries) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(HEAD, head(head));
        json.put(ENTRIES, entries.stream().map(JsonForm::entry).toList());
        return json;
    }

    /** The claim {@link #ENTRY}. */
    public static Map<String, Object> badge(ExtractContent content, int index, ExtractDigest root) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(HEAD, head(content.head()));
        json.put(ONE_ENTRY, entry(content.entries().get(index)));
        json.put(POSITION, index + 1L);
        json.put(OF, (long) content.entries().size());
        json.put(ROOT, root.hex());
        return json;
    }

    static ExtractHead readHead(Members json) throws Flaw {
        json.only(Set.of(ID, "holder", "issued", "validUntil", "recipient", "purpose", "status"));
        Members holder = json.object("holder").only(Set.of("uln", "givenName", "familyName", "dateOfBirth"));
        Members status = json.object("status").only(Set.of("list", "index"));
        String birth = holder.textIfAny("dateOfBirth");
        String until = json.textIfAny("validUntil");
        try {
            return new ExtractHead(
                    json.text(ID),
                    new ExtractHolder(
                            Uln.of(holder.text("uln")),
                            holder.text("givenName"),
                            holder.text("familyName"),
                            birth == null ? null : LocalDate.parse(birth)),
                    Instant.parse(json.text("issued")),
                    until == null ? null : Instant.parse(until),
                    json.textIfAny("recipient"),
                    json.textIfAny("purpose"),
                    new StatusPlace(status.text("list"), status.number("index")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, json.place());
        }
    }

    /** Its digest is computed anew and must be the one it says. */
    static ExtractEntry readEntry(Members json) throws Flaw {
        json.only(Set.of(ID, "kind", "salt", DIGEST, "fields"));
        Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
        Members said = json.object("fields");
        for (String name : said.all().keySet()) {
            EntryField field = EntryField.of(name)
                    .orElseThrow(() -> Flaw.changed(ExtractCode.EXTRACT_COVERS_TOO_LITTLE, said.place()));
            fields.put(field, said.text(name));
        }
        try {
            ExtractEntry entry =
                    new ExtractEntry(json.text(ID), EntryKind.valueOf(json.text("kind")), json.text("salt"), fields);
            if (entry.digest().hex().equals(json.text(DIGEST))) {
                return entry;
            }
        } catch (IllegalArgumentException e) {
            // no entry at all: refused below like one of another digest
        }
        throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, json.place());
    }

    static ExtractContent readContent(Members json) throws Flaw {
        List<ExtractEntry> entries = new ArrayList<>();
        for (Object entry : json.list(ENTRIES)) {
            entries.add(readEntry(Members.of(json.place() + ".entries[" + entries.size() + "]", entry)));
        }
        return content(json.place(), readHead(json.object(HEAD)), entries);
    }

    static ExtractContent content(String place, ExtractHead head, List<ExtractEntry> entries) throws Flaw {
        try {
            return new ExtractContent(head, entries);
        } catch (IllegalArgumentException e) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, place + ".entries");
        }
    }

    static ExtractDigest digest(String place, String hex) throws Flaw {
        try {
            return new ExtractDigest(hex);
        } catch (IllegalArgumentException e) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, place);
        }
    }

    static Members oneEntry(Members badge) throws Flaw {
        return badge.object(ONE_ENTRY);
    }
}

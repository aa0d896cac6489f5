package org.learnerhub.web.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.web.page.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** The verdict for programs. */
final class VerifyJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VerifyJson() {}

    static ResponseEntity<byte[]> answer(Verification verification) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("verdict", verification.verdict().name());
        answer.put(
                "reasons",
                verification.reasons().stream().map(VerifyJson::reason).toList());
        Disclosed covered = verification.covered();
        if (covered != null) {
            answer.put("covered", covered(covered));
        }
        return json(answer, 200);
    }

    static ResponseEntity<byte[]> refused(HubCode code, int status) {
        return json(Map.of("reasons", List.of(reason(Refusal.of(code)))), status);
    }

    private static ResponseEntity<byte[]> json(Map<String, Object> answer, int status) {
        return ResponseEntity.status(status)
                .headers(Page.headers())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(answer));
    }

    private static Map<String, Object> reason(Refusal refusal) {
        return Map.of(
                "code", refusal.code().code(),
                "what", refusal.text(),
                "mend", refusal.code().mend());
    }

    private static Map<String, Object> covered(Disclosed covered) {
        ExtractHead head = covered.head();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("extractId", head.id());
        json.put("uln", head.holder().uln().toString());
        json.put("givenName", head.holder().givenName());
        json.put("familyName", head.holder().familyName());
        put(json, "dateOfBirth", head.holder().birthDate());
        json.put("issued", head.issued().toString());
        put(json, "validUntil", head.validUntil());
        put(json, "recipient", head.recipient());
        put(json, "purpose", head.purpose());
        json.put("signer", covered.signer());
        put(json, "timestamp", covered.timestamp());
        json.put("entriesAtIssue", covered.entriesAtIssue());
        json.put("entries", covered.entries().stream().map(VerifyJson::entry).toList());
        return json;
    }

    private static Map<String, Object> entry(ExtractEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("kind", entry.kind().name());
        json.put("validated", entry.kind() != EntryKind.OWN_ADDITION);
        entry.fields().forEach((field, value) -> json.put(field.fieldName(), value));
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}

package org.learnerhub.verify;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.Refusal;

/** A verdict on an extract in words: what was found, why, and what the signature covers. Times are London's. */
public final class VerificationText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Europe/London"));
    private static final int WIDTH = 12;

    private VerificationText() {}

    /** @param document how it is called */
    public static List<String> lines(String document, Verification found) {
        List<String> lines = new ArrayList<>();
        lines.add(word(found.verdict()) + ": " + document);
        for (Refusal reason : found.reasons()) {
            lines.add("  " + reason.code().code() + " " + reason.text());
            lines.add("  " + reason.code().mend());
        }
        Disclosed covered = found.covered();
        if (covered != null) {
            covered(covered, lines);
        }
        return lines;
    }

    /** For programs; the same. */
    public static Map<String, Object> members(String document, Verification found) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", document);
        members.put("genuine", found.verdict() == Verdict.GENUINE);
        members.put("verdict", found.verdict().name());
        members.put(
                "reasons",
                found.reasons().stream().map(VerificationText::reason).toList());
        Disclosed covered = found.covered();
        if (covered != null) {
            members.put("face", covered.face().name());
            members.put("signer", covered.signer());
            members.put("extractId", covered.head().id());
            members.put("issued", covered.head().issued().toString());
            members.put("rootDigest", covered.root().hex());
            members.put("entriesAtIssue", covered.entriesAtIssue());
            members.put("holder", holder(covered.head().holder()));
            members.put(
                    "entries",
                    covered.entries().stream().map(VerificationText::entry).toList());
        }
        return members;
    }

    /** What a command ends with: 0 genuine, 1 not to be relied on, 4 cannot tell. */
    public static int exit(Verdict verdict) {
        return switch (verdict) {
            case GENUINE -> 0;
            case CHANGED, NOT_OURS, WITHDRAWN_OR_REPLACED -> 1;
            case CANNOT_TELL -> 4;
        };
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case GENUINE -> "GENUINE";
            case CHANGED -> "CHANGED";
            case NOT_OURS -> "NOT OURS";
            case WITHDRAWN_OR_REPLACED -> "WITHDRAWN OR REPLACED";
            case CANNOT_TELL -> "CANNOT TELL";
        };
    }

    private static void covered(Disclosed covered, List<String> lines) {
        ExtractHead head = covered.head();
        int shown = covered.entries().size();
        line(lines, "signed by", covered.signer());
        line(
                lines,
                "covers",
                covered.isSubset()
                        ? shown + " of at most " + covered.entriesAtIssue() + " entries"
                        : "the whole extract, " + shown + " entries");
        line(lines, "about", head.holder().name() + ", ULN " + head.holder().uln());
        line(lines, "born", head.holder().birthDate());
        line(lines, "issued", time(head.issued()));
        line(lines, "stamped", covered.timestamp() == null ? null : time(covered.timestamp()));
        line(lines, "valid until", head.validUntil() == null ? null : time(head.validUntil()));
        line(lines, "for", head.recipient());
        line(lines, "purpose", head.purpose());
        line(lines, "extract", head.id());
        line(lines, "root digest", covered.root().hex());
        for (ExtractEntry entry : covered.entries()) {
            lines.add("  " + entry.id() + " " + kind(entry.kind()));
            entry.fields()
                    .forEach((field, value) -> line(lines, "  " + field.label().toLowerCase(Locale.ROOT), value));
        }
    }

    private static String kind(EntryKind kind) {
        return switch (kind) {
            case ACHIEVEMENT -> "achievement";
            case PARTICIPATION -> "participation";
            case OWN_ADDITION -> "added by the learner, confirmed by nobody";
        };
    }

    private static void line(List<String> lines, String name, @Nullable Object value) {
        if (value != null) {
            String gap = " ".repeat(Math.max(1, WIDTH - name.length()));
            lines.add("  " + name + gap + plain(value.toString()));
        }
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }

    /** Without what a terminal would obey. */
    private static String plain(String text) {
        return text.codePoints()
                .map(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, Object> reason(Refusal reason) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", reason.code().code());
        members.put("sentence", reason.text());
        members.put("mend", reason.code().mend());
        return members;
    }

    private static Map<String, Object> holder(ExtractHolder holder) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("uln", holder.uln().toString());
        members.put("givenName", holder.givenName());
        members.put("familyName", holder.familyName());
        members.put("dateOfBirth", String.valueOf(holder.birthDate()));
        return members;
    }

    private static Map<String, Object> entry(ExtractEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", entry.id());
        members.put("kind", entry.kind().name());
        entry.fields().forEach((field, value) -> members.put(field.fieldName(), value));
        return members;
    }
}

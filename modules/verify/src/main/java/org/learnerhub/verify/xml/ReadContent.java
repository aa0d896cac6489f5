package org.learnerhub.verify.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.CanonicalForm;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.learner.Uln;

/**
 * Head and entries as values. What is read must be all that stands there: it is written anew and compared, so what the hub
 * never writes is an objection, wherever it was put.
 */
final class ReadContent {

    private ReadContent() {}

    static ExtractHead head(Tree head) throws Objection {
        try {
            ExtractHead read = new ExtractHead(
                    head.text("ExtractId"),
                    holder(head),
                    Instant.parse(head.text("Issued")),
                    instant(head.text("ValidUntil")),
                    orNull(head.text("Recipient")),
                    orNull(head.text("Purpose")),
                    new StatusPlace(head.text("Status", "List"), Long.parseLong(head.text("Status", "Index"))));
            if (Arrays.equals(CanonicalForm.of(read), alone(head))) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // altered, as below
        }
        throw Objection.altered("head");
    }

    /** @param form reused from entry to entry */
    static ReadEntry entry(Tree entry, CanonicalForm form) throws Objection {
        String id = entry.attribute("Id");
        try {
            Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
            for (Tree field : entry.children()) {
                EntryField known = EntryField.of(field.name()).orElse(null);
                if (known == null || fields.put(known, field.text()) != null) {
                    throw new IllegalArgumentException("a field that no entry has, or has once");
                }
            }
            ExtractEntry read =
                    new ExtractEntry(id, EntryKind.valueOf(entry.attribute("kind")), entry.attribute("salt"), fields);
            byte[] written = form.entry(read);
            if (Arrays.equals(written, alone(entry))) {
                return new ReadEntry(read, written);
            }
        } catch (IllegalArgumentException e) {
            // altered, as below
        }
        throw Objection.altered(ExtractEntry.isId(id) ? "entry " + id : "an entry");
    }

    /** @param form canonical */
    record ReadEntry(ExtractEntry entry, byte[] form) {}

    private static ExtractHolder holder(Tree head) {
        String birth = head.text("Holder", "DateOfBirth");
        return new ExtractHolder(
                Uln.of(head.text("Holder", "ULN")),
                head.text("Holder", "GivenName"),
                head.text("Holder", "FamilyName"),
                birth.isEmpty() ? null : LocalDate.parse(birth));
    }

    private static byte[] alone(Tree element) {
        return CanonicalTree.of(element, Map.of());
    }

    private static @Nullable Instant instant(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

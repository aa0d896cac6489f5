package org.learnerhub.extract.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.testkit.SampleLearners;

/** Invented extracts, with letters that careless programs damage. */
final class SampleExtract {

    static final String PUBLIC_URL = "https://hub.example.org:8443";
    static final String LIST = PUBLIC_URL + "/status/1";
    static final Instant ISSUED = Instant.parse("2026-09-01T10:00:00Z");
    static final String GIVEN = "Zoë ŵ \"Łucja\" 张";
    static final String FAMILY = "O'Brien-Łącka <&> \\";

    private SampleExtract() {}

    static ExtractContent of(int entries) {
        return of(entries, 4711, 1);
    }

    /** @param seed tells extracts apart */
    static ExtractContent of(int entries, long index, int seed) {
        ExtractHead head = new ExtractHead(
                "%032x".formatted(seed),
                new ExtractHolder(SampleLearners.uln(1), GIVEN, FAMILY, LocalDate.of(2008, 2, 29)),
                ISSUED,
                Instant.parse("2027-01-01T00:00:00Z"),
                "Łódź & Söhne",
                "a job,\n\"part-time\"",
                new StatusPlace(LIST, index));
        List<ExtractEntry> all = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            all.add(new ExtractEntry("e" + i, kind(i), "%032x".formatted(1000L * seed + i), fields(i)));
        }
        return new ExtractContent(head, all);
    }

    private static EntryKind kind(int number) {
        return switch (number % 4) {
            case 0 -> EntryKind.OWN_ADDITION;
            case 3 -> EntryKind.PARTICIPATION;
            default -> EntryKind.ACHIEVEMENT;
        };
    }

    private static Map<EntryField, String> fields(int number) {
        Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
        fields.put(EntryField.TITLE, "Welding Ⅱ \"ŵ\" 漢 " + number);
        switch (kind(number)) {
            case ACHIEVEMENT -> {
                fields.put(EntryField.CODE, "601/4505/" + number);
                fields.put(EntryField.LEVEL, "2");
                fields.put(EntryField.AWARDING_BODY, "Ashgrove Awards");
                fields.put(EntryField.GRADE, "A*");
                fields.put(EntryField.AWARDED, "2026-08-13");
                fields.put(EntryField.STATE, number % 2 == 0 ? "final" : "provisional");
                fields.put(EntryField.UNDER_CHALLENGE, "true");
            }
            case PARTICIPATION -> {
                fields.put(EntryField.PROVIDER, "Marshbourne College");
                fields.put(EntryField.STARTED, "2025-09-01");
                fields.put(EntryField.ENDED, "2026-07-31");
                fields.put(EntryField.STATE, "transferred");
            }
            case OWN_ADDITION -> fields.put(EntryField.NOTE, "I helped at the food bank.");
        }
        return fields;
    }
}

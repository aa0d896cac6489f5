package org.learnerhub.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.learner.Uln;

/** An extract of nobody, as long as is wanted. */
final class InventedExtract {

    private InventedExtract() {}

    static ExtractContent of(int entries, Instant now) {
        Random random = new Random(entries);
        Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
        ExtractHead head = new ExtractHead(
                bits(random),
                new ExtractHolder(Uln.of("1000000027"), "Zoë", "Łukaszewicz", LocalDate.of(2004, 5, 17)),
                issued,
                issued.plus(Duration.ofDays(90)),
                "Northmoor Mill Ltd",
                "Job application",
                new StatusPlace("https://hub.example.org/status/1", 52816));
        List<ExtractEntry> all = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            all.add(new ExtractEntry(
                    "e" + i,
                    EntryKind.ACHIEVEMENT,
                    bits(random),
                    Map.of(
                            EntryField.TITLE, "Level 3 Diploma in Design and Engineering, unit " + i,
                            EntryField.CODE, "601/4608/" + i,
                            EntryField.LEVEL, "Level 3",
                            EntryField.SUBJECT, "Engineering",
                            EntryField.AWARDING_BODY, "Northfield Awarding Trust",
                            EntryField.PROVIDER, "Brookmead College",
                            EntryField.GRADE, "Merit",
                            EntryField.AWARDED, "2025-08-20",
                            EntryField.STATE, "final")));
        }
        return new ExtractContent(head, all);
    }

    private static String bits(Random random) {
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }
}

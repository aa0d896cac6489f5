package org.learnerhub.web.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnerhub.web.frame.PeopleCsv;

/** Files to begin with: headings alone, or with a few invented rows. */
final class Examples {

    private static final Map<String, String> ALICE = Map.of(
            "MISIdentifier", "A-1001",
            "GivenName", "Alys",
            "FamilyName", "Penhalder",
            "DateOfBirth", "2009-03-31",
            "Gender", "2",
            "LastKnownPostCode", "FM1 1AA",
            "AbilityToShare", "1",
            "VerificationType", "2",
            "FileVersion", "2A");
    private static final Map<String, String> TOMASZ = Map.of(
            "MISIdentifier", "A-1002",
            "GivenName", "Tomasz",
            "FamilyName", "Wrzesiński-Hale",
            "DateOfBirth", "2008-11-02",
            "Gender", "1",
            "LastKnownPostCode", "FM2 3DE",
            "AbilityToShare", "1",
            "VerificationType", "2");
    private static final Map<String, String> ODALYS = Map.of(
            "MISIdentifier", "A-1003",
            "ULN", "1026893096",
            "FamilyName", "Quillfeather",
            "GivenName", "Odalys",
            "DateOfBirth", "2008-03-31",
            "Gender", "2");
    private static final Map<String, String> RESULT = Map.ofEntries(
            Map.entry("FileVersion", "1"),
            Map.entry("SubmissionType", "FINAL"),
            Map.entry("MisIdentifier", "NA-0001"),
            Map.entry("Uln", "1026893096"),
            Map.entry("FamilyName", "Quillfeather"),
            Map.entry("GivenName", "Odalys"),
            Map.entry("DateofBirth", "2008-03-31"),
            Map.entry("Gender", "2"),
            Map.entry("UnitOrQualificationReferenceNumber", "601/4505/5"),
            Map.entry("AchievementAwardDate", "2024-08-22"),
            Map.entry("Grade", "8"),
            Map.entry("LanguageForAssessment", "English"),
            Map.entry("Action", "1"),
            Map.entry("ActionDate", "2024-08-23"));
    private static final Map<String, String> COURSE = Map.ofEntries(
            Map.entry("FileVersion", "1"),
            Map.entry("SubmissionType", "FINAL"),
            Map.entry("MisIdentifier", "A-1003"),
            Map.entry("Uln", "1026893096"),
            Map.entry("FamilyName", "Quillfeather"),
            Map.entry("GivenName", "Odalys"),
            Map.entry("DateofBirth", "2008-03-31"),
            Map.entry("Gender", "2"),
            Map.entry("LearningAimReference", "60145055"),
            Map.entry("Subject", "English Language"),
            Map.entry("StartDate", "2023-09-04"),
            Map.entry("PlannedEndDate", "2025-07-18"),
            Map.entry("Status", "continuing"),
            Map.entry("Source", "ILR"),
            Map.entry("Action", "1"),
            Map.entry("ActionDate", "2024-10-15"));

    private Examples() {}

    static PeopleCsv empty(FileKind kind) {
        return new PeopleCsv().row(kind.headings());
    }

    static PeopleCsv filled(FileKind kind) {
        PeopleCsv file = empty(kind);
        rows(kind).forEach(row -> {
            List<String> cells = new ArrayList<>();
            kind.headings().forEach(heading -> cells.add(row.getOrDefault(heading, "")));
            file.row(cells);
        });
        return file;
    }

    private static List<Map<String, String>> rows(FileKind kind) {
        return switch (kind) {
            case LEARNERS -> List.of(ALICE, TOMASZ);
            case VERIFICATION -> List.of(ODALYS);
            case ACHIEVEMENTS -> List.of(RESULT);
            case PARTICIPATION -> List.of(COURSE);
        };
    }
}

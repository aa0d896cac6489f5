package org.learnerhub.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of invented learners as a college's system writes them, with the mistakes that the tests want. */
final class CollegeFile {

    private static final String HEADINGS = "FileVersion,FileName,UKPRN,LearnerRecordCount,ULN,GivenName,FamilyName,"
            + "LastKnownPostCode,DateOfBirth,Gender,AbilityToShare,VerificationType";

    private static final String COLLEGE = "10099001";

    private final String name;
    private final String ukprn;
    private final List<String> rows = new ArrayList<>();

    /** @param name without its ending */
    CollegeFile(String name) {
        this(name, COLLEGE);
    }

    CollegeFile(String name, String ukprn) {
        this.name = name;
        this.ukprn = ukprn;
    }

    CollegeFile row(String given, String family, String postcode, String born) {
        rows.add(",,%s,%s,%s,%s,2,1,1".formatted(given, family, postcode, born));
        return this;
    }

    Path write(Path folder) {
        StringBuilder text = new StringBuilder(HEADINGS).append("\r\n");
        for (int i = 0; i < rows.size(); i++) {
            String head = i == 0 ? "2A,%s,%s,%d".formatted(name, ukprn, rows.size()) : ",,,";
            text.append(head).append(rows.get(i)).append("\r\n");
        }
        try {
            return Files.writeString(folder.resolve(name + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.learnerhub.app.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;

/** A small CSV file of learners, written by hand. */
public final class LearnerSheet {

    private static final String HEADINGS = "FileVersion,FileName,UKPRN,LearnerRecordCount,ULN,MISIdentifier,GivenName,"
            + "FamilyName,LastKnownPostCode,DateOfBirth,Gender,VerificationType,AbilityToShare";

    private final List<String> lines = new ArrayList<>();

    /** The n-th invented number. */
    public static Uln uln(int number) {
        return new UlnPermutation(new byte[16]).at(500_000_000L + number);
    }

    /** @param uln as written; may be empty */
    public LearnerSheet add(String uln, String mis, String given, String family, String postCode, String born) {
        lines.add(",,,,%s,%s,%s,%s,%s,%s,1,1,1".formatted(uln, mis, given, family, postCode, born));
        return this;
    }

    public Path write(Path file) {
        List<String> all = new ArrayList<>();
        all.add(HEADINGS);
        lines.forEach(line ->
                all.add(all.size() == 1 ? "2A,sheet,10099001,%d,%s".formatted(lines.size(), line.substring(4)) : line));
        try {
            return Files.write(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A generated file whose learners have got numbers, as a register has them. */
    public static Path numbered(Path generated, Path file, int firstNumber) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(generated));
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", 6);
                cells[4] = uln(firstNumber + i).toString();
                lines.set(i, String.join(",", cells));
            }
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

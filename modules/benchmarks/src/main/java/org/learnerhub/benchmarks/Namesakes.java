package org.learnerhub.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The crowd that matching must bear: two names, one birthday, no address. */
final class Namesakes {

    private Namesakes() {}

    /** A batch file of so many people who differ in nothing but their gender and their middle name. */
    static Path file(Path target, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            out.write("MISIdentifier,GivenName,MiddleOtherName,FamilyName,LastKnownPostCode,DateOfBirth,Gender,"
                    + "VerificationType,AbilityToShare\r\n");
            for (int number = 0; number < count; number++) {
                boolean ali = number % 2 == 0;
                out.write("N" + number + "," + (ali ? "MOHAMMED" : "SARAH") + ",M" + middle(number) + ","
                        + (ali ? "ALI" : "SMITH") + ",ZZ99 9ZZ,2006-01-01," + (ali ? 1 : 2) + ",1,1\r\n");
            }
        }
        return target;
    }

    private static String middle(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }
}

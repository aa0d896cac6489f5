package org.learnerhub.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Has the college in the register of providers, and something to decide about it: a proposal that waits, and two values of
 * which the schools register says something else since they were proposed and accepted.
 */
final class DemoProviders {

    private static final String TELEPHONE = "01632960098";
    private static final String OTHER_TELEPHONE = "01632960097";
    private static final String WEBSITE = "www.fairmead.example";
    private static final String OTHER_WEBSITE = "college.fairmead.example";

    private final DemoStage stage;
    private final Ukprn college;

    DemoProviders(DemoStage stage, Ukprn college) {
        this.stage = stage;
        this.college = college;
    }

    /** @param schools a file of the schools register, in its headings */
    void tell(Path schools) throws IOException {
        String known = Files.readString(schools, StandardCharsets.ISO_8859_1);
        take("with-the-college.csv", known + row(TELEPHONE, WEBSITE));
        long number = proposal("--telephone", "01632960096", "--website", "https://new.fairmead.example");
        stage.told("providers", "accept", Long.toString(number), "--reason", "demo, the college's letter was checked");
        take("with-other-words-of-the-college.csv", known + row(OTHER_TELEPHONE, OTHER_WEBSITE));
        proposal("--alias", "Fairmead Further Education", "--alias", "Fairmead FE");
    }

    private void take(String name, String text) throws IOException {
        Path file = Files.writeString(stage.folder().resolve(name), text, StandardCharsets.ISO_8859_1);
        // rows that wait for a person are no failure
        stage.operate("providers", "import", file.toString());
    }

    private String row(String telephone, String website) {
        return String.join(
                        ",",
                        "\"900099\",\"990\",\"7002\",\"Fairmead College\",\"Further education\",\"Open\",\"01-09-1999\",\"\"",
                        "\"" + college + "\",\"1 Orchard Row\",\"\",\"\",\"Fairmead\",\"Wessmark\",\"ZZ1 1AA\"",
                        "\"" + website + "\",\"" + telephone + "\",\"Ms\",\"Ines\",\"Calloway\"")
                + "\r\n";
    }

    /** @return its number */
    private long proposal(String... wanted) {
        String[] command = new String[wanted.length + 5];
        System.arraycopy(wanted, 0, command, 3, wanted.length);
        command[0] = "providers";
        command[1] = "propose";
        command[2] = college.value();
        command[wanted.length + 3] = "--reason";
        command[wanted.length + 4] = "demo, by letter of the college";
        return Long.parseLong(stage.told(command).strip().split(" ")[1]);
    }
}

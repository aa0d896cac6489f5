package org.learnerhub.dss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the tests of the module extract ({@code FilesForDssTest}) wrote of one face: trusted, genuine, forged. */
record FilesOfTheHub(Path folder) {

    static FilesOfTheHub of(String face) {
        Path folder = Path.of(System.getProperty("hub.root"), "modules/extract/target/dss", face);
        assertThat(folder.resolve("forged.tsv"))
                .as("written by FilesForDssTest of modules/extract, which the build runs before this")
                .exists();
        return new FilesOfTheHub(folder);
    }

    Path trusted() {
        return folder.resolve("trusted");
    }

    Path genuine(String name) {
        return folder.resolve("genuine").resolve(name);
    }

    List<Forged> forged() throws IOException {
        return Files.readAllLines(folder.resolve("forged.tsv")).stream()
                .map(line -> line.split("\t"))
                .map(parts -> new Forged(folder.resolve("forged").resolve(parts[0]), parts[1] + ": " + parts[2]))
                .toList();
    }

    /** @param name of the table of forgeries */
    record Forged(Path file, String name) {

        @Override
        public String toString() {
            return name;
        }
    }
}

package org.learnerhub.app.admin;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.provider.Ukprn;

/** The invented institutions of {@code samples/institutions.csv}, whose passwords everybody knows. */
public final class Sandbox {

    private Sandbox() {}

    /** The file in the program's own tree. */
    public static Path file() {
        String home = System.getenv("HUB_HOME");
        Path file = Path.of(home == null ? "." : home).resolve("samples/institutions.csv");
        if (!Files.isRegularFile(file)) {
            throw new UserMistake("the sandbox needs samples/institutions.csv of the hub's source tree (HUB_HOME)");
        }
        return file;
    }

    /** Adds all of them, replacing earlier versions. */
    public static List<Login> load(HubCore core, Path file) {
        List<Login> logins = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : csv) {
                Ukprn ukprn = new Ukprn(line.getField("ukprn"));
                String password = line.getField("password");
                core.store()
                        .institutions()
                        .save(new Institution(
                                ukprn,
                                blankToNull(line.getField("organisation_ref")),
                                line.getField("name"),
                                Rights.parse(line.getField("rights")),
                                core.passwords().of(ukprn, password),
                                null,
                                null));
                logins.add(new Login(ukprn, line.getField("name"), line.getField("user"), password));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return logins;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    /** What a person needs to try the hub as one of them. */
    public record Login(Ukprn ukprn, String name, String user, String password) {}
}

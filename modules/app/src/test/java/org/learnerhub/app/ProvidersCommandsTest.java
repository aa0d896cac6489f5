package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.testkit.xml.Schemas;

class ProvidersCommandsTest {

    private static final Path SAMPLES = Path.of(System.getProperty("hub.root"), "samples/providers");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder = Path.of("");

    private CommandLineUnderTest.Ended run(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "providers";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = folder.resolve("data");
        return CommandLineUnderTest.run(all);
    }

    private static CommandLineUnderTest.Ended ended(int code, String out) {
        return new CommandLineUnderTest.Ended(code, out.replace("\n", System.lineSeparator()), "");
    }

    @Test
    void the_samples_are_imported_looked_into_and_found() throws Exception {
        Schemas.PROVIDERS.validate(Files.readAllBytes(SAMPLES.resolve("providers.xml")));
        assertThat(run("import", SAMPLES.resolve("establishments.csv"))).isEqualTo(ended(0, """
                job 1: 6 added, 0 changed, 0 unchanged, 0 conflicting, 0 refused, 2 left out
                HUB-3150  row 8  The provider is not open yet, so nothing of the row is in the register of providers.
                HUB-7050  UKPRN  row 7  The row names no UKPRN, so nothing of it is in the register of providers.
                """));
        assertThat(run("import", SAMPLES.resolve("links.csv")).out())
                .startsWith("job 2: 0 added, 1 changed, 1 unchanged, 0 conflicting, 0 refused, 2 left out");
        assertThat(run("import", SAMPLES.resolve("groups.csv")).out())
                .startsWith("job 3: 2 added, 0 changed, 1 unchanged, 0 conflicting, 0 refused, 1 left out");
        assertThat(run("import", SAMPLES.resolve("providers.xml")))
                .isEqualTo(ended(0, "job 4: 2 added, 0 changed, 0 unchanged, 0 conflicting, 0 refused, 0 left out\n"));
        assertThat(run("import", SAMPLES.resolve("providers.xml"), "--again"))
                .isEqualTo(ended(0, "job 5: 0 added, 0 changed, 2 unchanged, 0 conflicting, 0 refused, 0 left out\n"));

        assertThat(run("show", "10098003").out())
                .contains("Brackenholme Infant School", "10098002, MERGED_INTO, 2025-09-01", "by import 2 row 2");
        assertThat(run("places", SAMPLES.resolve("places.csv"))).isEqualTo(ended(0, "7 places\n"));
        assertThat(run("find", "cafe", "litoral", "--near", "ZZ2 1CC").out())
                .contains("Caf\u00e9 Littoral Free School")
                .endsWith("1 found" + System.lineSeparator());
    }

    @Test
    void what_a_provider_proposes_waits_until_it_is_accepted_and_says_so_for_good() {
        run("import", SAMPLES.resolve("providers.xml"));
        String number = "10098201";
        assertThat(run("propose", number, "--alias", "Old Quay", "--reason", "letter of 1 June")
                        .out())
                .startsWith("proposal 1 waits for a decision until ");
        assertThat(run("proposals").out()).contains("1  " + number + "  open", "letter of 1 June", "| Old Quay");
        assertThat(run("show", number).out()).doesNotContain("Old Quay");

        assertThat(run("accept", "1", "--reason", "its website")).isEqualTo(ended(0, "proposal 1 accepted\n"));
        assertThat(run("show", number).out()).contains("Old Quay", "by proposal 1 accepted by ");
        assertThat(run("proposals", number).out()).contains("accepted", "its website");
        assertThat(run("refuse", "1", "--reason", "too late").err()).startsWith("hub: HUB-7041 ");
    }

    @Test
    void a_provider_that_is_closed_elsewhere_is_ended_by_a_person_only() throws IOException {
        Path schools = SAMPLES.resolve("establishments.csv");
        run("import", schools);
        Path closed = Files.writeString(
                folder.resolve("closed.csv"),
                Files.readString(schools, WINDOWS)
                        .replace(
                                "\"Open, but proposed to close\",\"01-09-1968\",\"\"",
                                "\"Closed\",\"01-09-1968\",\"31-08-2026\""),
                WINDOWS);
        assertThat(run("import", closed, "--dry-run"))
                .satisfies(dry -> assertThat(dry.code()).isOne())
                .satisfies(dry ->
                        assertThat(dry.out()).startsWith("job 2, dry run: 0 added, 0 changed, 5 unchanged, 1 conf"));
        assertThat(run("disagreements", "list").out()).startsWith("0 open");
        assertThat(run("import", closed).out()).contains("HUB-7062  STATUS  row 3");
        assertThat(run("disagreements", "list").out()).contains("1  10098002  status  A | PD1, 2026-08-31");

        assertThat(run("disagreements", "take", "1")).isEqualTo(ended(0, "1 taken\n"));
        assertThat(run("show", "10098002", "--json").out())
                .contains("\"status\" : \"PD2\"", "\"closed\" : \"2026-08-31\"", "\"state\" : \"AGREES\"");
        assertThat(run("disagreements", "keep", "1").err()).startsWith("hub: HUB-7067 ");
        assertThat(run("show", "10098009").err()).startsWith("hub: HUB-7065 ");
    }
}

package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.app.whole.OutputFile;
import org.learnerhub.app.whole.RunningHub;

/**
 * {@code kill -9} while numbers are verified, and while decisions of people become editions of an answer: each on one
 * database, for {@link KilledProcessTest} shows on both that neither loses what it has.
 */
class KilledAnswersTest {

    private static final int VERIFIED = 3_000;
    private static final int KILLS_WHILE_VERIFYING = 2;
    private static final int DECISIONS_A_LIFE = 3;
    private static final List<String> FAMILIES =
            List.of("Ashgrove", "Cedarholm", "Elderwick", "Farthingale", "Hollowby", "Larkspurne");

    @TempDir
    private Path folder;

    private final Random moments = new Random(4);
    private int lives;

    private void settle(KeptBy kept) throws IOException {
        StringBuilder settings = new StringBuilder("edition.pause.seconds=1\n");
        kept.freshDatabase()
                .forEach((name, value) -> settings.append(name.substring("HUB_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'))
                        .append('=')
                        .append(value)
                        .append('\n'));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/hub.properties"), settings);
        Files.writeString(folder.resolve("password"), "Fairmead-Night-1");
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void a_verification_that_is_killed_again_and_again_answers_every_row_once(KeptBy kept) throws IOException {
        settle(kept);
        Path register = LearnerSheet.numbered(
                RunningHub.generate(folder.resolve("people.csv"), VERIFIED, 77),
                folder.resolve("register.csv"),
                10_000);
        assertThat(admin("register", "load", register).code()).isZero();
        Path asked = asked(register);

        for (int i = 0; i < KILLS_WHILE_VERIFYING; i++) {
            try (HubProcess hub = start()) {
                submit(hub.ready(), asked, "--no-wait");
                HubProcess.pause(moments.nextInt(1_200));
                hub.kill();
            }
        }
        try (HubProcess hub = start()) {
            RunningHub.Ended ended = submit(hub.ready(), asked, "--out", out().toString());
            assertThat(ended.code()).as(ended.err()).isZero();
        }
        List<NamedCsvRecord> rows = rows(out().resolve("output.csv"));
        assertThat(rows).hasSize(VERIFIED);
        assertThat(rows).allMatch(row -> row.getField("ResponseCode").equals("WSVRC001"));
        assertThat(rows.stream().map(row -> row.getField("MISIdentifier"))).doesNotHaveDuplicates();
        Map<String, Object> told = KeptBy.ask(
                folder.resolve("data"),
                Map.of(),
                jdbc -> jdbc.queryForMap("select count(*) as entries, count(distinct uln) as learners from audit_entry"
                        + " where operation = 'submitVerifyBatch'"));
        assertThat(told).isEqualTo(Map.of("entries", (long) VERIFIED, "learners", (long) VERIFIED));
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void decisions_of_a_hub_that_is_killed_after_every_other_all_come_out_in_a_signed_edition(KeptBy kept)
            throws IOException {
        settle(kept);
        LearnerSheet known = new LearnerSheet();
        LearnerSheet night = new LearnerSheet();
        for (int i = 0; i < FAMILIES.size(); i++) {
            String born = "200%d-0%d-1%d".formatted(5 + i % 4, 1 + i, i);
            known.add(
                    LearnerSheet.uln(i).toString(),
                    "k" + i,
                    "Quillon",
                    FAMILIES.get(i),
                    "LS%d 4AP".formatted(1 + i),
                    born);
            night.add("", "n" + i, "Bramwell", FAMILIES.get(i), "LS%d 4AP".formatted(1 + i), born);
        }
        assertThat(admin("register", "load", known.write(folder.resolve("register.csv")))
                        .code())
                .isZero();
        Path file = night.write(folder.resolve("night.csv"));
        try (HubProcess hub = start()) {
            submit(hub.ready(), file, "--out", out().toString());
        }
        assertThat(OutputFile.read(out().resolve("output.csv")).lines())
                .allMatch(line -> line.code().equals("RC007"));

        for (int first = 1; first <= FAMILIES.size(); first += DECISIONS_A_LIFE) {
            try (HubProcess hub = start()) {
                hub.ready();
                for (int i = first; i < first + DECISIONS_A_LIFE; i++) {
                    assertThat(admin("review", "show", i).code()).isZero();
                    RunningHub.Ended decided = admin("review", "decide", i, "--new", "--reason", "two people");
                    assertThat(decided.code()).as(decided.err()).isZero();
                }
                HubProcess.pause(moments.nextInt(2_000));
                hub.kill();
            }
        }
        try (HubProcess hub = start()) {
            String address = hub.ready();
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() ->
                            submit(address, file, "--out", out().toString()).code() == 0);
        }
        String edition = newestEdition();
        List<OutputFile.Line> lines =
                OutputFile.read(out().resolve("output" + edition + ".csv")).lines();
        assertThat(lines).hasSize(FAMILIES.size()).allMatch(line -> line.code().equals("RC001"));
        assertThat(lines.stream().map(OutputFile.Line::uln)).doesNotHaveDuplicates();
        Path result = out().resolve("result" + edition + ".xml");
        assertThat(Files.readString(result)).contains("<Edition ", " replaces=");
        assertThat(RunningHub.command(
                                "verify",
                                result.toString(),
                                "--trust",
                                folder.resolve("data/trust/ca.pem").toString())
                        .code())
                .isZero();
    }

    /** Of those fetched, such as {@code .edition-6}. */
    private String newestEdition() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("output\\.edition-\\d\\.csv"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .replaceAll("output|\\.csv", "");
        }
    }

    private static Path asked(Path register) throws IOException {
        StringBuilder file = new StringBuilder("FileVersion,FileName,UKPRN,LearnerRecordCount,MISIdentifier,ULN,"
                + "FamilyName,GivenName,DateOfBirth,Gender\r\n");
        List<NamedCsvRecord> people = rows(register);
        for (int i = 0; i < people.size(); i++) {
            NamedCsvRecord person = people.get(i);
            file.append(i == 0 ? "2A,verify,10099001," + people.size() : ",,,")
                    .append(",V-")
                    .append(i);
            for (String field : List.of("ULN", "FamilyName", "GivenName", "DateOfBirth", "Gender")) {
                file.append(",\"").append(person.getField(field)).append('"');
            }
            file.append("\r\n");
        }
        return Files.writeString(register.resolveSibling("verify.csv"), file);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private Path out() {
        return folder.resolve("out");
    }

    private HubProcess start() {
        return HubProcess.start(
                folder.resolve("life-" + lives++ + ".log"),
                Map.of(),
                "serve",
                "--port",
                "0",
                "--sandbox",
                "--data",
                folder.resolve("data").toString());
    }

    private RunningHub.Ended admin(Object... arguments) {
        List<String> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return RunningHub.command(all.toArray(String[]::new));
    }

    private RunningHub.Ended submit(String address, Path file, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--trust", folder.resolve("data/trust/ca.pem").toString()));
        arguments.addAll(List.of(more));
        return HubProcess.submit(address, folder.resolve("password"), file, arguments.toArray(String[]::new));
    }
}

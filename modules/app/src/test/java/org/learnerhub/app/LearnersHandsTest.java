package org.learnerhub.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.CommandOrigin;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.domain.extract.status.PublishStatus;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.extract.json.SignedStatus;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.TestDatabase;
import org.learnerhub.testkit.record.SampleEvents;
import org.learnerhub.verify.HubVerify;

/** What learners take along, add and share, by the commands and as recipients verify it; one hub for all tests. */
class LearnersHandsTest {

    private static final String URL = "https://records.example.org";

    @TempDir
    private static Path folder = Path.of("");

    private static HubCore core;

    /** Two learners, each with two results that are final and one that is not. */
    @BeforeAll
    static void open() {
        TestDatabase database = H2Databases.freshInMemory();
        core = HubCore.open(
                HubSettings.load(
                        folder,
                        Map.of(
                                "HUB_DATABASE_URL", database.url(),
                                "HUB_DATABASE_USER", database.user(),
                                "HUB_PUBLIC_URL", URL)),
                () -> {});
        core.store().unitOfWork().run(() -> {
            RegisterState state = core.store().register().lockForAllocation();
            core.store()
                    .register()
                    .add(SampleLearners.learners(1, 2), core.clock().instant(), "job 7");
            core.store().register().save(new RegisterState(2, state.ulnPosition()));
        });
        append(result(1, 1, "A"), result(2, 1, "B"), result(3, 1, null), result(4, 2, "A"), result(5, 2, "B"));
    }

    @AfterAll
    static void close() {
        core.close();
    }

    private static Fact result(long number, long learner, @Nullable String grade) {
        String code = "601/450" + number + "/5";
        return SampleEvents.first(
                number,
                SampleLearners.uln(learner),
                SampleEvents.AWARDING,
                new Achievement(code, LocalDate.of(2026, 8, 13), null, grade, null, grade == null));
    }

    private static void append(Fact... facts) {
        core.store().unitOfWork().run(() -> {
            core.store().records().eventLog().lock();
            core.store().records().eventLog().append(List.of(facts), List.of(), facts[facts.length - 1].number());
        });
    }

    @Test
    void an_extract_is_made_divided_verified_and_replaced_when_an_event_changes() throws Exception {
        String number = added(1, "--kind", "work", "--title", "Baker's Łabour");
        Path out = folder.resolve("extract");
        assertThat(lines(
                        0,
                        "extract",
                        "make",
                        "--uln",
                        uln(1),
                        "--event",
                        1,
                        "--event",
                        2,
                        "--addition",
                        number,
                        "--out",
                        out.toString()))
                .first()
                .asString()
                .contains(", 3 entries, root digest ");
        Path status = status("valid");
        for (String face : List.of("xml", "pdf", "json")) {
            assertThat(verified(0, out.resolve("extract." + face), status))
                    .contains("GENUINE", "3 entries", "added by the learner, confirmed by nobody", "Baker's Łabour");
        }
        assertThat(text(out.resolve("extract.pdf"))).contains("Baker's Łabour").contains("Nobody has checked it");

        Path xml = subset(out.resolve("extract.xml"), "e1", "e3");
        Path json = subset(out.resolve("extract.json"), "e2");
        assertThat(verified(0, xml, status)).contains("2 of at most 3 entries").doesNotContain("601/4502/5");
        assertThat(verified(0, json, status)).contains("1 of at most 3 entries", "601/4502/5");
        Path forged = Files.writeString(
                folder.resolve("forged.xml"), Files.readString(xml).replace("<grade>A<", "<grade>A*<"));
        assertThat(verified(1, forged, status)).startsWith("CHANGED").doesNotContain("A*");
        assertThat(run("extract", "subset", out.resolve("extract.pdf"), "--keep", "e1", "--out", forged)
                        .err())
                .startsWith("hub: HUB-6124 ");

        assertThat(withoutHub(xml, status)).isEqualTo("0 GENUINE");
        assertThat(withoutHub(forged, status)).isEqualTo("1 CHANGED");

        append(new Fact(
                6,
                1,
                result(1, 1, "A").key(),
                Action.UPDATE,
                SampleEvents.DAY.plusDays(5),
                "marked anew",
                new Achievement("601/4501/5", LocalDate.of(2026, 8, 13), null, "A*", null, false),
                new Fact.Origin(18, 1),
                SampleEvents.AT.plusSeconds(9)));
        core.extractStatus().timedWork().forEach(work -> work.work().run());
        Path replaced = status("replaced");
        Path refresh = published("replaced-too", PublishStatus::refresh);
        Path token = published("replaced-token", PublishStatus::token);
        for (Path one : List.of(out.resolve("extract.xml"), out.resolve("extract.pdf"), xml, json)) {
            assertThat(verified(1, one, replaced)).startsWith("WITHDRAWN OR REPLACED");
            assertThat(verified(1, one, token)).contains("HUB-6117").doesNotContain("HUB-6116");
            assertThat(verified(1, one, replaced, refresh)).contains("HUB-6117").doesNotContain("HUB-6116");
            assertThat(core.extractStatus()
                            .verify()
                            .verify(Files.readAllBytes(one))
                            .reasons())
                    .as("as the hub itself knows")
                    .extracting(Refusal::code)
                    .containsExactly(ExtractCode.EXTRACT_REPLACED);
        }
        assertThat(withoutHub(xml, replaced)).isEqualTo("1 WITHDRAWN OR REPLACED");
        assertThat(lines(0, "extract", "list", "--uln", uln(1)))
                .first()
                .asString()
                .contains("  2 events  superseded since ");
    }

    @Test
    void an_extract_of_nothing_but_additions_is_made_and_withdrawn() throws Exception {
        String number = added(2, "--title", "Choir");
        Path out = folder.resolve("own");
        String id = lines(0, "extract", "make", "--uln", uln(2), "--addition", number, "--out", out)
                .get(0)
                .split("[ ,]")[1];
        assertThat(verified(0, out.resolve("extract.xml"), status("status-of-own")))
                .contains("1 entries", "Choir");
        assertThat(run("extract", "make", "--uln", uln(1), "--addition", number, "--out", out)
                        .err())
                .startsWith("hub: HUB-6167 ");

        assertThat(lines(0, "extract", "withdraw", id, "--reason", "lost"))
                .containsExactly("extract " + id + " withdrawn");
        for (List<Path> lists : List.of(
                List.of(status("withdrawn")),
                List.of(published("withdrawn-too", PublishStatus::refresh), status("withdrawn")),
                List.of(published("withdrawn-token", PublishStatus::token)))) {
            assertThat(verified(1, out.resolve("extract.json"), lists.toArray(Path[]::new)))
                    .startsWith("WITHDRAWN OR REPLACED")
                    .contains("HUB-6116")
                    .doesNotContain("HUB-6117");
        }
        assertThat(lines(0, "addition", "list", "--uln", uln(2)).get(0)).contains("other  Choir");
        assertThat(lines(0, "addition", "remove", "--uln", uln(2), "--number", number))
                .containsExactly("removed");
        assertThat(run("addition", "remove", "--uln", uln(2), "--number", number)
                        .err())
                .startsWith("hub: HUB-6167 ");
    }

    @Test
    void a_share_is_made_listed_and_revoked_and_refused_with_its_code() {
        List<String> made =
                lines(0, "share", "make", "--uln", uln(2), "--recipient", "Bakery", "--purpose", "a job", "--event", 4);
        assertThat(made.get(0)).contains(", 1 entries, until ");
        assertThat(made.get(1)).startsWith(URL + "/s/");
        String id = made.get(0).split("[ ,]")[1];
        assertThat(lines(0, "share", "list", "--uln", uln(2)))
                .anyMatch(line -> line.startsWith(id + "  open  for Bakery: a job"));
        assertThat(lines(0, "share", "revoke", "--uln", uln(2), "--share", id)).hasSize(1);
        assertThat(lines(0, "share", "list", "--uln", uln(2))).anyMatch(line -> line.startsWith(id + "  revoked"));

        assertThat(run("share", "revoke", "--uln", uln(1), "--share", id).err()).startsWith("hub: HUB-6160 ");
        assertThat(run("share", "make", "--uln", uln(1), "--recipient", "x", "--purpose", "y", "--event", 4)
                        .err())
                .startsWith("hub: HUB-6163 ");
        assertThat(run("share", "list", "--uln", "123").code()).isEqualTo(2);
        assertThat(run("share", "list", "--uln", uln(2), "--reason", " ").err()).contains("--reason must say why");
    }

    @Test
    void an_order_keeps_looks_back_until_it_is_lifted_and_needs_all_its_words() {
        String day = LocalDate.now(core.clock()).plusDays(30).toString();
        String delayed = lines(
                        0,
                        "record",
                        "delay",
                        "--uln",
                        uln(2),
                        "--looks-of",
                        "staff",
                        "--authority",
                        "Crown Court",
                        "--order",
                        "X-1",
                        "--until",
                        day,
                        "--reason",
                        "order X-1")
                .get(0);
        assertThat(delayed).contains("looks of the hub's own people  Crown Court  order X-1");
        assertThat(lines(0, "record", "looks", "--uln", uln(2), "--reason", "asked"))
                .noneMatch(line -> line.contains("operator"));
        assertThat(run("record", "delay", "--uln", uln(2), "--order", "X-2", "--reason", "r")
                        .err())
                .contains("an order needs --looks-of");
        assertThat(run("record", "delay", "--uln", uln(2), "--lift", "nothing", "--reason", "r")
                        .err())
                .startsWith("hub: HUB-6173 ");

        String id = delayed.split(" ")[0];
        assertThat(lines(0, "record", "delay", "--uln", uln(2), "--lift", id, "--reason", "ended"))
                .hasSize(1);
        assertThat(lines(0, "record", "looks", "--uln", uln(2), "--reason", "asked again"))
                .anyMatch(line -> line.contains("operator desk.one") && line.endsWith("order X-1"));
        assertThat(lines(0, "audit", "--uln", uln(2))).anyMatch(line -> line.contains("looks-delayed"));
    }

    /** @return its number */
    private static String added(long learner, String... words) {
        List<Object> all = new ArrayList<>(List.of("addition", "add", "--uln", uln(learner)));
        all.addAll(List.of(words));
        String said = lines(0, all.toArray()).get(0);
        assertThat(said).matches("addition [0-9]+");
        return said.substring("addition ".length());
    }

    private static String uln(long learner) {
        return SampleLearners.uln(learner).toString();
    }

    private static Path subset(Path extract, String... keep) {
        Path out = folder.resolve("subset-" + extract.getFileName());
        List<Object> words = new ArrayList<>(List.of("extract", "subset", extract, "--out", out));
        Stream.of(keep).forEach(id -> words.addAll(List.of("--keep", id)));
        assertThat(lines(0, words.toArray())).containsExactly(keep.length + " entries kept in " + out);
        return out;
    }

    private static Path status(String name) throws IOException {
        return published(name, PublishStatus::bitstring);
    }

    /** As it is published now. */
    private static Path published(String name, BiFunction<PublishStatus, Integer, Optional<byte[]>> list)
            throws IOException {
        PublishStatus published = new PublishStatus(
                core.store().extracts().issued(),
                new SignedStatus(core.extractStatus()::key, URL, core.clock()),
                core.clock());
        return Files.write(folder.resolve(name), list.apply(published, 1).orElseThrow());
    }

    private static String verified(int code, Path document, Path... lists) {
        List<Object> words = new ArrayList<>(List.of("verify", document));
        Stream.of(lists).forEach(list -> words.addAll(List.of("--status", list)));
        return String.join("\n", lines(code, words.toArray()));
    }

    /** As somebody verifies it who has only {@code hub-verify.jar}, or where it is not built yet what is in it. */
    private static String withoutHub(Path document, Path status) throws Exception {
        Path jar = Path.of(System.getProperty("hub.root"), "modules/verify/target/hub-verify.jar");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(
                Files.exists(jar)
                        ? List.of("-jar", jar.toString())
                        : List.of("-cp", classes, HubVerify.class.getName()));
        command.addAll(List.of(
                document.toString(),
                "--trusted",
                folder.resolve("trust/ca.pem").toString(),
                "--status",
                status.toString()));
        File said = folder.resolve("said").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said.toPath(), UTF_8);
        return process.exitValue() + " " + text.split(":", 2)[0];
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> lines(int code, Object... words) {
        Ended ended = run(words);
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(code);
        return ended.out().lines().toList();
    }

    /** What recipients do runs by itself, all else in the hub that runs. */
    private static Ended run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(Stream.of(words).map(String::valueOf).toList());
        boolean asRecipients = all.contains("subset") || all.contains("verify");
        if (!all.contains("subset")) {
            all.addAll(List.of("--data", folder.toString()));
        }
        if (asRecipients) {
            RunningHub.Ended ended = RunningHub.command(all.toArray(String[]::new));
            return new Ended(ended.code(), ended.out(), ended.err());
        }
        int code = Commands.inside(core)
                .run(new CommandOrigin(folder, "desk.one", false), all, new PrintWriter(out), new PrintWriter(err));
        return new Ended(code, out.toString(), err.toString());
    }

    private record Ended(int code, String out, String err) {}
}

package org.learnerhub.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.matching.MatchModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside a running hub, on batches that it has worked off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfCommandTest {

    private static final String COLLEGE = "10099001";

    @TempDir
    static Path folder;

    private Path data = Path.of("");
    private HubServer server;

    @BeforeAll
    void twoBatches() throws IOException {
        data = folder.resolve("data");
        server = HubServer.start(HubSettings.load(data, Map.of()), 0, Commands::inside);
        Sandbox.Login login =
                Sandbox.load(server.core(), Path.of(System.getProperty("hub.root"), "samples/institutions.csv"))
                        .stream()
                        .filter(one -> one.ukprn().value().equals(COLLEGE))
                        .findFirst()
                        .orElseThrow();
        Path password = Files.writeString(folder.resolve("password"), login.password());
        Path first = new LearnerSheet()
                .add("", "A1", "Oswald", "Ashgrove", "CV1 2AB", "2005-03-01")
                .add("", "A2", "Hermione", "Lindqvist", "LS6 3QW", "2004-11-17")
                .write(folder.resolve("first.csv"));
        Path second = new LearnerSheet()
                .add("", "B2", "Oswald", "Ashgrove", "SW1A 1AA", "2005-03-01")
                .add("", "B3", "Hermione", "Lindqvist", "LS6 3QW", "2004-11-17")
                .add("", "B4", "Tobias", "Fenwick", "BS8 1TH", "2003-07-23")
                .write(folder.resolve("second.csv"));
        submit(first, login, password);
        submit(second, login, password);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void submit(Path file, Sandbox.Login login, Path password) {
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(
                "submit",
                file,
                "--ukprn",
                COLLEGE,
                "--user",
                login.user(),
                "--password-file",
                password,
                "--hub",
                "http://localhost:" + server.port(),
                "--trust",
                data.resolve("trust/ca.pem"),
                "--out",
                folder.resolve("out-" + file.getFileName()));
        assertThat(ended.code()).as(ended.err()).isLessThanOrEqualTo(1);
    }

    /** The shipped model with some lines of its own. */
    private Path model(String... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        MatchModel.standard().settings().forEach((name, value) -> text.append(name + "=" + value + "\n"));
        for (String line : lines) {
            text.append(line).append('\n');
        }
        return Files.writeString(folder.resolve("other.properties"), text);
    }

    private CommandLineUnderTest.Ended whatIf(Path model, Object... more) {
        Object[] arguments = new Object[more.length + 6];
        Object[] first = {"match", "whatif", "--data", data, "--model", model};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return CommandLineUnderTest.run(arguments);
    }

    @Test
    void the_same_weights_change_nothing() throws IOException {
        CommandLineUnderTest.Ended ended = whatIf(model(), "--batches", "all", "--policy", "scored");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("2 batches, 5 rows, policy scored: 0 decisions would change");
    }

    @Test
    void a_stricter_model_is_shown_row_by_row_and_counted() throws IOException {
        Path json = folder.resolve("whatif.json");

        CommandLineUnderTest.Ended ended =
                whatIf(model("match=25"), "--batches", "2", "--policy", "scored", "--json", json);

        assertThat(ended.out())
                .containsPattern("job 2 row 2: exact [0-9]{10} -> possible \\(total [0-9.]+ -> [0-9.]+\\)")
                .contains("1 batches, 3 rows, policy scored: 1 decisions would change")
                .contains("  1  exact -> possible")
                .doesNotContain("Oswald", "Ashgrove");
        JsonNode told = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(told.get("changed").asInt()).isEqualTo(1);
        assertThat(told.get("changes").get(0).get("row").asInt()).isEqualTo(2);
        assertThat(told.get("changes").get(0).get("from").asString()).isEqualTo("exact");
        assertThat(told.get("kinds").get("exact -> possible").asInt()).isEqualTo(1);
    }

    @Test
    void the_policy_is_each_batch_s_unless_another_is_named() throws IOException {
        assertThat(whatIf(model("match=25"), "--batches", "1-9").out())
                .contains("2 batches, 5 rows, policy of each batch: 1 decisions would change");
        assertThat(whatIf(model("match=25"), "--batches", "1-9", "--policy", "strict")
                        .out())
                .contains("2 batches, 5 rows, policy strict: 0 decisions would change");
    }

    @Test
    void a_batch_that_is_not_there_is_a_mistake() throws IOException {
        Path model = model();
        assertThat(whatIf(model, "--batches", "7").err()).contains("there is no checked batch 7");
        assertThat(whatIf(model, "--batches", "x").code()).isEqualTo(2);
        assertThat(whatIf(model, "--batches", "5-2").code()).isEqualTo(2);
        assertThat(whatIf(model, "--batches", "8-9").out()).contains("0 batches");
    }

    private String match(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "match";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = data;
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(all);
        return ended.code() + " " + ended.out() + ended.err();
    }

    @Test
    void a_proposed_model_is_activated_after_its_figures_are_kept_and_the_running_hub_follows() throws IOException {
        Path file = model("name=strict-1", "match=25");
        String digest = MatchModel.of(Files.readAllBytes(file)).digest();
        assertThat(match("propose", file, "--digest", "ab")).startsWith("2 hub: HUB-9021 ");
        assertThat(match("propose", file, "--digest", digest, "--by", "Ada"))
                .isEqualTo("0 model strict-1 (SHA-256 %s) proposed%n".formatted(digest));
        assertThat(match("activate", "strict-1", "--by", "Ada")).startsWith("2 hub: HUB-9024 ");
        assertThat(match("whatif", "--model", "strict-1", "--batches", "8-9")).contains("not kept: no row was decided");
        assertThat(match("activate", "strict-1", "--by", "Ada")).startsWith("2 hub: HUB-9024 ");

        assertThat(match("whatif", "--model", "strict-1", "--batches", "all", "--by", "Ada"))
                .contains("before: exact 2, none 3; after: exact 1, none 3, possible 1")
                .contains("kept with the model strict-1");
        assertThat(match("activate", "strict-1", "--by", "Ada", "--reason", "asks more"))
                .startsWith("0 active: " + digest + ", instead of "
                        + MatchModel.standard().digest());
        assertThat(server.core().model().digest()).isEqualTo(digest);
        assertThat(match("models"))
                .contains("decides: " + digest, "active    strict-1")
                .contains("tried: 1 of 5 rows would change against "
                        + MatchModel.standard().digest().substring(0, 12));

        assertThat(match("deactivate", "--by", "Ada")).startsWith("0 ");
        assertThat(server.core().model().digest())
                .isEqualTo(MatchModel.standard().digest());
        assertThat(match("models", digest.substring(0, 8)))
                .contains(
                        "retired",
                        "\"before\":{\"exact\":2,\"none\":3}",
                        "activated",
                        "by Ada",
                        ": asks more",
                        "gave way");
        assertThat(match("models", "strict-1", "--text")).isEqualTo("0 " + Files.readString(file));
    }

    @Test
    void what_is_no_model_or_not_on_the_register_is_refused_with_its_code() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.properties"), "name=broken\nprior=x\n");

        assertThat(match("propose", broken)).startsWith("2 hub: HUB-9020 ");
        assertThat(match("propose", model("name=typo", "POST_CODE.DIFERENT=-3")))
                .startsWith("2 hub: HUB-9020 ")
                .contains("POST_CODE.DIFERENT");
        assertThat(match("propose", folder.resolve("nobody"))).startsWith("2 ").contains("cannot be read");
        assertThat(match("whatif", "--model", broken, "--batches", "all")).startsWith("2 hub: HUB-9020 ");
        assertThat(match("whatif", "--model", "nobody", "--batches", "all")).startsWith("2 hub: HUB-9022 ");
        assertThat(match("activate", "nobody", "--by", "Ada", "--untried")).startsWith("2 hub: HUB-9022 ");
        assertThat(match("activate", "nobody")).startsWith("2 ").contains("--by");
        assertThat(match("activate", "nobody", "--by", " ")).startsWith("2 ").contains("--by");
        assertThat(match("models")).doesNotContain("broken", "typo");
    }
}

package org.learnerhub.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.matching.MatchModel;

/** On a real register in an H2 file. */
class MatchCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    /** 300 people, and 60 of them once more, written anew and with numbers of their own. */
    @BeforeEach
    void loadRegister() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Path first = folder.resolve("first.csv");
        Path again = folder.resolve("again.csv");
        CommandLineUnderTest.run("generate", "--rows", 300, "--seed", 5, "--out", first);
        CommandLineUnderTest.run(
                "generate", "--rows", 60, "--seed", 6, "--known", first, "--overlap", 1, "--out", again);
        load(LearnerSheet.numbered(first, folder.resolve("register.csv"), 0));
        load(LearnerSheet.numbered(again, folder.resolve("more.csv"), 1_000));
    }

    private void load(Path register) {
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run("register", "load", register, "--data", data);
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
    }

    private String match(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "match";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = data;
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(all);
        return ended.code() + " " + ended.out() + ended.err();
    }

    private static int number(String text, String before) {
        String start = text.substring(0, text.indexOf(before));
        return Integer.parseInt(start.substring(start.lastIndexOf('\n') + 1).replaceAll("^.* ", ""));
    }

    @Test
    void a_search_that_stopped_goes_on_and_a_second_one_adds_nothing() {
        String begun = match("duplicates", "--limit", 320);
        assertThat(begun).startsWith("0 320 learners searched, up to entry 320: the next search goes on from there");
        String ended = match("duplicates");
        assertThat(ended).startsWith("0 40 learners searched, up to entry 360: the whole register is searched");
        int open = number(ended, " are open");
        assertThat(open).isGreaterThanOrEqualTo(55);

        assertThat(match("duplicates"))
                .startsWith("0 360 learners searched")
                .contains("0 new cases; " + open + " are open");
        assertThat(match("duplicates", "--from", 301)).startsWith("0 60 learners searched");
    }

    @Test
    void cases_are_listed_by_number_in_pages() {
        assertThat(match("duplicates", "--list")).contains("page 1 of 1, 0 open cases");
        match("duplicates");

        String first = match("duplicates", "--list");
        assertThat(first.lines().filter(line -> line.contains("  duplicate  ")))
                .hasSize(50)
                .allMatch(line -> line.matches("(0 )?[0-9]+  duplicate  -?[0-9]+\\.[0-9]{3}  [0-9]{10}  [0-9]{10}"));
        assertThat(first).contains("page 1 of 2");
        assertThat(match("duplicates", "--list", "--page", 2)).contains("page 2 of 2");
    }

    @Test
    void training_writes_the_same_model_every_time_and_never_over_another() throws IOException {
        Path model = folder.resolve("ours.properties");

        String told = match("train", "--out", model, "--pairs", 2_000, "--name", "ours-1");

        assertThat(told).contains("pairs that share a key, 2000 blind pairs", "weights changed; model ours-1");
        byte[] bytes = Files.readAllBytes(model);
        assertThat(MatchModel.of(bytes).name()).isEqualTo("ours-1");
        assertThat(match("train", "--out", model)).startsWith("2 hub: ").contains("is there already");
        assertThat(match("train", "--out", model, "--pairs", 2_000, "--name", "ours-1", "--force"))
                .startsWith("0 ");
        assertThat(Files.readAllBytes(model)).isEqualTo(bytes);
    }

    @Test
    void what_is_trained_is_proposed_with_what_training_saw_and_decides_nothing() throws IOException {
        String told = match("train", "--pairs", 2_000, "--by", "Ada");

        assertThat(told).startsWith("0 ").contains("model trained-1 (SHA-256 ", "proposed; hub match whatif");
        assertThat(match("models"))
                .contains("decides: " + MatchModel.standard().name())
                .contains("proposed  trained-1")
                .contains("by Ada  trained on 360 learners from "
                        + MatchModel.standard().digest().substring(0, 12));
        assertThat(match("models", "trained-1")).contains("\"blindPairs\":2000", "\"before\":\"", "\"seenBlindly\":");
        assertThat(match("train", "--pairs", 1_000)).contains("model trained-2 (SHA-256 ");
    }

    @Test
    void what_cannot_be_meant_is_refused_as_usage() {
        Path model = folder.resolve("m.properties");
        assertThat(match("train", "--out", model, "--pairs", 0)).startsWith("2 ");
        assertThat(match("train", "--out", model, "--name", "a b")).startsWith("2 ");
        assertThat(match("duplicates", "--limit", 0)).startsWith("2 ");
        assertThat(match("whatif", "--model", model, "--batches", "all"))
                .startsWith("2 ")
                .contains("cannot be read");
        assertThat(CommandLineUnderTest.run("match").code()).isEqualTo(2);
        assertThat(CommandLineUnderTest.run("match", "duplicates", "--data", folder.resolve("nobody"))
                        .err())
                .contains("there is no data folder");
        assertThat(List.of(model, folder.resolve("nobody"))).allMatch(Files::notExists);
    }
}

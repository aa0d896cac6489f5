package org.learnerhub.app.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicEvaluationTest {

    @TempDir
    private Path folder = Path.of("");

    /** Two pairs of one person; the second shares nothing. */
    private void writeFebrl() throws IOException {
        Files.createDirectories(folder.resolve("febrl"));
        Files.write(
                folder.resolve("febrl/dataset1.csv"),
                List.of(
                        "rec_id, given_name, surname, street_number, address_1, suburb, postcode, date_of_birth",
                        "rec-1-org, oswald, ashgrove, 6, tullamore street, st jude, 4011, 19481209",
                        "rec-1-dup-0, oswald, ashgrov, 6, tullamore street, st jude, 4011, 19481209",
                        "rec-22-org, hermione, lindqvist, 7, elm lane, nowhere, 2000, 19500101",
                        "rec-22-dup-0, , fenwick, 7, , , 3000,"));
    }

    private CommandLineUnderTest.Ended evaluate(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        Object[] first = {"match", "evaluate", "--public", folder};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return CommandLineUnderTest.run(arguments);
    }

    @Test
    void pairs_of_a_set_are_counted_as_by_hand() throws IOException {
        writeFebrl();
        Path json = folder.resolve("public.json");

        CommandLineUnderTest.Ended ended = evaluate("--json", json);

        String half = "0\\.6667 \\(1\\.0000, 0\\.5000\\)";
        assertThat(ended.out())
                .containsPattern("\\| FEBRL dataset1 \\| 1 +\\| 0\\.5000 +\\| given +\\| " + half + " \\| " + half)
                .containsPattern("\\| trained \\| ")
                .doesNotContain("dataset2", "Splink");
        JsonNode set =
                JsonMapper.shared().readTree(Files.readString(json)).get("sets").get(0);
        assertThat(set.get("foundByKeys").asDouble()).isEqualTo(0.5);
        assertThat(set.get("given").get("groups").get("recall").asDouble()).isEqualTo(0.5);
    }

    @Test
    void a_folder_without_sets_and_options_that_exclude_each_other_are_usage() throws IOException {
        assertThat(evaluate().err()).contains("none of the public sets");
        writeFebrl();
        assertThat(evaluate("--truth", folder).code()).isEqualTo(2);
    }
}

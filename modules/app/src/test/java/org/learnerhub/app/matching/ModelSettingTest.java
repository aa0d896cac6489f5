package org.learnerhub.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The setting {@code match.model} beside the register of models, on H2. */
class ModelSettingTest {

    private static final String NUMBERS = "prior=-20\nreview=-2\nmatch=8\nmargin=6\n";

    @TempDir
    private Path data = Path.of("");

    @Test
    void where_the_setting_names_a_model_it_decides_and_no_other_is_activated() throws IOException {
        run("institution", "add", "--ukprn", "10099001", "--name", "A college");
        Path ours = Files.writeString(data.resolve("ours.properties"), "name=ours-1\n" + NUMBERS);
        Path theirs = Files.writeString(data.resolve("theirs.properties"), "name=theirs\n" + NUMBERS);
        run("match", "propose", ours);
        run("match", "propose", theirs);
        Path settings = Files.writeString(data.resolve("hub.properties"), "match.model=ours.properties\n");

        assertThat(run("match", "activate", "theirs", "--by", "Ada", "--untried"))
                .startsWith("2 hub: HUB-9025 ");
        assertThat(run("match", "models")).contains("decides: ours-1  ").contains("by the setting match.model");
        assertThat(run("match", "activate", "ours-1", "--by", "Ada")).startsWith("0 active: ");

        Files.delete(settings);
        assertThat(run("match", "models")).contains("active    ours-1").contains("proposed  theirs");
    }

    private String run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = data;
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(all);
        return ended.code() + " " + ended.out() + ended.err();
    }
}

package org.learnerhub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    private final Commands commands = new Commands(Map.of());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_of_so_many_learners_is_written_and_nothing_else() throws IOException {
        Path file = folder.resolve("night.csv");
        assertThat(commands.generate("--rows", "100", "--seed", "5", "--out", file.toString()))
                .extracting(Commands.Ended::code, Commands.Ended::out)
                .containsExactly(Exit.ALL_RESOLVED, "");
        assertThat(Files.readAllLines(file)).hasSize(101);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void the_same_command_again_gives_the_same_bytes() throws IOException {
        Path once = folder.resolve("once.xml");
        Path again = folder.resolve("again.XML");
        commands.generate("--rows", "50", "--seed", "5", "--job", "chk", "--layout", "3A", "--out", once.toString());
        commands.generate("--rows", "50", "--seed", "5", "--job", "CHK", "--layout", "3a", "--out", again.toString());
        assertThat(again).hasSameBinaryContentAs(once);
        assertThat(Files.readString(once)).contains("<JobType>CHK</JobType>", "<FileVersion>3A</FileVersion>");
    }

    @Test
    void the_truth_names_people_of_the_known_file_by_their_identifiers_there() throws IOException {
        Path known = folder.resolve("known.csv");
        Path next = folder.resolve("next.csv");
        Path truth = folder.resolve("truth.csv");
        commands.generate("--rows", "200", "--seed", "1", "--out", known.toString());
        commands.generate(
                "--rows",
                "100",
                "--seed",
                "2",
                "--known",
                known.toString(),
                "--overlap",
                "0.5",
                "--truth",
                truth.toString(),
                "--out",
                next.toString());
        String identifiers = Files.readString(known);
        List<String> people = Files.readAllLines(truth).stream()
                .skip(1)
                .map(line -> line.split(",")[1])
                .toList();
        assertThat(people).hasSize(100).doesNotHaveDuplicates();
        assertThat(people).filteredOn(identifiers::contains).hasSize(50);
    }

    @Test
    void what_cannot_be_meant_is_refused_as_usage() {
        String out = folder.resolve("x.csv").toString();
        assertThat(commands.generate("--rows", "0", "--out", out).code()).isEqualTo(Exit.USAGE);
        assertThat(commands.generate("--rows", "1", "--out", "x.xlsx").code()).isEqualTo(Exit.USAGE);
        assertThat(commands.generate("--rows", "1", "--overlap", "2", "--out", out)
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(commands.generate("--rows", "1", "--layout", "4A", "--out", out)
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(commands.generate("--rows", "1", "--ukprn", "12", "--out", out)
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(commands.generate("--out", out).code()).isEqualTo(Exit.USAGE);
        assertThat(folder).isEmptyDirectory();
    }
}

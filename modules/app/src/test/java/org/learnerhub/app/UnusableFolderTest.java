package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.whole.RunningHub;
import picocli.CommandLine.ExitCode;

/** A folder that can be neither used nor made is the operator's to mend, and no fault of the program. */
class UnusableFolderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vault", "trust", "keys", "learner.keys"})
    void it_is_named_with_what_to_look_at(String setting) throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "no folder");
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("hub.properties"), setting + "=" + file + "\n");

        RunningHub.Ended ended = RunningHub.command(
                "institution", "add", "--ukprn", "10099001", "--name", "A college", "--data", data.toString());

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err())
                .contains(file.toString(), "cannot be used", "whose it is")
                .doesNotContain("fault of the program");
    }
}

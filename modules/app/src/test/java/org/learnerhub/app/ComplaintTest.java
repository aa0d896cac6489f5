package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.whole.RunningHub;

class ComplaintTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vault", "trust", "keys"})
    void a_folder_that_cannot_be_made_is_named_and_no_fault_of_the_program(String setting) throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "no folder");
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("hub.properties"), setting + "=" + file + "\n");

        RunningHub.Ended ended = RunningHub.command(
                "institution", "add", "--ukprn", "10099001", "--name", "A college", "--data", data.toString());

        assertThat(ended.code()).isNotZero();
        assertThat(ended.err()).contains(file.toString(), "whose it is").doesNotContain("fault of the program");
    }

    @Test
    void whatever_else_breaks_is_a_fault_of_the_program() {
        StringWriter said = new StringWriter();

        Complaint.print(
                new PrintWriter(said),
                new IllegalStateException("outer", new IllegalArgumentException("inner")),
                false);

        assertThat(said.toString()).contains("IllegalArgumentException: inner", "a fault of the program");
    }
}

package org.learnerhub.routes.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.problem.RefusedException;

class UnchangedBytesTest {

    private static final EntryName NAME = new EntryName(Path.of("x.csv"), "x.csv");

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private OpenFolder open = new PlainFolder(Path.of(""));

    @BeforeEach
    void openFolder() throws IOException {
        file = Files.writeString(folder.resolve(NAME.path()), "ULN,GivenName\n");
        open = OpenFolder.root(folder);
    }

    @AfterEach
    void closeFolder() throws IOException {
        open.close();
    }

    @Test
    void an_unchanged_file_is_read_to_its_end() throws IOException {
        try (UnchangedBytes bytes = opened()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ULN,GivenName\n");
        }
    }

    @Test
    void a_file_that_grows_while_it_is_read_has_no_end() throws IOException {
        try (UnchangedBytes bytes = opened()) {
            bytes.readNBytes(4);
            Files.writeString(file, "more", StandardOpenOption.APPEND);

            assertThatThrownBy(bytes::readAllBytes).isInstanceOf(ChangedFileException.class);
        }
    }

    @Test
    void a_file_that_is_cut_while_it_is_read_has_no_end() throws IOException {
        try (UnchangedBytes bytes = opened()) {
            Files.writeString(file, "ULN");

            assertThatThrownBy(bytes::readAllBytes).isInstanceOf(ChangedFileException.class);
        }
    }

    @Test
    void another_file_that_came_in_its_place_and_went_again_is_noticed() throws IOException {
        Stamp looked = open.stamp(NAME.path());
        Files.move(file, folder.resolve("aside"));
        Files.writeString(file, "ULN,GivenNames");
        Files.move(folder.resolve("aside"), file, StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> UnchangedBytes.open(open, NAME, looked)).isInstanceOf(ChangedFileException.class);
    }

    @Test
    void a_file_that_has_its_size_and_not_its_bytes_is_refused() throws IOException {
        Files.write(file, new byte[10_000], StandardOpenOption.APPEND);
        assertThatThrownBy(this::opened).isInstanceOf(RefusedException.class).hasMessageStartingWith("HUB-1033");

        Files.write(file, new byte[100]);
        assertThatThrownBy(this::opened).isInstanceOf(RefusedException.class).hasMessageStartingWith("HUB-1033");
    }

    @Test
    void an_empty_file_is_not_blank() throws IOException {
        Files.write(file, new byte[0]);

        try (UnchangedBytes bytes = opened()) {
            assertThat(bytes.readAllBytes()).isEmpty();
        }
    }

    private UnchangedBytes opened() throws IOException {
        return UnchangedBytes.open(open, NAME, open.stamp(NAME.path()));
    }
}

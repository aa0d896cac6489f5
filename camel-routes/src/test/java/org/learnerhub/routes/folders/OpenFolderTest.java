package org.learnerhub.routes.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenFolderTest {

    private static final Path NAME = Path.of("x.csv");

    @TempDir
    private Path temp = Path.of("");

    private Path root = Path.of("");
    private Path elsewhere = Path.of("");

    enum How {
        SECURE,
        PLAIN
    }

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectories(temp.resolve("root"));
        elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("secret"), "the key");
    }

    @Test
    void this_system_gives_handles_of_folders() throws IOException {
        try (OpenFolder folder = open(How.SECURE)) {
            assertThat(folder).isInstanceOf(SecureFolder.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_to_a_folder_is_no_folder(How how) throws IOException {
        Files.createSymbolicLink(root.resolve("in"), elsewhere);
        Files.writeString(root.resolve("out"), "a file");
        try (OpenFolder folder = open(how)) {
            assertThatThrownBy(() -> folder.folder("in")).isInstanceOf(UnsoundFolderException.class);
            assertThatThrownBy(() -> folder.folder("out")).isInstanceOf(UnsoundFolderException.class);
            assertThatThrownBy(() -> folder.folder("absent")).isInstanceOf(NoSuchFileException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_is_not_opened_and_shows_as_one(How how) throws IOException {
        Files.createSymbolicLink(root.resolve(NAME), elsewhere.resolve("secret"));
        try (OpenFolder folder = open(how)) {
            assertThat(folder.stamp(NAME).kind()).isEqualTo(Stamp.Kind.LINK);
            assertThatThrownBy(() -> read(folder)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_second_name_of_a_file_is_counted(How how) throws IOException {
        Files.createLink(root.resolve(NAME), elsewhere.resolve("secret"));
        try (OpenFolder folder = open(how)) {
            assertThat(folder.stamp(NAME).links()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_a_new_file_and_replaces_a_link_without_following_it(How how) throws IOException {
        Files.createSymbolicLink(root.resolve(NAME), elsewhere.resolve("secret"));
        Path draft = Path.of(".draft");
        try (OpenFolder folder = open(how)) {
            assertThatThrownBy(() -> folder.create(NAME)).isInstanceOf(FileAlreadyExistsException.class);
            try (OutputStream output = folder.create(draft)) {
                output.write('x');
            }
            folder.move(draft, folder, NAME);
        }

        assertThat(root.resolve(NAME)).isRegularFile().hasContent("x");
        assertThat(elsewhere.resolve("secret")).hasContent("the key");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_made_has_the_rights_of_its_folder(How how) throws IOException {
        Files.setAttribute(root, "unix:mode", 02750);
        try (OpenFolder folder = open(how)) {
            folder.create(NAME).close();
            folder.makeFolder("in");
        }

        assertThat(Files.getAttribute(root.resolve(NAME), "unix:mode")).isEqualTo(0100640);
        assertThat(Files.getAttribute(root.resolve("in"), "unix:mode")).isEqualTo(0042750);
    }

    @Test
    void a_folder_that_is_swapped_for_a_link_after_it_was_opened_is_still_the_folder() throws IOException {
        Path in = Files.createDirectory(root.resolve("in"));
        try (OpenFolder folder = open(How.SECURE);
                OpenFolder opened = folder.folder("in")) {
            Files.move(in, root.resolve("moved"));
            Files.createSymbolicLink(in, elsewhere);
            try (OutputStream output = opened.create(NAME)) {
                output.write('x');
            }
            assertThatThrownBy(() -> opened.stamp(Path.of("secret"))).isInstanceOf(NoSuchFileException.class);
        }

        assertThat(root.resolve("moved").resolve(NAME)).exists();
        assertThat(elsewhere.resolve(NAME)).doesNotExist();
    }

    private OpenFolder open(How how) throws IOException {
        return how == How.SECURE ? OpenFolder.root(root) : new PlainFolder(root);
    }

    private static void read(OpenFolder folder) throws IOException {
        try (SeekableByteChannel channel = folder.open(NAME)) {
            channel.size();
        }
    }
}

package org.learnerhub.app.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_open_to_others_is_closed_and_told_once() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("db/inner"));
        Path file = Files.writeString(inner.resolve("hub.mv.db"), "x");
        mode(folder.resolve("db"), "rwxr-xr-x");
        mode(inner, "rwx------");
        mode(file, "rw-rw-r--");

        assertThat(OwnerOnly.narrow(folder.resolve("db"), 9)).isTrue();

        assertThat(mode(folder.resolve("db"))).isEqualTo("rwx------");
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(OwnerOnly.narrow(folder.resolve("db"), 9)).isFalse();
    }

    @Test
    void links_are_not_followed_and_deeper_places_are_left() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "x");
        mode(elsewhere, "rw-r--r--");
        Path top = Files.createDirectory(folder.resolve("top"));
        Files.createSymbolicLink(top.resolve("link"), elsewhere);
        Path below = Files.createDirectories(top.resolve("one/two"));
        mode(below, "rwxr-x---");

        OwnerOnly.narrow(top, 1);

        assertThat(mode(elsewhere)).isEqualTo("rw-r--r--");
        assertThat(mode(below)).isEqualTo("rwxr-x---");
        assertThat(mode(below.getParent())).isEqualTo("rwx------");
    }

    @Test
    void a_file_is_written_as_a_whole_for_its_owner() throws IOException {
        Path file = folder.resolve("secret");
        OwnerOnly.write(file, "one".getBytes(StandardCharsets.UTF_8));
        OwnerOnly.write(file, "two".getBytes(StandardCharsets.UTF_8));

        assertThat(file).hasContent("two");
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**/.draft*");
    }

    private static void mode(Path place, String mode) throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }
}

package org.learnerhub.app.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void one_holder_at_a_time_in_this_process() throws IOException {
        Path file = folder.resolve("control/node.lock");
        try (FolderLock lock = FolderLock.tryTake(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(FolderLock.tryTake(file)).isEmpty();
            assertThat(FolderLock.take(file, Duration.ofMillis(120))).isEmpty();
            // Asking must not have cost the holder the lock, which is the process's.
            assertThat(takenElsewhere(file)).isFalse();
        }
        assertThat(takenElsewhere(file)).isTrue();
        FolderLock.tryTake(file).orElseThrow().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void another_name_of_the_folder_is_the_same_lock() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (FolderLock lock = FolderLock.tryTake(real.resolve("x.lock")).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(FolderLock.tryTake(link.resolve("x.lock"))).isEmpty();
        }
    }

    private static boolean takenElsewhere(Path file) throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Taker.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return other.exitValue() == 0;
    }

    /** Another process that tries, and is gone without giving back. */
    static final class Taker {

        private Taker() {}

        public static void main(String[] arguments) throws IOException {
            FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            Runtime.getRuntime().halt(lock == null ? 1 : 0);
        }
    }
}

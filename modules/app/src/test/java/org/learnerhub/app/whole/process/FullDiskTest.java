package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.app.whole.OutputFile;
import org.learnerhub.app.whole.RunningHub;

/**
 * A disk that is full for a while, made by a small file system in memory: health says so, and afterwards the hub goes on
 * by itself, or ends with the code that makes a supervisor start it again; nothing is lost.
 */
class FullDiskTest {

    private static final int ROWS = 4_000;
    private static final int LOST = 71;
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private int lives;

    @ParameterizedTest
    @EnumSource(KeptBy.class)
    void what_was_accepted_is_answered_when_there_is_room_again(KeptBy kept) throws Exception {
        environment.putAll(kept.freshDatabase());
        Path small = Files.createDirectories(folder.resolve("small"));
        Path file = RunningHub.generate(folder.resolve("batch.csv"), ROWS, 71);
        Files.writeString(folder.resolve("password"), "Fairmead-Night-1");
        mountOrSkip(small);
        try {
            answeredThroughAFullDisk(kept, small, file);
        } finally {
            run("umount", "-l", small.toString());
        }
    }

    private void answeredThroughAFullDisk(KeptBy kept, Path small, Path file) throws IOException {
        HubProcess hub = start(small);
        try {
            String address = hub.ready();
            assertThat(submit(address, file, "--no-wait").code()).isZero();
            Path filler = fill(small);
            HubProcess running = hub;
            await().atMost(LONG)
                    .until(() -> !running.isAlive() || health(address) == HttpURLConnection.HTTP_UNAVAILABLE);
            HubProcess.pause(5_000);
            Files.delete(filler);
            await().atMost(LONG).until(() -> !running.isAlive() || health(address) == HttpURLConnection.HTTP_OK);
            boolean ended = !hub.isAlive();
            if (ended) {
                assertThat(hub.exitCode(Duration.ofSeconds(1))).isEqualTo(LOST);
                hub = start(small);
            }
            RunningHub.Ended answered =
                    submit(hub.ready(), file, "--out", folder.resolve("out").toString());
            assertThat(answered.code()).as(answered.err()).isLessThanOrEqualTo(1);
            assertThat(OutputFile.read(folder.resolve("out/output.csv")).lines())
                    .hasSize(ROWS);
            System.out.printf(
                    "%s: after a full disk the hub %s%n",
                    kept, ended ? "ended with " + LOST + " and was started again" : "went on by itself");
        } finally {
            hub.close();
        }
    }

    /** Takes what room there is, and goes on taking it for some seconds while the hub gives some back. */
    private static Path fill(Path small) throws IOException {
        Path filler = small.resolve("filler");
        byte[] block = new byte[1 << 12];
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (System.nanoTime() < end) {
                try {
                    out.write(block);
                } catch (IOException full) {
                    HubProcess.pause(20);
                }
            }
        }
        return filler;
    }

    private void mountOrSkip(Path small) throws IOException, InterruptedException {
        if (run("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", small.toString()) != 0) {
            System.err.println("SKIPPED: a small file system cannot be mounted here, so no disk can be filled");
            Assumptions.abort("no small file system can be mounted here");
        }
    }

    /** -1 where it does not come to an end, as an unmount may. */
    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor(1, TimeUnit.MINUTES)) {
            return process.exitValue();
        }
        process.destroyForcibly();
        return -1;
    }

    private static int health(String address) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address + "/actuator/health").toURL().openConnection();
            connection.setReadTimeout(10_000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private HubProcess start(Path small) {
        return HubProcess.start(
                folder.resolve("life-" + lives++ + ".log"),
                environment,
                "serve",
                "--port",
                "0",
                "--sandbox",
                "--data",
                small.resolve("data").toString());
    }

    private RunningHub.Ended submit(String address, Path file, String... more) {
        return HubProcess.submit(address, folder.resolve("password"), file, more);
    }
}

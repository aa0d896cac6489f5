package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.learnerhub.app.whole.process.HubProgram;

/**
 * A hub in processes of its own, one after the other on the same data, to be killed.
 *
 * @param folder has the data folder, and gets a log of each life
 * @param program takes the data folder, and says {@code ready} on its output
 */
record HubLives(Path folder, Class<?> program) {

    private static final Duration SOON = Duration.ofMinutes(2);

    Process start(int life) throws IOException {
        return new ProcessBuilder(HubProgram.command(
                        program.getName(), List.of(), folder.resolve("data").toString()))
                .redirectErrorStream(true)
                .redirectOutput(log(life))
                .start();
    }

    void awaitReady(int life, Process hub) {
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
            assertThat(hub.isAlive()).as(Files.readString(log(life).toPath())).isTrue();
            return Files.readString(log(life).toPath()).contains("ready");
        });
    }

    private File log(int life) {
        return folder.resolve("life-" + life + ".log").toFile();
    }
}

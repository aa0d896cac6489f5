package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.PostgresServer;

/** The same files on the same register give the same decisions whatever the number of workers. */
class SameDecisionsTest {

    @TempDir
    Path folder;

    @Test
    void one_worker_and_four_workers_decide_the_same() {
        Path first = RunningHub.generate(folder.resolve("first.csv"), 3_000, 21);
        List<Path> files = new ArrayList<>(List.of(first));
        for (int i = 0; i < 3; i++) {
            files.add(RunningHub.generate(
                    folder.resolve("next-" + i + ".csv"),
                    2_500,
                    31 + i,
                    "--known",
                    first.toString(),
                    "--overlap",
                    "0.7"));
        }
        assertThat(decisions(files, 4, folder.resolve("four"))).isEqualTo(decisions(files, 1, folder.resolve("one")));
    }

    /** All files are handed in, in order, before the first is answered. */
    private List<String> decisions(List<Path> files, int workers, Path home) {
        List<String> decisions = new ArrayList<>();
        home.toFile().mkdirs();
        try (RunningHub hub = RunningHub.start(home, PostgresServer.freshDatabase(), workers)) {
            files.forEach(file -> hub.submit(file, RunningHub.COLLEGE, home.resolve("receipts"), "--no-wait"));
            for (Path file : files) {
                Path out = home.resolve(file.getFileName());
                assertThat(hub.submit(file, RunningHub.COLLEGE, out).code()).isLessThanOrEqualTo(1);
                OutputFile.read(out.resolve("output.csv"))
                        .lines()
                        .forEach(line -> decisions.add(line.mis() + " " + line.code()));
            }
        }
        return decisions;
    }
}

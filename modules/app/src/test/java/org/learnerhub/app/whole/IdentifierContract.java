package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nights of one institution whose people keep their identifiers and change nearly everything else. */
abstract class IdentifierContract {

    private static final Path FILES = Path.of("src/test/resources/org/learnerhub/app/whole");

    @TempDir
    Path folder;

    abstract TestDatabase freshDatabase();

    @Test
    void who_changes_names_gender_or_address_is_known_or_asked_about() {
        try (RunningHub hub = RunningHub.start(folder, freshDatabase(), 2)) {
            assertThat(codes(hub, "identifiers-night-1.csv"))
                    .containsOnly("RC001")
                    .hasSize(6);

            assertThat(codes(hub, "identifiers-night-2.csv"))
                    .as("given name and gender; typing error; family name; birth date; married and moved; moved")
                    .containsExactly("RC007", "RC002", "RC007", "RC002", "RC007", "RC002");
        }
    }

    @Test
    void a_hub_that_was_there_before_learns_identifiers_from_the_batches_that_it_has() {
        TestDatabase database = freshDatabase();
        try (RunningHub hub = RunningHub.start(folder, database, 2)) {
            codes(hub, "identifiers-night-1.csv");
            JdbcTemplate jdbc = new JdbcTemplate(hub.server().core().store().dataSource());
            assertThat(count(jdbc)).isEqualTo(6);
            jdbc.update("delete from learner_identifier");
            jdbc.update("update identifier_fill set batch_id = 0, chunk_no = 0, last_batch = 1");
        }
        try (RunningHub hub = RunningHub.start(folder, database, 2)) {
            JdbcTemplate jdbc = new JdbcTemplate(hub.server().core().store().dataSource());
            await().atMost(Duration.ofSeconds(30)).until(() -> count(jdbc) == 6);

            assertThat(codes(hub, "identifiers-night-2.csv"))
                    .containsExactly("RC007", "RC002", "RC007", "RC002", "RC007", "RC002");
        }
    }

    private static int count(JdbcTemplate jdbc) {
        Integer count = jdbc.queryForObject("select count(*) from learner_identifier", Integer.class);
        return count == null ? 0 : count;
    }

    private List<String> codes(RunningHub hub, String file) {
        Path out = folder.resolve("out-" + file);
        RunningHub.Ended ended = hub.submit(FILES.resolve(file), RunningHub.COLLEGE, out);
        assertThat(ended.code()).as(ended.toString()).isLessThanOrEqualTo(1);
        return OutputFile.read(out.resolve("output.csv")).lines().stream()
                .map(OutputFile.Line::code)
                .toList();
    }
}

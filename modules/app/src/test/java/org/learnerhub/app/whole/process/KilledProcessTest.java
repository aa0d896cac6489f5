package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.app.whole.MainJobContract;
import org.learnerhub.app.whole.OutputFile;
import org.learnerhub.app.whole.RunningHub;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code kill -9} at random moments loses nothing and doubles nothing. HUB_KILLS says how often (3 unless told);
 * HUB_KILLS_SEED makes a run repeatable.
 */
class KilledProcessTest {

    private static final int ROWS = 10_000;

    /** H2 takes a quarter of the time's rows. */
    private static final int ROWS_ON_H2 = 2_500;

    private static final int LONGEST_LIFE_MS = 2_500;
    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("HUB_KILLS", "3"));
    private static final long SEED = Long.parseLong(System.getenv().getOrDefault("HUB_KILLS_SEED", "1"));

    @TempDir
    Path folder;

    private final Random moments = new Random(SEED);
    private final List<Path> sent = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    private int rows;

    @ParameterizedTest
    @EnumSource(KeptBy.class)
    void killed_at_random_moments_every_row_is_answered_once_and_nobody_has_two_numbers(KeptBy kept)
            throws IOException {
        rows = kept == KeptBy.H2 ? ROWS_ON_H2 : ROWS;
        environment.putAll(kept.freshDatabase());
        // The policy that promises equal people equal numbers.
        environment.put("HUB_MATCH_POLICY", "strict");
        Files.writeString(folder.resolve("password"), "Fairmead-Night-1");

        int lives = 0;
        for (int kills = 0; kills < KILLS; kills++) {
            try (HubProcess hub = start(lives++)) {
                String address = hub.ready();
                if (sent.isEmpty() || isAnswered(address)) {
                    send(address);
                }
                HubProcess.pause(moments.nextInt(LONGEST_LIFE_MS));
                hub.kill();
            }
        }
        try (HubProcess hub = start(lives)) {
            String address = hub.ready();
            List<OutputFile.Line> all = new ArrayList<>();
            for (Path file : sent) {
                all.addAll(answered(address, file));
            }
            MainJobContract.assertOneNumberAPerson(all);
        }
        assertEveryRowIsToldOnce();
        System.out.printf(
                "%s: killed %d times at random moments (seed %d) during %d batches of %d rows%n",
                kept, KILLS, SEED, sent.size(), rows);
    }

    /** Of the row's own learner; of others whom it is compared with there are entries beside it. */
    private void assertEveryRowIsToldOnce() {
        boolean asked = KeptBy.ask(folder.resolve("data"), environment, jdbc -> {
            assertEveryRowIsToldOnce(jdbc);
            return true;
        });
        assertThat(asked).isTrue();
    }

    private void assertEveryRowIsToldOnce(JdbcTemplate jdbc) {
        List<String> told = jdbc.queryForList(
                "select purpose from audit_entry where operation = 'batch FUL' and shown not like '%compared'",
                String.class);

        assertThat(told).doesNotHaveDuplicates();
        assertThat(jdbc.queryForObject(
                        "select count(distinct purpose) from audit_entry where operation = 'batch FUL'", Integer.class))
                .isEqualTo(sent.size() * rows);
        assertThat(jdbc.queryForList("select purpose from audit_entry where operation = 'batch FUL'"
                        + " group by purpose, uln, shown having count(*) > 1"))
                .isEmpty();
    }

    private HubProcess start(int life) {
        return HubProcess.start(
                folder.resolve("life-" + life + ".log"),
                environment,
                "serve",
                "--port",
                "0",
                "--sandbox",
                "--data",
                folder.resolve("data").toString());
    }

    /** Sends a further batch, a part of whose people are in the first one. */
    private void send(String address) {
        int number = sent.size();
        Path file = folder.resolve("batch-" + number + ".csv");
        if (number == 0) {
            RunningHub.generate(file, rows, 41);
        } else {
            RunningHub.generate(file, rows, 41 + number, "--known", sent.get(0).toString(), "--overlap", "0.5");
        }
        sent.add(file);
        submit(address, file, "--no-wait");
    }

    private boolean isAnswered(String address) {
        return submit(address, sent.get(sent.size() - 1), "--no-wait").out().contains("ANSWERED");
    }

    private List<OutputFile.Line> answered(String address, Path file) {
        Path out = folder.resolve("out-" + file.getFileName());
        assertThat(submit(address, file, "--out", out.toString()).code()).isLessThanOrEqualTo(1);
        List<OutputFile.Line> lines = OutputFile.read(out.resolve("output.csv")).lines();
        assertThat(lines).hasSize(rows);
        assertThat(lines.stream().map(OutputFile.Line::mis)).doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.code().isEmpty());
        return lines;
    }

    private RunningHub.Ended submit(String address, Path file, String... more) {
        return HubProcess.submit(address, folder.resolve("password"), file, more);
    }
}

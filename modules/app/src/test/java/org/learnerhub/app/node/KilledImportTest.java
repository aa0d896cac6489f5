package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.signature.Verdict;

/** A hub that is killed again and again while it imports providers; {@code -Dhub.providers.kills} says how often. */
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("hub.providers.kills", 1);
    private static final int ROWS = Integer.getInteger("hub.providers.rows", 4_000);
    private static final int LONGEST_LIFE_MS = Integer.getInteger("hub.providers.life", 700);
    private static final Institution KEEPER =
            new Institution(new Ukprn("KEEPER01"), null, "A keeper", Set.of(Role.PROVIDER_REGISTER), "", null, null);

    @TempDir
    private Path folder;

    @Test
    void killed_again_and_again_each_row_is_there_with_its_outcome_or_not_at_all_and_the_report_is_whole()
            throws IOException, InterruptedException {
        List<String> schools = InventedSchools.rows(ROWS);
        BatchId id;
        try (HubCore core = open()) {
            id = core.receive()
                    .receive(
                            new Submission(KEEPER, "Kit", WayIn.SOAP_EXCHANGE, "a.csv", ImportJob.PRV, "key", null),
                            new ByteArrayInputStream(InventedSchools.file(schools)))
                    .batch();
        }
        long seed = System.nanoTime();
        System.out.println("lives by seed " + seed);
        Random random = new Random(seed);
        assertThat(KILLS).isPositive();
        HubLives lives = new HubLives(folder, FeedHub.class);
        for (int life = 0; life < KILLS; life++) {
            Process hub = lives.start(life);
            lives.awaitReady(life, hub);
            Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
            hub.destroyForcibly().waitFor();
            try (HubCore core = open()) {
                assertAllOrNothing(core, id);
            }
        }
        try (HubCore core = open()) {
            Batch done = core.providers().carryOut().carryOut(id);
            assertThat(core.answers().outcomes(done)).isEqualTo(Map.of("added", ROWS));
            assertAllOrNothing(core, id);
            try (InputStream output = document(core, id, Document.OUTPUT)) {
                List<String> lines = new String(output.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                assertThat(lines).hasSize(ROWS + 1).doesNotHaveDuplicates();
                assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("added"));
            }
            assertThat(core.keys().verifier().verify(document(core, id, Document.RESULT)))
                    .isInstanceOf(Verdict.Genuine.class);
        }
    }

    private static void assertAllOrNothing(HubCore core, BatchId id) {
        Batch batch = core.exchange().ledger().find(id).orElseThrow();
        int told = Math.min(batch.chunksDone() * Batch.CHUNK_ROWS, ROWS);
        assertThat(batch.tally().total()).isEqualTo(told);
        assertThat(core.store().providers().register().count()).isEqualTo(told);
        assertThat(core.store().providers().register().lastNumber()).isEqualTo(told);
    }

    private static InputStream document(HubCore core, BatchId id, Document document) {
        return core.answers()
                .document(core.exchange().ledger().find(id).orElseThrow(), document)
                .content();
    }

    private HubCore open() {
        return HubCore.open(HubSettings.load(folder.resolve("data"), FeedsContract.ANY_CHANGE), () -> {});
    }
}

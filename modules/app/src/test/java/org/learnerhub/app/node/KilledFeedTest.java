package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.PlainTruth.End;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.signature.Verdict;

/** A hub that is killed again and again while it works on feeds; {@code -Dhub.feed.kills} says how often. */
class KilledFeedTest {

    private static final int KILLS = Integer.getInteger("hub.feed.kills", 2);
    private static final int ROWS = Integer.getInteger("hub.feed.rows", 2_000);
    private static final int LONGEST_LIFE_MS = Integer.getInteger("hub.feed.life", 900);

    @TempDir
    private Path folder;

    @Test
    void killed_again_and_again_it_answers_every_row_once_and_knows_what_a_plain_list_knows()
            throws IOException, InterruptedException {
        InventedFeed feed = new InventedFeed(ROWS, 41);
        List<BatchId> sent = new ArrayList<>();
        try (HubCore core = HubCore.open(settings(), () -> {})) {
            Sandbox.load(core, FeedsContract.senders(folder));
            feed.register(core);
            for (List<InventedFeed.Line> file : feed.files()) {
                sent.add(FeedsContract.send(core, FeedsContract.NORTHGATE, file, ""));
            }
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
        }
        try (HubServer server = HubServer.start(settings(), 0, Commands::inside)) {
            assertAnsweredOnce(server.core(), feed, sent);
        }
    }

    private static void assertAnsweredOnce(HubCore core, InventedFeed feed, List<BatchId> sent) throws IOException {
        PlainTruth truth = new PlainTruth();
        for (int file = 0; file < sent.size(); file++) {
            BatchId id = sent.get(file);
            List<InventedFeed.Line> lines = feed.files().get(file);
            FeedsContract.awaitAnswer(core, id);
            Map<End, Integer> expected = new EnumMap<>(truth.tell(FeedsContract.NORTHGATE, lines));
            assertThat(FeedsContract.ends(core, id)).isEqualTo(expected);
            FeedsContract.assertReconciles(core, id);
            assertThat(core.keys().verifier().verify(document(core, id, Document.RESULT)))
                    .isInstanceOf(Verdict.Genuine.class);
            assertThat(misIdentifiers(core, id))
                    .containsExactlyElementsOf(
                            lines.stream().map(line -> "M" + line.learner()).toList());
        }
        assertThat(FeedsContract.stored(core)).isEqualTo(truth.facts());
        assertThat(FeedsContract.stillHeld(core)).isEqualTo(truth.stillHeld());
    }

    /** Of the rows of the answer, in their order. */
    private static List<String> misIdentifiers(HubCore core, BatchId id) throws IOException {
        try (InputStream output = document(core, id, Document.OUTPUT)) {
            List<String> lines = new String(output.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> headings = List.of(lines.get(0).replace("\"", "").split(",", -1));
            int place = headings.indexOf("MisIdentifier");
            return IntStream.range(1, lines.size())
                    .mapToObj(i -> lines.get(i).replace("\"", "").split(",", -1)[place])
                    .toList();
        }
    }

    private static InputStream document(HubCore core, BatchId id, Document document) {
        return core.answers().document(FeedsContract.batch(core, id), document).content();
    }

    private HubSettings settings() {
        return HubSettings.load(folder.resolve("data"), FeedsContract.ANY_CHANGE);
    }
}

package org.learnerhub.app.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures about twins and siblings that docs/matching-figures.md shows are those of this build.
 * {@code ./hub test -Dhub.docs=write} writes them anew: look at what changed before you keep it.
 */
class TwinFiguresTest {

    private static final PublishedBlock SHOWN = PublishedBlock.of("docs/matching-figures.md", "twins of the build");

    @TempDir
    private Path folder;

    @Test
    void the_document_shows_the_figures_of_this_build_and_hardly_any_pair_becomes_one() throws IOException {
        Path json = folder.resolve("figures.json");
        assertRuns("match", "population", "--dir", folder, "--seed", 2, "--half", "B");
        String figures = assertRuns(
                        "match",
                        "evaluate",
                        "--register",
                        folder.resolve("register.csv"),
                        "--batch",
                        folder.resolve("night.csv"),
                        "--truth",
                        folder.resolve("truth.csv"),
                        "--policy",
                        "scored",
                        "--json",
                        json)
                .replace("\r\n", "\n");

        assertThat(SHOWN.shownFor(figures)).isEqualTo(figures);
        for (JsonNode one : JsonMapper.shared().readTree(Files.readString(json)).get("pairsByCommunity")) {
            String community = one.get("kind").asString();
            double most = community.equals("all") ? .005 : .01;
            assertThat(one.get("merged").asDouble() / one.get("pairs").asDouble())
                    .as(community)
                    .isLessThanOrEqualTo(most);
        }
    }

    private static String assertRuns(Object... arguments) {
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.out();
    }
}

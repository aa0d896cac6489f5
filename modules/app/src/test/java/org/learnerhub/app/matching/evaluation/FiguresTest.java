package org.learnerhub.app.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.PublishedBlock;
import org.learnerhub.app.matching.CommandLineUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures that docs/matching.md shows are those of this build, and none falls below what must be.
 * {@code ./hub test -Dhub.docs=write} writes them anew: look at what changed before you keep it.
 */
class FiguresTest {

    private static final PublishedBlock RULE_TEXT = PublishedBlock.of("docs/matching.md", "figures of the build");

    @TempDir
    private Path folder;

    @Test
    void the_rule_text_shows_the_figures_of_this_build_and_all_are_good_enough() throws IOException {
        Path json = folder.resolve("figures.json");
        CommandLineUnderTest.Ended ended = evaluate(json);
        assertThat(ended.code()).as(ended.err()).isZero();
        String figures = ended.out().replace("\r\n", "\n");

        assertThat(RULE_TEXT.shownFor(figures)).isEqualTo(figures);
        JsonNode all = JsonMapper.shared().readTree(Files.readString(json)).get("figures");
        assertThat(share(all, "precision")).isGreaterThanOrEqualTo(.9997);
        assertThat(share(all, "recall-automatic")).isGreaterThanOrEqualTo(.89);
        assertThat(share(all, "recall-with-review")).isGreaterThanOrEqualTo(.99);
        assertThat(share(all, "missed")).isLessThanOrEqualTo(.01);
        assertThat(share(all, "rows-for-review")).isLessThanOrEqualTo(.08);
        assertThat(share(all, "new-allocated")).isGreaterThanOrEqualTo(.965);
        assertThat(share(all, "new-person-two-numbers")).isZero();
    }

    private CommandLineUnderTest.Ended evaluate(Path json) {
        Path register = folder.resolve("register.csv");
        Path night = folder.resolve("night.csv");
        Path truth = folder.resolve("truth.csv");
        CommandLineUnderTest.run("generate", "--rows", 60_000, "--seed", 171, "--ulns", "--out", register);
        CommandLineUnderTest.run(
                "generate", "--rows", 30_000, "--seed", 172, "--known", register, "--truth", truth, "--out", night);
        return CommandLineUnderTest.run(
                "match", "evaluate", "--register", register, "--batch", night, "--truth", truth, "--json", json);
    }

    private static double share(JsonNode figures, String name) {
        for (JsonNode figure : figures) {
            if (figure.get("name").asString().equals(name)) {
                return figure.get("share").asDouble();
            }
        }
        throw new AssertionError("no figure " + name);
    }
}

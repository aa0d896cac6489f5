package org.learnerhub.app.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small sample of a real night without identifiers, held to what must never get worse; the big ones that are published
 * take minutes.
 */
class RealNightTest {

    /** Of so few rows: three in a hundred thousand would be none or one. */
    private static final double FALSE_MOST = .0003;

    @TempDir
    private Path folder;

    @Test
    void a_sample_of_a_real_night_is_decided_as_well_as_the_big_ones() throws IOException {
        run(
                "population",
                "--dir",
                folder,
                "--seed",
                15,
                "--half",
                "B",
                "--night",
                "real",
                "--people",
                30_000,
                "--pairs",
                0,
                "--returners",
                6_000,
                "--newcomers",
                2_000,
                "--born",
                "2007-2008");
        run(
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
                folder.resolve("figures.json"));

        Map<String, Double> shares = new HashMap<>();
        for (JsonNode figure : JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("figures.json")))
                .get("figures")) {
            shares.put(figure.get("name").asString(), figure.get("share").asDouble());
        }

        assertThat(shares.get("false-matches")).isLessThanOrEqualTo(FALSE_MOST);
        assertThat(shares.get("recall-automatic")).isGreaterThan(.94);
        assertThat(shares.get("recall-with-review")).isGreaterThan(.990);
        assertThat(shares.get("rows-for-review")).isLessThan(.05);
        assertThat(shares.getOrDefault("twins-merged", 0.0)).isZero();
    }

    private static void run(String command, Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "match";
        arguments[1] = command;
        System.arraycopy(options, 0, arguments, 2, options.length);
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
    }
}

package org.learnerhub.files.rows;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.exchange.FileLook;
import org.learnerhub.domain.feed.FeedLayout;

class FirstLookTest {

    private static final Path SAMPLES = Path.of(System.getProperty("hub.root", "../.."), "samples");

    @ParameterizedTest
    @CsvSource({
        "achievements, ACH",
        "achievements/invalid, ACH",
        "participation, PAR",
        "participation/invalid, PAR",
        "batches,",
        "batches/invalid,"
    })
    void files_show_of_which_kind_they_are(String folder, FeedLayout expected) throws IOException {
        List<FeedLayout> shown = expected == null ? List.of() : List.of(expected);
        try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("HUB-1006")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(layouts(bytes(file))).isEqualTo(shown));
        }
    }

    @Test
    void a_root_is_seen_behind_what_may_stand_before_it_and_in_any_encoding() {
        assertThat(look("<?xml version='1.0'?>\n<!-- <x> -->\n<a:AchievementBatch xmlns:a='urn:x'>".getBytes(UTF_8)))
                .isEqualTo(new FileLook("AchievementBatch", List.of()));
        byte[] headings = "LearningAimReference;StartDate\r\n".getBytes(UTF_16LE);
        assertThat(layouts(headings)).containsExactly(FeedLayout.PAR);
        assertThat(look(new byte[] {'P', 'K', 3, 4})).isEqualTo(FileLook.NOTHING);
        assertThat(look(new byte[0])).isEqualTo(FileLook.NOTHING);
    }

    private static List<FeedLayout> layouts(byte[] file) {
        FileLook look = look(file);
        return Arrays.stream(FeedLayout.values())
                .filter(layout -> layout.shows(look))
                .toList();
    }

    private static FileLook look(byte[] file) {
        return new FirstLook().look(() -> new ByteArrayInputStream(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

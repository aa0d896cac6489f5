package org.learnerhub.routes.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.exchange.BatchId;

class FileNamesTest {

    private static final BatchId JOB = new BatchId(Long.MAX_VALUE);
    private static final String LONGEST_SUFFIX = ".output.edition-2147483647.csv.signature.xml";
    private static final int MOST_BYTES = 255;

    @Test
    void a_usual_name_stays_as_it_is() {
        assertThat(FileNames.stem("night 17.csv", new BatchId(4))).isEqualTo("night 17-4");
        assertThat(FileNames.stem("no-ending", new BatchId(4))).isEqualTo("no-ending-4");
        assertThat(FileNames.inErrors("night 17.csv")).isEqualTo("night 17.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "学", "😀"})
    void whatever_is_made_of_the_longest_names_fits_and_keeps_its_ending(String letter) {
        String name = letter.repeat(251 / bytes(letter)) + ".csv";

        assertThat(bytes(FileNames.stem(name, JOB) + LONGEST_SUFFIX)).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(bytes(FileNames.inErrors(name) + ".reason.txt")).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(FileNames.inErrors(name)).startsWith(letter.repeat(40)).endsWith(".csv");
        assertThat(FileNames.path(FileNames.inErrors(name))).hasToString(FileNames.inErrors(name));
    }

    @Test
    void long_names_that_begin_alike_stay_apart() {
        Set<String> made = Stream.of("1", "2", "3")
                .map(end -> FileNames.inErrors("x".repeat(250) + end + ".csv"))
                .collect(Collectors.toSet());

        assertThat(made).hasSize(3);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

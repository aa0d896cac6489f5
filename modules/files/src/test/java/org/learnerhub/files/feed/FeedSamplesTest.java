package org.learnerhub.files.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.testkit.xml.Schemas;

class FeedSamplesTest {

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_sample_is_read_without_an_error(String name) throws Exception {
        ReadFeed feed = ReadFeed.sample(name);
        assertThat(feed.checked()).isNotEmpty().allMatch(row -> row.statement() != null);
        Integer announced = feed.head().recordCount();
        assertThat(announced == null || announced == feed.rows().size()).isTrue();
        if (name.endsWith(".xml")) {
            (name.startsWith("achievements") ? Schemas.ACHIEVEMENT : Schemas.PARTICIPATION)
                    .validate(Files.readAllBytes(ReadFeed.SAMPLES.resolve(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_sample_yields_exactly_the_code_in_its_name(String name) throws IOException {
        String code = Path.of(name).getFileName().toString().substring(0, 8);
        assertThat(codes(name)).isEqualTo(code.equals(IntakeCode.COUNT_DIFFERS.code()) ? Set.of() : Set.of(code));
    }

    private static Set<String> codes(String name) throws IOException {
        try {
            return ReadFeed.sample(name).errors();
        } catch (RefusedException e) {
            return Set.of(e.refusal().code().code());
        }
    }

    @Test
    void csv_and_xml_say_the_same() throws IOException {
        for (String name : new String[] {"achievements/summer-results", "participation/autumn-return"}) {
            assertThat(ReadFeed.sample(name + ".csv").checked())
                    .extracting(CheckedFeedRow::statement)
                    .isEqualTo(ReadFeed.sample(name + ".xml").checked().stream()
                            .map(CheckedFeedRow::statement)
                            .toList());
        }
    }

    @Test
    void what_a_forbidden_column_holds_is_in_no_row() throws IOException {
        ReadFeed feed = ReadFeed.sample("participation/invalid/HUB-6040-column-of-special-needs.csv");
        assertThat(feed.rows())
                .extracting(RawFeedRow::values)
                .allSatisfy(values -> assertThat(values.values()).doesNotContain("K"));
        assertThat(feed.head().notices()).extracting(notice -> notice.place()).containsExactly("SEN Status");
        assertThat(feed.checked().get(0).statement()).isNotNull();
        assertThat(feed.checked().get(1).error().orElseThrow().detail()).isEqualTo("column SEN Status");
    }

    @Test
    void a_forbidden_element_refuses_its_row_and_is_not_kept() {
        String feed = """
                <AchievementBatch xmlns="urn:learnerhub:achievement:v1"><Achievement><Uln>1026893096</Uln>
                <Disability><Kind>hidden</Kind></Disability></Achievement></AchievementBatch>""";
        ReadFeed read = ReadFeed.of(FeedLayout.ACH, feed.getBytes(UTF_8));
        assertThat(read.rows().get(0).values()).containsOnlyKeys(FeedField.ULN, FeedField.SUBMISSION_TYPE);
        assertThat(read.errors()).contains(FeedFieldCode.COLUMN_FORBIDDEN.code());
    }

    static Stream<String> valid() throws IOException {
        return Stream.concat(names("achievements"), names("participation"));
    }

    static Stream<String> invalid() throws IOException {
        return Stream.concat(names("achievements/invalid"), names("participation/invalid"));
    }

    private static Stream<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ReadFeed.SAMPLES.resolve(folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(csv|xml)"))
                    .map(name -> folder + "/" + name)
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}

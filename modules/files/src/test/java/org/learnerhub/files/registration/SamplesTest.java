package org.learnerhub.files.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.testkit.xml.Schemas;

class SamplesTest {

    /** What only the batch's sender, its counting or its signature check can tell. */
    private static final Set<String> BEYOND_READING = Set.of(
            IntakeCode.WRONG_UKPRN.code(), IntakeCode.COUNT_DIFFERS.code(), IntakeCode.FILE_SIGNATURE_INVALID.code());

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_sample_is_read_and_holds_as_many_learners_as_it_says(String name) throws IOException {
        ReadFile file = ReadFile.sample(name);
        assertThat(file.rows()).isNotEmpty();
        if (!name.equals("semicolons.csv")) {
            assertThat(file.head().ukprn()).isEqualTo("10099001");
            assertThat(file.head().recordCount()).isEqualTo(file.rows().size());
        }
    }

    @ParameterizedTest
    @MethodSource("validXml")
    void a_valid_xml_sample_is_valid(String name) throws Exception {
        Schemas.BATCH_FILE.validate(Files.readAllBytes(ReadFile.SAMPLES.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("fileErrors")
    void an_invalid_sample_is_refused_with_the_code_in_its_name(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(ReadFile.SAMPLES.resolve("invalid").resolve(name));
        assertThat(ReadFile.refusalOf(bytes).code().code()).isEqualTo(name.substring(0, 8));
    }

    @ParameterizedTest
    @MethodSource("rowErrors")
    void a_sample_with_a_bad_row_is_read_nevertheless(String name) throws IOException {
        assertThat(ReadFile.sample("invalid/" + name).rows()).isNotEmpty();
    }

    @Test
    void csv_and_xml_say_the_same_of_the_same_people() throws IOException {
        assertThat(ReadFile.sample("first-enrolment.csv").rows())
                .extracting(RawRow::details)
                .isEqualTo(ReadFile.sample("same-learners.xml").rows().stream()
                        .map(RawRow::details)
                        .toList());
    }

    @Test
    void layout_3a_is_seen() throws IOException {
        ReadFile file = ReadFile.sample("layout-3a.csv");
        assertThat(file.head().layout()).isEqualTo(LearnerLayout.V3A.layout());
        assertThat(file.column(LearnerField.ABILITY_TO_SHARE)).containsExactly("1", "0", "1", "1", "1");
        assertThat(file.column(LearnerField.UPN).get(2)).hasSize(13);
    }

    @Test
    void other_encodings_are_read() throws IOException {
        assertThat(ReadFile.sample("windows-1252.csv").column(LearnerField.FAMILY_NAME))
                .containsExactly("Müllersdorf", "D’Artois", "Weißbach");
        assertThat(ReadFile.sample("utf-16.csv").column(LearnerField.GIVEN_NAME))
                .containsExactly("Łucja", "Ιωάννης");
    }

    @Test
    void what_a_spreadsheet_leaves_around_values_is_taken_away() throws IOException {
        ReadFile file = ReadFile.sample("excel-damage-repaired.csv");
        assertThat(file.column(LearnerField.MIS_IDENTIFIER))
                .containsExactly("FC-0501", "FC-0502", "FC-0503", "FC-0504");
        assertThat(file.rows())
                .flatExtracting(RawRow::findings)
                .extracting(finding -> finding.code())
                .containsExactly(RowCode.QUOTE_REPAIRED, RowCode.QUOTE_REPAIRED);
    }

    static Stream<String> valid() throws IOException {
        return names(ReadFile.SAMPLES);
    }

    static Stream<String> validXml() throws IOException {
        return valid().filter(name -> name.endsWith(".xml"));
    }

    static Stream<String> fileErrors() throws IOException {
        return names(ReadFile.SAMPLES.resolve("invalid"))
                .filter(name -> name.startsWith("HUB-1") && !BEYOND_READING.contains(name.substring(0, 8)));
    }

    static Stream<String> rowErrors() throws IOException {
        return names(ReadFile.SAMPLES.resolve("invalid"))
                .filter(name -> name.startsWith("HUB-3") || BEYOND_READING.contains(name.substring(0, 8)));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(csv|xml)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}

package org.learnerhub.files.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.files.registration.ReadFile;
import org.learnerhub.testkit.xml.Schemas;
import org.xmlunit.assertj3.XmlAssert;

class AnswerFileWriterTest {

    private static final List<AnsweredRow> ROWS = Answers.rows();

    @TempDir
    Path folder;

    private byte[] output(FileFormat format, LearnerLayout layout) throws IOException {
        write(Answers.batch(format, layout, ROWS), ROWS);
        return Files.readAllBytes(folder.resolve("output"));
    }

    private byte[] result(FileFormat format) throws IOException {
        write(Answers.batch(format, LearnerLayout.V2A, ROWS), ROWS);
        return Files.readAllBytes(folder.resolve("result"));
    }

    private void write(Batch batch, List<AnsweredRow> rows) {
        write(batch, Edition.first(batch.id()), rows);
    }

    private void write(Batch batch, Edition edition, List<AnsweredRow> rows) {
        new AnswerFileWriter()
                .write(
                        batch,
                        edition,
                        Answers.SETTINGS,
                        rows.iterator(),
                        folder.resolve("output"),
                        () -> Answers.OUTPUT,
                        folder.resolve("result"));
    }

    @ParameterizedTest
    @EnumSource(value = LearnerLayout.class, mode = EnumSource.Mode.EXCLUDE, names = "VERIFY")
    void a_csv_output_has_the_canonical_columns_and_every_value_quoted(LearnerLayout layout) throws IOException {
        String expected = new String(golden("output-" + layout.version() + ".csv"), UTF_8);
        assertThat(new String(output(FileFormat.CSV, layout), UTF_8)).isEqualTo(expected);
    }

    @Test
    void an_xml_output_is_valid_canonical_and_whole() throws Exception {
        byte[] output = output(FileFormat.XML, LearnerLayout.V3A);
        Schemas.BATCH_FILE.validate(output);
        assertThat(new String(output, UTF_8)).startsWith("<ns2:BatchRegistrationOutput xmlns:ns2=");
        assertCanonical(output);
        assertSame(output, "output.xml");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void a_result_is_valid_canonical_and_whole(FileFormat format) throws Exception {
        byte[] result = result(format);
        Schemas.RESULT.validate(result);
        assertCanonical(result);
        if (format == FileFormat.CSV) {
            assertSame(result, "result.xml");
        }
    }

    @Test
    void a_later_edition_says_which_it_is_and_what_it_replaces_and_which_rows_a_person_decided() throws Exception {
        Instant made = Instant.parse("2026-09-02T08:00:00.5Z");
        List<AnsweredRow> rows = new ArrayList<>(ROWS);
        AnsweredRow first = rows.get(0);
        rows.set(0, new AnsweredRow(first.row(), first.outcome(), new DecidedRow.Decision(17, made, true)));
        Batch batch = Answers.batch(FileFormat.CSV, LearnerLayout.V2A, rows);
        Edition second = new Edition(batch.id(), 2, 17, made, "cd".repeat(32));

        write(batch, second, rows);

        byte[] result = Files.readAllBytes(folder.resolve("result"));
        Schemas.RESULT.validate(result);
        assertCanonical(result);
        assertThat(new String(result, UTF_8))
                .contains("<Edition made=\"2026-09-02T08:00:00Z\" number=\"2\" replaces=\"" + "cd".repeat(32))
                .containsOnlyOnce("<Decision answer=\"same-person\" at=\"2026-09-02T08:00:00Z\" case=\"17\"");
    }

    @Test
    void a_candidates_total_is_the_sum_of_the_figures_printed() throws IOException {
        String result = new String(result(FileFormat.CSV), UTF_8);
        List<String> candidates = List.of(result.split("<Candidate ")).subList(1, 5);
        assertThat(candidates).allSatisfy(candidate -> {
            BigDecimal sum = new BigDecimal("-20.5");
            for (String field : List.of(candidate.split("weight=\"")).subList(1, 4)) {
                sum = sum.add(new BigDecimal(field.substring(0, field.indexOf('"'))));
            }
            String total = candidate.substring(candidate.indexOf("total=\"") + 7);
            assertThat(new BigDecimal(total.substring(0, total.indexOf('"')))).isEqualByComparingTo(sum);
        });
    }

    @Test
    void a_number_that_answers_no_row_is_never_shown() throws IOException {
        assertThat(new String(result(FileFormat.CSV), UTF_8)).doesNotContain("4444599390");
    }

    @Test
    void a_receipt_is_valid_canonical_and_whole() throws Exception {
        byte[] receipt = new AnswerFileWriter().receipt(Answers.received(), "LearnerRegistration");
        Schemas.RECEIPT.validate(receipt);
        assertCanonical(receipt);
        assertSame(receipt, "receipt.xml");
        assertThat(new AnswerFileWriter().receipt(Answers.received(), "LearnerRegistration"))
                .isEqualTo(receipt);
    }

    @Test
    void rows_that_do_not_add_up_to_the_counts_make_no_answer() {
        Batch batch = Answers.batch(FileFormat.CSV, LearnerLayout.V2A, ROWS);
        assertThatThrownBy(() -> write(batch, ROWS.subList(0, 4))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void an_output_can_be_sent_again_as_far_as_its_values_go(FileFormat format) throws IOException {
        String output = new String(output(format, LearnerLayout.V3A), UTF_8)
                .replace("BatchRegistrationOutput", "BatchRegistration");
        List<RawRow> read = ReadFile.of(output).rows();
        assertThat(read.get(2).details()).isEqualTo(ROWS.get(2).row().original());
        assertThat(read.get(1).details()).isEqualTo(ROWS.get(1).row().original().with(LearnerField.ULN, "6936002314"));
        assertThat(read.get(3).details().get(LearnerField.UPN)).isEqualTo("X1");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "13,13", "-20.5,-20.5", "0.0001,0.0001", "-0.00004,0", "12.3456789,12.3457", "100.01,100.01"})
    void figures_have_four_places_at_most(double value, String text) {
        assertThat(FixedPoint.text(FixedPoint.of(value))).isEqualTo(text);
    }

    private static void assertCanonical(byte[] document) throws Exception {
        Init.init();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS).canonicalize(document, out, true);
        assertThat(out.toByteArray()).isEqualTo(document);
    }

    private static void assertSame(byte[] document, String golden) throws IOException {
        XmlAssert.assertThat(document).and(golden(golden)).ignoreWhitespace().areIdentical();
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = AnswerFileWriterTest.class.getResourceAsStream("/golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}

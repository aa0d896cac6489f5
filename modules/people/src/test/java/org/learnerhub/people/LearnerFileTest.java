package org.learnerhub.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.testkit.xml.Schemas;
import org.xml.sax.SAXException;

class LearnerFileTest {

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_same_seed_gives_the_same_bytes(FileFormat format) throws IOException {
        byte[] once = Invented.file(Invented.plan(500, 3), format);
        assertThat(Invented.file(Invented.plan(500, 3), format)).isEqualTo(once);
        assertThat(Invented.file(Invented.plan(500, 4), format)).isNotEqualTo(once);
    }

    @Test
    void a_csv_file_has_its_own_values_in_the_first_row_only() throws IOException {
        String[] lines = text(Invented.plan(3, 1), FileFormat.CSV).split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("\"FileVersion\",\"FileName\",\"UKPRN\",\"LearnerRecordCount\",\"ULN\",");
        assertThat(lines[0]).endsWith("\"Notes\"");
        assertThat(lines[1]).startsWith("\"2A\",\"INVENTED-1\",\"10099001\",\"3\",\"\",");
        assertThat(lines[2]).startsWith("\"\",\"\",\"\",\"\",\"\",");
    }

    @Test
    void layout_3a_renames_two_headings_and_adds_two() throws IOException {
        Plan plan = new Plan(2, 1, "10099001", RegistrationJob.CHK, LearnerLayout.V3A, Invented.TODAY, null, 0, false);
        String[] lines = text(plan, FileFormat.CSV).split("\r\n");
        assertThat(lines[0]).contains("\"MiddleNames\"", "\"PrivacyNoticeSeen\"");
        assertThat(lines[0]).endsWith("\"Notes\",\"UCI\",\"UPN\",\"JobType\"");
        assertThat(lines[1]).endsWith("\"CHK\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = LearnerLayout.class,
            names = {"V2A", "V3A"})
    void an_xml_file_is_as_its_schema_says(LearnerLayout layout) throws IOException, SAXException {
        Plan plan = new Plan(400, 11, "10099001", RegistrationJob.CHK, layout, Invented.TODAY, null, 0, false);
        Schemas.BATCH_FILE.validate(Invented.file(plan, FileFormat.XML));
    }

    @Test
    void truth_numbers_rows_as_results_do() throws IOException {
        assertThat(truth(FileFormat.CSV)).startsWith("row,person,trouble\r\n2,").contains("\r\n3,");
        assertThat(truth(FileFormat.XML)).startsWith("row,person,trouble\r\n1,").contains("\r\n2,");
    }

    private static String truth(FileFormat format) throws IOException {
        StringWriter truth = new StringWriter();
        LearnerFile.write(Invented.plan(2, 1), format, OutputStream.nullOutputStream(), truth, learner -> {});
        return truth.toString();
    }

    private static String text(Plan plan, FileFormat format) throws IOException {
        return new String(Invented.file(plan, format), StandardCharsets.UTF_8);
    }
}

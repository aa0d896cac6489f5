package org.learnerhub.files.registration;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.NOTES;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RowCode;

/** What programs and people add to CSV files, and what is made of it. */
class SpreadsheetHabitsTest {

    private static final String FIVE = "GivenName,FamilyName,DateOfBirth,Gender,LastKnownPostCode";
    private static final String ALICE = "Alice,Penhallow,2008-03-31,2,FM1 1AA";
    private static final String KOFI = "Kofi,Ampadwoa,2008-07-07,1,FM3 4GH";
    private static final Notice NO_COUNT = new Notice(IntakeCode.HEADER_ABSENT, "LearnerRecordCount");

    @ParameterizedTest
    @ValueSource(strings = {"sep=,", "SEP=,", "\"sep=,\"", "\ufeffsep=,", "\n sep=,"})
    void a_line_that_says_the_separator_is_no_line_of_the_file(String line) {
        ReadFile file = ReadFile.of(line + "\r\n" + FIVE + "\r\n" + ALICE + "\r\n");
        assertThat(file.column(FAMILY_NAME)).containsExactly("Penhallow");
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(2);
        assertThat(file.head().notices()).containsExactly(NO_COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", "^", "~"})
    void any_separator_that_the_file_says_is_taken(String separator) {
        String text = "sep=" + separator + "\n" + (FIVE + "\n" + ALICE + "\n").replace(",", separator);
        assertThat(ReadFile.of(text).column(FAMILY_NAME)).containsExactly("Penhallow");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", "^"})
    void common_separators_are_seen_in_the_headings(String separator) {
        String text =
                (FIVE + ",Notes\n" + ALICE + ",\"a,b\"\n").replace("a,b", "a#b").replace(",", separator);
        assertThat(ReadFile.of(text.replace('#', ',')).column(NOTES)).containsExactly("a,b");
    }

    @Test
    void the_separator_that_is_settled_is_taken() {
        FileHabits pipes = new FileHabits(DateOrder.AUTO, FileEncoding.AUTO, FileSeparator.PIPE);
        byte[] text = (FIVE + "\n" + ALICE + "\n").replace(",", "|").getBytes(UTF_8);
        assertThat(ReadFile.of(text, pipes).column(FAMILY_NAME)).containsExactly("Penhallow");
    }

    @Test
    void lines_above_the_headings_are_left_out_and_named() {
        ReadFile file = ReadFile.of(
                "Learner export - Autumn,,,,\n\nPrinted 20/11/2026 08:00,,,,\n" + FIVE + "\n" + ALICE + "\n");
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(5);
        assertThat(file.head().notices()).contains(new Notice(IntakeCode.LINES_ABOVE_HEADINGS, "rows 1 to 3"));
    }

    @Test
    void where_no_line_is_the_headings_the_likeliest_is_judged() {
        assertThat(ReadFile.refusalOf("Export\nGivenName,FamilyName,Gender\nAlice,Penhallow,2\n"))
                .isEqualTo(Refusal.at(
                        IntakeCode.UNKNOWN_LAYOUT, "missing heading DateOfBirth, LastKnownPostCode, in row 2"));
        assertThat(ReadFile.refusalOf(ALICE + "\n" + KOFI + "\n"))
                .isEqualTo(Refusal.at(IntakeCode.UNKNOWN_LAYOUT, "no heading is known in row 1"));
    }

    @Test
    void a_row_of_the_template_is_left_out_and_says_nothing_of_the_file() {
        ReadFile file = ReadFile.of("FileVersion,UKPRN," + FIVE
                + "\nDo not change this row,8 digits,\"Mandatory, 35 characters\",,,,\n2A,10099001," + ALICE + "\n");
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(3);
        assertThat(file.head().ukprn()).isEqualTo("10099001");
        assertThat(file.head().notices()).contains(new Notice(IntakeCode.TEMPLATE_ROW, "row 2"));
        ReadFile rules = ReadFile.of(FIVE + "\nMandatory,Mandatory,YYYY-MM-DD,,\n" + ALICE + "\n");
        assertThat(rules.column(GIVEN_NAME)).containsExactly("Alice");
    }

    @Test
    void a_row_with_a_date_of_birth_is_no_row_of_the_template() {
        ReadFile file = ReadFile.of(FIVE + "\nDo not change,Optional,2008-03-31,2,FM1 1AA\n");
        assertThat(file.column(GIVEN_NAME)).containsExactly("Do not change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void rows_that_stand_in_marks_as_a_whole_are_read(String end) {
        String rows = "\"" + FIVE + "\"" + end + "\"Alice,\"\"Pen, Hallow\"\",2008-03-31,2,FM1 1AA\"" + end;
        ReadFile file = ReadFile.of(rows + "\"" + KOFI + "\"" + end);
        assertThat(file.column(FAMILY_NAME)).containsExactly("Pen, Hallow", "Ampadwoa");
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(2, 3);
        assertThat(file.head().notices()).contains(new Notice(IntakeCode.ROWS_UNQUOTED, ""));
    }

    @Test
    void a_single_row_in_marks_as_a_whole_is_an_error_and_not_overlooked() {
        ReadFile file = ReadFile.of(FIVE + "\n" + ALICE + "\n\"" + KOFI + "\"\n" + ALICE + "\n");
        assertThat(file.row(1).findings()).containsExactly(new Finding(RowCode.COLUMNS_DIFFER, null));
        assertThat(file.rows()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"'1,200',1200", "1.200,1200", "1 200,1200", "'1,234,567',1234567", "2.0,2", "'2,00',2"})
    void a_count_that_a_spreadsheet_dressed_up_is_understood(String written, int count) {
        ReadFile file = ReadFile.of("LearnerRecordCount," + FIVE + "\n\"" + written + "\"," + ALICE + "\n");
        assertThat(file.head().recordCount()).isEqualTo(count);
        assertThat(file.head().notices())
                .containsExactly(new Notice(
                        IntakeCode.NUMBER_IN_HEADER_RESTORED,
                        "LearnerRecordCount \"" + written + "\" read as " + count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "12,34", "1.2E+03", "two", "-2"})
    void a_count_that_may_be_another_is_refused_with_its_value(String written) {
        assertThat(ReadFile.refusalOf("LearnerRecordCount," + FIVE + "\n\"" + written + "\"," + ALICE + "\n"))
                .isEqualTo(Refusal.at(
                        IntakeCode.UNKNOWN_LAYOUT,
                        "row 2, LearnerRecordCount \"" + written + "\" is no whole number; write it in digits only"));
    }

    @ParameterizedTest
    @CsvSource({"1.0099001E+07,10099001", "10099001.0,10099001", "1.0099E+07,1.0099E+07", "1.01E+07,1.01E+07"})
    void a_ukprn_that_a_spreadsheet_changed_is_restored_where_no_digit_is_lost(String written, String read) {
        ReadFile file = ReadFile.of("UKPRN," + FIVE + "\n" + written + "," + ALICE + "\n");
        assertThat(file.head().ukprn()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001a", "\u001a\u001a\u0000\u0000", "\u0000"})
    void what_dos_and_tapes_leave_at_the_end_is_none_of_the_text(String end) {
        ReadFile file = ReadFile.of(FIVE + "\r\n" + ALICE + "\r\n" + end);
        assertThat(file.rows()).hasSize(1).allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void a_zero_byte_inside_is_its_row_alone() {
        ReadFile file = ReadFile.of(FIVE + "\n" + ALICE.replace("Alice", "Al\u0000ice") + "\n" + KOFI + "\n");
        assertThat(file.column(GIVEN_NAME)).containsExactly("Al\u0000ice", "Kofi");
    }

    @Test
    void utf_16_without_mark_is_recognised_and_told() {
        String text = (FIVE + "\r\n" + ALICE.replace("Alice", "Bjørn") + "\r\n").replace(',', '\t');
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            ReadFile file = ReadFile.of(text.getBytes(charset));
            assertThat(file.column(GIVEN_NAME)).containsExactly("Bjørn");
            assertThat(file.head().notices())
                    .contains(new Notice(IntakeCode.ENCODING_RECOGNISED, charset.name() + " by its zero bytes"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"GivenName\":\"Ann\"}] | JSON",
                " {\"learners\": [] } | JSON",
                "<!DOCTYPE html><html></html> | an HTML page",
                "<table><tr><td>GivenName</td></tr></table> | an HTML page",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook></Workbook> | a spreadsheet"
                        + " saved as XML",
                "{\\rtf1 GivenName} | an RTF document",
                "%PDF-1.7 | a PDF document",
                "UNA:+.? 'UNB+UNOA:1 | an EDIFACT message",
                "-----BEGIN PGP MESSAGE----- | a PEM file: a key, certificate or encrypted message"
            })
    void a_file_of_another_kind_is_named(String text, String what) {
        assertThat(ReadFile.refusalOf(text)).isEqualTo(Refusal.at(IntakeCode.NOT_A_BATCH_FILE, "looks like " + what));
    }

    @Test
    void workbooks_are_told_from_archives() {
        assertThat(ReadFile.refusalOf("PK\u0003\u0004....[Content_Types].xml").place())
                .isEqualTo("looks like an Excel workbook (.xlsx) or another Office document");
        assertThat(ReadFile.refusalOf("PK\u0003\u0004....learners.csv").place()).isEqualTo("looks like a ZIP archive");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"Bob\" Robert | \"Bob\" Robert",
                "\"Bob\"Robert | \"Bob\"Robert",
                "\"Robert \\\"Bob\\\"\" | Robert \"Bob\"",
                "\"\\\"Bob\\\" Robert\" | \"Bob\" Robert",
                "\"Robert \\\"Bob\\\" James\" | Robert \"Bob\" James"
            })
    void marks_of_a_nickname_spoil_nothing(String written, String meant) {
        ReadFile file = ReadFile.of(FIVE + "\n" + ALICE + "\n" + ALICE.replace("Alice", written) + "\n" + KOFI + "\n");
        assertThat(file.column(GIVEN_NAME)).containsExactly("Alice", meant, "Kofi");
        assertThat(file.column(FAMILY_NAME)).containsExactly("Penhallow", "Penhallow", "Ampadwoa");
        assertThat(file.row(1).findings()).containsExactly(new Finding(RowCode.QUOTE_REPAIRED, GIVEN_NAME));
    }

    @Test
    void a_backslash_at_the_end_of_a_value_is_the_senders_own() {
        ReadFile file = ReadFile.of(FIVE + ",Notes\n" + ALICE + ",\"C:\\\"\n" + KOFI + ",\"a\\\"\"b\"\n");
        assertThat(file.column(NOTES)).containsExactly("C:\\", "a\\\"b");
        assertThat(file.rows()).allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void inches_and_apostrophes_are_the_senders_own() {
        ReadFile file =
                ReadFile.of(FIVE + ",Notes\n" + ALICE.replace("Alice", "D'Arcy 5\"") + ",5'10\"\n" + KOFI + ",\n");
        assertThat(file.column(FAMILY_NAME)).containsExactly("Penhallow", "Ampadwoa");
        assertThat(file.column(NOTES)).containsExactly("5'10\"", "");
    }

    @Test
    void an_unknown_file_version_is_called_that() {
        ReadFile file = ReadFile.of("FileVersion,LearnerRecordCount," + FIVE + "\n9Z,1," + ALICE + "\n");
        assertThat(file.head().notices()).containsExactly(new Notice(IntakeCode.FILE_VERSION_UNKNOWN, "9Z"));
    }

    @Test
    void a_file_that_proves_month_first_is_not_read_day_first_anywhere() {
        ReadFile file = ReadFile.of(dates("03/04/2005", "09/23/2005", "2005-03-04", "05/05/2005", "1/2/2007"));
        String why = "DateOfBirth of row 3 can only be month first";
        Finding doubt =
                new Finding(RowCode.DATE_ORDER_IN_DOUBT, org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH, why);
        assertThat(file.row(0).findings()).containsExactly(doubt);
        assertThat(file.row(1).findings()).containsExactly(doubt);
        assertThat(file.row(4).findings()).containsExactly(doubt);
        assertThat(file.rows().subList(2, 4)).allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void proofs_of_both_orders_put_all_in_doubt_and_both_are_named() {
        ReadFile file = ReadFile.of(dates("23/09/2005", "03/04/2005", "09/23/2005"));
        assertThat(file.row(1).findings())
                .extracting(Finding::detail)
                .containsExactly("DateOfBirth of row 4 can only be month first, DateOfBirth of row 2 only day first");
    }

    @Test
    void a_file_without_such_a_proof_is_read_as_ever() {
        assertThat(ReadFile.of(dates("03/04/2005", "23/09/2005")).rows())
                .allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void where_the_order_is_settled_nothing_is_in_doubt() {
        FileHabits settled = new FileHabits(DateOrder.MONTH_FIRST, FileEncoding.AUTO, FileSeparator.AUTO);
        assertThat(ReadFile.of(dates("03/04/2005", "09/23/2005").getBytes(UTF_8), settled)
                        .rows())
                .allMatch(row -> row.findings().isEmpty());
    }

    private static String dates(String... dates) {
        StringBuilder text = new StringBuilder(FIVE + "\n");
        for (String date : dates) {
            text.append(ALICE.replace("2008-03-31", date)).append('\n');
        }
        return text.toString();
    }
}

package org.learnerhub.files.registration;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.ABILITY_TO_SHARE;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME_AT_16;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIDDLE_OTHER_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIS_IDENTIFIER;
import static org.learnerhub.domain.learner.LearnerField.NOTES;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.files.text.ReaderLimits;

class CsvFileTest {

    private static final String FIVE = "GivenName,FamilyName,DateOfBirth,Gender,LastKnownPostCode";
    private static final String ALICE = "Alice,Penhallow,2008-03-31,2,FM1 1AA";

    @Test
    void the_first_row_carries_the_header_and_a_learner() {
        ReadFile file = ReadFile.of("FileVersion,FileName,UKPRN,LearnerRecordCount," + FIVE
                + "\r\n2A,NIGHT 1,10099001,2," + ALICE + "\r\n,,,,Kofi,Ampadwoa,2008-07-07,1,FM3 4GH\r\n");
        assertThat(file.head().ukprn()).isEqualTo("10099001");
        assertThat(file.head().fileName()).isEqualTo("NIGHT 1");
        assertThat(file.head().recordCount()).isEqualTo(2);
        assertThat(file.head().layout()).isEqualTo(LearnerLayout.V2A.layout());
        assertThat(file.head().notices()).isEmpty();
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(2, 3);
        assertThat(file.column(GIVEN_NAME)).containsExactly("Alice", "Kofi");
    }

    @Test
    void what_the_header_says_is_fit_to_be_kept_and_shown() {
        ReadFile file = ReadFile.of("FileName," + FIVE + "\n\"N\u0007" + "x".repeat(400) + "\"," + ALICE + "\n");
        assertThat(file.head().fileName()).startsWith("N?x").hasSize(254);
    }

    @Test
    void a_header_row_without_learner_is_no_learner() {
        ReadFile file = ReadFile.of("LearnerRecordCount," + FIVE + "\n1,,,,,\n," + ALICE + "\n");
        assertThat(file.head().recordCount()).isEqualTo(1);
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(3);
    }

    @Test
    void headings_are_found_by_any_known_name_in_any_order_and_case() {
        ReadFile file = ReadFile.of("lastknownpostcode, GENDER ,Date of Birth,FAMILYNAME,givenName,FamilyNameAtAge16,"
                + "MiddleOtherName(s),PrivacyNoticeSeen\nFM1 1AA,2,2008-03-31,Penhallow,Alice,Larkspur,Rose,1\n");
        RawRow row = file.row(0);
        assertThat(row.details().get(POST_CODE)).isEqualTo("FM1 1AA");
        assertThat(row.details().get(FAMILY_NAME_AT_16)).isEqualTo("Larkspur");
        assertThat(row.details().get(MIDDLE_OTHER_NAME)).isEqualTo("Rose");
        assertThat(row.details().get(ABILITY_TO_SHARE)).isEqualTo("1");
        assertThat(file.head().notices()).containsExactly(new Notice(IntakeCode.HEADER_ABSENT, "LearnerRecordCount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UCI", "upn", "UniqueCandidateIdentifier", "UniquePupilNumber"})
    void identifiers_make_it_layout_3a(String heading) {
        assertThat(ReadFile.of(FIVE + "," + heading + "\n" + ALICE + ",\n")
                        .head()
                        .layout())
                .isEqualTo(LearnerLayout.V3A.layout());
    }

    @Test
    void an_unknown_column_is_left_out_and_named() {
        ReadFile file = ReadFile.of(FIVE + ",TutorGroup,LearnerRecordCount\n" + ALICE + ",12B,1\n");
        assertThat(file.head().notices()).containsExactly(new Notice(IntakeCode.HEADING_IGNORED, "TutorGroup"));
    }

    @Test
    void a_job_type_column_is_honoured() {
        assertThat(ReadFile.of(FIVE + ",JobType\n" + ALICE + ",CHK\n").head().job())
                .isEqualTo(RegistrationJob.CHK);
    }

    @Test
    void every_missing_heading_is_named() {
        assertThat(ReadFile.refusalOf("GivenName,FamilyName,Gender\nAlice,Penhallow,2\n"))
                .isEqualTo(Refusal.at(
                        IntakeCode.UNKNOWN_LAYOUT, "missing heading DateOfBirth, LastKnownPostCode, in row 1"));
    }

    @Test
    void a_count_that_is_no_number_is_refused_with_its_place() {
        assertThat(ReadFile.refusalOf("LearnerRecordCount," + FIVE + "\ntwo," + ALICE + "\n"))
                .isEqualTo(Refusal.at(
                        IntakeCode.UNKNOWN_LAYOUT,
                        "row 2, LearnerRecordCount \"two\" is no whole number; write it in digits only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void any_line_end_will_do_and_blank_rows_count_but_are_no_learners(String end) {
        ReadFile file = ReadFile.of(FIVE + end + end + ALICE + end + ",,,," + end + "  " + end + ALICE + end + end);
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(3, 6);
    }

    @Test
    void a_row_with_line_breaks_in_it_is_one_row() {
        ReadFile file = ReadFile.of(FIVE + ",Notes\n" + ALICE + ",\"one\r\ntwo, three\"\n" + ALICE + ",\n");
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(2, 3);
        assertThat(file.row(0).details().get(NOTES)).isEqualTo("one\r\ntwo, three");
        assertThat(file.row(0).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void another_separator_is_seen_in_the_heading_line(char separator) {
        String text =
                (FIVE + ",Notes\n" + ALICE + ",\"a,b\"\n").replace("a,b", "a|b").replace(',', separator);
        ReadFile file = ReadFile.of(text.replace("a|b", "a,b" + separator));
        assertThat(file.column(FAMILY_NAME)).containsExactly("Penhallow");
        assertThat(file.column(NOTES)).containsExactly("a,b" + (separator == ';' ? ";" : ""));
    }

    @Test
    void spaces_around_quoted_values_do_not_matter() {
        ReadFile file = ReadFile.of(FIVE + "\n \"Alice\" , \"Pen, Hallow\" , 2008-03-31 ,2,\u00a0FM1 1AA \n");
        assertThat(file.column(FAMILY_NAME)).containsExactly("Pen, Hallow");
        assertThat(file.column(POST_CODE)).containsExactly("FM1 1AA");
        assertThat(file.row(0).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"\"Alice\"\"\"", "\"=\"\"Alice\"\"\"", "=\"Alice\"", "\"\"Alice\"\"", "Alice\""})
    void stray_marks_around_a_value_are_taken_away_and_reported(String written) {
        ReadFile file = ReadFile.of(FIVE + "\n" + ALICE.replace("Alice", written) + "\n" + ALICE + "\n");
        assertThat(file.column(GIVEN_NAME)).containsExactly("Alice", "Alice");
        assertThat(file.row(0).findings()).containsExactly(new Finding(RowCode.QUOTE_REPAIRED, GIVEN_NAME));
        assertThat(file.row(1).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Nia \"\"P.\"\"\"", "\"Nia \"\"P.\"\" \""})
    void marks_inside_a_value_are_the_senders_own(String written) {
        ReadFile file = ReadFile.of(FIVE + "\n" + ALICE.replace("Alice", written) + "\n");
        assertThat(file.column(GIVEN_NAME)).containsExactly("Nia \"P.\"");
        assertThat(file.row(0).findings()).isEmpty();
    }

    @Test
    void marks_inside_that_were_not_doubled_are_kept_and_reported() {
        ReadFile file = ReadFile.of(FIVE + "\n" + ALICE.replace("Alice", "\"Nia \"P\" Jane\"") + "\n");
        assertThat(file.column(GIVEN_NAME)).containsExactly("Nia \"P\" Jane");
        assertThat(file.row(0).findings()).containsExactly(new Finding(RowCode.QUOTE_REPAIRED, GIVEN_NAME));
    }

    @Test
    void a_row_with_a_value_too_many_is_spoilt_alone() {
        ReadFile file = ReadFile.of(FIVE + "\n" + ALICE + ",surplus\n" + ALICE + ",,,\n" + ALICE + "\n");
        assertThat(file.row(0).findings()).containsExactly(new Finding(RowCode.COLUMNS_DIFFER, null));
        assertThat(file.row(1).findings()).isEmpty();
        assertThat(file.rows()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Alice,\"Penhallow\",\"2008-03-31\",\"2\",\"FM1 1AA\"",
                "\"Alice\",Penhallow\",\"2008-03-31\"x,\"2\",\"FM1 1AA\",\"\"",
                "\"Alice\",\"Pen\"hallow,\"2008-03-31\",\"2\",\"FM1 1AA\""
            })
    void a_mark_out_of_place_spoils_its_row_and_not_the_next(String row) {
        ReadFile file = ReadFile.of(FIVE + "\n\"" + ALICE.replace(",", "\",\"") + "\"\n" + row + "\n" + ALICE + "\n\""
                + ALICE.replace(",", "\",\"") + "\"\n");
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(2, 3, 4, 5);
        assertThat(file.row(2).findings()).isEmpty();
        assertThat(file.row(3).findings()).isEmpty();
        assertThat(file.row(1).findings()).isNotEmpty();
        assertThat(file.column(FAMILY_NAME).subList(2, 4)).containsOnly("Penhallow");
    }

    @Test
    void a_mark_that_draws_the_next_row_into_a_value_spoils_the_row() {
        ReadFile file = ReadFile.of(FIVE + "\n\"" + ALICE + "\nAlice\",Penhallow,2008-03-31,2,FM1 1AA\n");
        assertThat(file.row(0).findings()).contains(new Finding(RowCode.COLUMNS_DIFFER, null));
    }

    @Test
    void a_mark_that_is_never_closed_is_refused_where_it_began() {
        String rows = (ALICE + "\n").repeat(6_000);
        assertThat(ReadFile.refusalOf(FIVE + "\n" + ALICE + "\n\"" + rows))
                .isEqualTo(Refusal.at(IntakeCode.STRUCTURE_LIMIT, "row 3"));
        assertThat(ReadFile.refusalOf(FIVE + "\n" + ALICE + "\n\"" + ALICE + "\n"))
                .isEqualTo(Refusal.at(IntakeCode.TRUNCATED, "row 3"));
        assertThat(ReadFile.refusalOf(FIVE + "\n" + ALICE + "\n\""))
                .isEqualTo(Refusal.at(IntakeCode.TRUNCATED, "row 3"));
    }

    @Test
    void a_last_row_without_line_end_is_in_doubt_and_the_others_are_read() {
        Finding doubt = new Finding(RowCode.LAST_ROW_IN_DOUBT, null);
        for (String cut : List.of("Kofi,Ampad", "Kofi,Ampadwoa,2008-07-07,1,FM3 4GH", ALICE.substring(0, 20))) {
            ReadFile file = ReadFile.of(FIVE + "\n" + ALICE + "\n" + cut);
            assertThat(file.rows()).hasSize(2);
            assertThat(file.row(0).findings()).isEmpty();
            assertThat(file.row(1).findings()).containsExactly(doubt);
        }
        assertThat(ReadFile.of(FIVE + "\n" + ALICE).row(0).findings()).containsExactly(doubt);
    }

    @Test
    void a_last_row_that_ends_or_is_counted_is_whole() {
        String counted = "LearnerRecordCount," + FIVE + "\n2," + ALICE + "\n," + ALICE;
        assertThat(ReadFile.of(counted).rows())
                .hasSize(2)
                .allMatch(row -> row.findings().isEmpty());
        String quoted = FIVE + "\n\"" + ALICE.replace(",", "\",\"") + "\"";
        assertThat(ReadFile.of(quoted).rows())
                .hasSize(1)
                .allMatch(row -> row.findings().isEmpty());
        assertThat(ReadFile.of(FIVE + "\n" + ALICE + "\nKofi,Ampadwoa\n").row(1).findings())
                .isEmpty();
        assertThat(ReadFile.of(FIVE + "\n" + ALICE + "\nKofi,Ampadwoa\n ")
                        .row(1)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_last_row_that_is_short_and_has_no_line_end_was_cut_where_the_count_says_that_it_is_there() {
        assertThat(ReadFile.refusalOf("LearnerRecordCount," + FIVE + "\n2," + ALICE + "\n,Kofi,Ampad")
                        .code())
                .isEqualTo(IntakeCode.TRUNCATED);
    }

    @Test
    void bytes_of_utf_8_and_utf_16_are_read_with_and_without_mark() {
        String text = FIVE + "\n" + ALICE.replace("Alice", "Zoë \ud83d\ude00 Łucja") + "\n";
        List<byte[]> files = List.of(
                text.getBytes(UTF_8),
                ("\ufeff" + text).getBytes(UTF_8),
                ("\ufeff" + text).getBytes(UTF_16LE),
                ("\ufeff" + text).getBytes(UTF_16BE));
        assertThat(files)
                .allSatisfy(bytes ->
                        assertThat(ReadFile.of(bytes).column(GIVEN_NAME)).containsExactly("Zoë \ud83d\ude00 Łucja"));
    }

    @Test
    void windows_1252_is_read_where_it_is_certain_and_refused_where_not() {
        String padding = (ALICE + "\n").repeat(1_000);
        String french = FIVE + "\n" + padding + ALICE.replace("Alice", "Renée d’Artois") + "\n";
        assertThat(ReadFile.of(french.getBytes(Charset.forName("windows-1252")))
                        .row(1_000)
                        .details()
                        .get(GIVEN_NAME))
                .isEqualTo("Renée d’Artois");
        byte[] mixed = french.replace("Artois", "ArtoisÃ©").getBytes(Charset.forName("windows-1252"));
        assertThat(ReadFile.refusalOf(mixed)).isEqualTo(Refusal.at(IntakeCode.BAD_ENCODING, "line 1002"));
        byte[] utf8First = (FIVE + "\n" + ALICE.replace("Alice", "ZoÃ«") + "\n" + padding + "é")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(ReadFile.refusalOf(utf8First)).isEqualTo(Refusal.at(IntakeCode.TRUNCATED, "line 1003"));
    }

    @Test
    void only_so_many_rows_and_columns_are_borne() {
        String text = FIVE + "\n" + (ALICE + "\n").repeat(4);
        assertThat(ReadFile.refusalOf(
                        new ByteArrayInputStream(text.getBytes(UTF_8)),
                        ReaderLimits.standard().withRows(3)))
                .isEqualTo(Refusal.at(IntakeCode.TOO_MANY_ROWS, "row 5"));
        assertThat(ReadFile.refusalOf(FIVE + "\n" + ALICE + ",".repeat(600) + "\n"))
                .isEqualTo(Refusal.at(IntakeCode.STRUCTURE_LIMIT, "row 2"));
        assertThat(ReadFile.refusalOf("x".repeat(100_000))).isEqualTo(Refusal.at(IntakeCode.STRUCTURE_LIMIT, "row 1"));
    }

    @Test
    void a_formula_is_a_value_like_any_other() {
        ReadFile file = ReadFile.of(FIVE + ",MISIdentifier\n" + ALICE + ",=1+1\n");
        assertThat(file.column(MIS_IDENTIFIER)).containsExactly("=1+1");
    }
}

package org.learnerhub.files.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.files.registration.NamesOfManyLanguages.Names;
import org.learnerhub.files.text.NameAlphabets;

/** Names come back as they were or are flagged; never silently as others. And names that were read right never are. */
class EncodingsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final RowChecks.OnDay CHECKS = new RowChecks().on(Instant.parse("2026-09-01T08:00:00Z"));

    @ParameterizedTest
    @MethodSource("languagesByEncoding")
    void a_file_of_one_language_comes_back_right_or_flagged(Names names, String charset) {
        List<String> held = held(names, charset);
        List<CheckedRow> rows = checked(held, Charset.forName(charset), FileHabits.auto());
        List<String> silentlyWrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String read = rows.get(i).details().text(FAMILY_NAME);
            if (!read.equals(held.get(i)) && rows.get(i).error().isEmpty()) {
                silentlyWrong.add(held.get(i) + " as " + read);
            }
        }
        assertThat(silentlyWrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languagesByEncoding")
    void where_the_encoding_is_settled_all_come_back_right(Names names, String charset) {
        FileEncoding encoding = Stream.of(FileEncoding.values())
                .filter(one -> one.charset().equals(charset))
                .findFirst()
                .orElseThrow();
        FileHabits settled = new FileHabits(DateOrder.AUTO, encoding, FileSeparator.AUTO);
        List<String> held = held(names, charset);
        List<CheckedRow> rows = checked(held, Charset.forName(charset), settled);
        assertThat(rows).allMatch(row -> row.findings().isEmpty());
        assertThat(rows).extracting(row -> row.details().text(FAMILY_NAME)).isEqualTo(held);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void utf_8_is_never_flagged(Names names) {
        List<CheckedRow> rows = checked(names.names(), UTF_8, FileHabits.auto());
        assertThat(rows).allMatch(row -> row.findings().isEmpty());
        assertThat(rows).extracting(row -> row.details().text(FAMILY_NAME)).isEqualTo(names.names());
    }

    @Test
    void windows_1252_is_never_flagged_name_by_name_and_in_capitals() {
        List<String> names = NamesOfManyLanguages.in("windows-1252");
        for (String name : names) {
            for (String written : List.of(name, upper(name))) {
                if (WINDOWS.newEncoder().canEncode(written)) {
                    List<CheckedRow> rows = checked(List.of(written), WINDOWS, FileHabits.auto());
                    assertThat(rows.get(0).findings()).as(written).isEmpty();
                    assertThat(rows.get(0).details().text(FAMILY_NAME)).isEqualTo(written);
                }
            }
        }
    }

    @Test
    void every_name_is_explained_by_its_language() {
        assertThat(NamesOfManyLanguages.all()
                        .flatMap(names -> names.names().stream())
                        .flatMap(name -> Stream.of(name.split("-")))
                        .filter(word -> !NameAlphabets.explain(word)))
                .isEmpty();
    }

    @Test
    void windows_1252_is_never_flagged_whatever_names_stand_together() {
        List<String> names = NamesOfManyLanguages.in("windows-1252");
        Random random = new Random(20261129);
        for (int i = 0; i < 300; i++) {
            List<String> some = random.ints(1 + random.nextInt(40), 0, names.size())
                    .mapToObj(names::get)
                    .toList();
            List<CheckedRow> rows = checked(some, WINDOWS, FileHabits.auto());
            assertThat(rows).allMatch(row -> row.findings().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void doubled_utf_8_is_undone_exactly_however_often_it_was_doubled(Names names) {
        for (int times = 1; times <= 3; times++) {
            List<String> doubled = names.names();
            for (int i = 0; i < times; i++) {
                doubled = doubled.stream().map(EncodingsTest::doubled).toList();
            }
            List<CheckedRow> rows = checked(doubled, UTF_8, FileHabits.auto());
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).details().text(FAMILY_NAME))
                        .isEqualTo(names.names().get(i));
            }
            assertThat(rows)
                    .flatExtracting(CheckedRow::findings)
                    .extracting(Finding::code)
                    .containsOnly(RowCode.DOUBLED_TEXT_UNDONE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MAC_ROMAN", "CP850", "CP437"})
    void utf_8_read_as_mac_and_dos_is_undone_too(FileEncoding encoding) {
        String read = new String("Zoë Müller".getBytes(UTF_8), Charset.forName(encoding.charset()));
        CheckedRow row = checked(List.of(read), UTF_8, FileHabits.auto()).get(0);
        assertThat(row.details().text(FAMILY_NAME)).isEqualTo("Zoë Müller");
    }

    @Test
    void the_error_names_the_encoding_and_the_row_that_tells() {
        List<CheckedRow> rows = checked(
                List.of("Plain", "Renée", "Zoë", "Nüttinger"), Charset.forName("x-MacRoman"), FileHabits.auto());
        assertThat(rows.get(0).findings()).isEmpty();
        assertThat(rows.get(1).findings())
                .containsExactly(new Finding(
                        RowCode.ENCODING_IN_DOUBT,
                        FAMILY_NAME,
                        "seems to be mac-roman: FamilyName of row 3 makes no name in Windows-1252"));
    }

    @Test
    void a_letter_that_was_lost_and_a_sign_in_a_name_are_flagged_in_any_file() {
        assertThat(checked(List.of("Zo?"), UTF_8, FileHabits.auto()).get(0).error())
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo(LearnerRowCode.LETTER_LOST));
        for (String name : List.of("RenŽe", "M‰nner", "NŸttinger", "Ren‚e", "Mich¢l", "Micha³", "Gar‡on", "Zo├x")) {
            assertThat(checked(List.of(name), UTF_8, FileHabits.auto()).get(0).error())
                    .as(name)
                    .hasValueSatisfying(
                            finding -> assertThat(finding.code()).isEqualTo(LearnerRowCode.MISREAD_CHARACTER));
        }
    }

    static Stream<Arguments> languagesByEncoding() {
        return languages().flatMap(names -> names.charsets().stream().map(charset -> Arguments.of(names, charset)));
    }

    static Stream<Names> languages() {
        return NamesOfManyLanguages.all();
    }

    private static List<String> held(Names names, String charset) {
        return names.names().stream()
                .filter(name -> Charset.forName(charset).newEncoder().canEncode(name))
                .toList();
    }

    /** Without mark, five bytes passing that Windows-1252 leaves out. */
    private static String doubled(String text) {
        StringBuilder read = new StringBuilder();
        for (byte one : text.getBytes(UTF_8)) {
            String character = new String(new byte[] {one}, WINDOWS);
            read.append(character.equals("\ufffd") ? String.valueOf((char) (one & 0xff)) : character);
        }
        return read.toString();
    }

    private static String upper(String name) {
        return name.chars()
                .mapToObj(c -> String.valueOf((char) c))
                .map(c -> c.equals("ß") ? c : c.toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static List<CheckedRow> checked(List<String> names, Charset charset, FileHabits habits) {
        StringBuilder text = new StringBuilder("GivenName,FamilyName,DateOfBirth,Gender,LastKnownPostCode\r\n");
        for (String name : names) {
            text.append("Ann,").append(name).append(",2008-03-31,2,FM1 1AA\r\n");
        }
        ReadFile file = ReadFile.of(text.toString().getBytes(charset), habits);
        assertThat(file.column(GIVEN_NAME)).hasSize(names.size());
        return file.rows().stream().map(RawRow.class::cast).map(CHECKS::check).toList();
    }
}

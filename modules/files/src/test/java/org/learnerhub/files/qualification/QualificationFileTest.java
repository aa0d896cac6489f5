package org.learnerhub.files.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.qualification.QualificationField;
import org.learnerhub.domain.qualification.RawQualification;
import org.learnerhub.files.text.ReaderLimits;

class QualificationFileTest {

    private final List<RawQualification> rows = new ArrayList<>();

    private List<String> read(String text, Charset charset) {
        return new QualificationFileReader(ReaderLimits.standard())
                .read(new ByteArrayInputStream(text.getBytes(charset)), rows::add);
    }

    private List<String> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static Map<QualificationField, String> values(String code, String title, String type, String body) {
        return Map.of(
                QualificationField.CODE, code,
                QualificationField.TITLE, title,
                QualificationField.TYPE, type,
                QualificationField.AWARDING_BODY, body);
    }

    @Test
    void headings_count_in_any_order_and_case_under_a_title_and_others_are_named() {
        List<String> ignored = read("""
                Our list,,,,
                ,,,,
                awarding body,TYPE,"Code",Colour,title
                Kestrel,GCSE,601/4505/5,red,Chemistry

                Lantern,Unit,K/501/5773,,Pottery
                """);

        assertThat(rows)
                .containsExactly(
                        new RawQualification(4, values("601/4505/5", "Chemistry", "GCSE", "Kestrel"), false),
                        new RawQualification(6, values("K/501/5773", "Pottery", "Unit", "Lantern"), false));
        assertThat(ignored).containsExactly("Colour");
    }

    @Test
    void semicolons_formulas_stray_marks_and_windows_letters_are_read_as_meant() {
        read(
                "Code;Title;Type;AwardingBody\r\n=\"00300124\";\"Caf\u00e9 \"skills\" one\";Award;Kestrel;\r\n",
                Charset.forName("windows-1252"));

        assertThat(rows)
                .containsExactly(new RawQualification(
                        2, values("00300124", "Caf\u00e9 \"skills\" one", "Award", "Kestrel"), false));
    }

    @Test
    void a_value_beyond_the_headings_is_told() {
        read("Code,Title,Type,AwardingBody\n1,Design, Development,T Level,Kestrel\n");

        assertThat(rows).singleElement().extracting(RawQualification::overlong).isEqualTo(true);
    }

    @Test
    void a_file_without_the_headings_is_refused_and_says_which() {
        assertThatThrownBy(() -> read("Code,Titel,Type,AwardingBody\n1,Chemistry,GCSE,Kestrel\n"))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.refusal().code()).isEqualTo(QualificationCode.QUALIFICATION_HEADINGS);
                    assertThat(e.refusal().place()).isEqualTo("missing: Title");
                });
        assertThatThrownBy(() -> read("Code,Title,Type,AwardingBody,CODE\n"))
                .hasMessageContaining("Code is there twice");
        assertThatThrownBy(() -> read("<list/>"))
                .hasMessageContaining("HUB-7020")
                .hasMessageContaining("XML");
    }
}

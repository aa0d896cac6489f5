package org.learnerhub.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

/** Tables for spreadsheets. */
class PeopleCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void what_a_spreadsheet_would_calculate_has_an_apostrophe_before_it(String cell) {
        assertThat(PeopleCsv.safe(cell)).isEqualTo("'" + cell);
        assertThat(text(new PeopleCsv().row("College", cell)).replace("\"", "")).isEqualTo("College,'" + cell + "\r\n");
    }

    @Test
    void what_is_none_stays_as_it_is() {
        assertThat(text(new PeopleCsv().row("a=b", "", "1-2", "say \"x\", then y")))
                .isEqualTo("a=b,,1-2,\"say \"\"x\"\", then y\"\r\n");
    }

    @Test
    void it_is_handed_out_to_be_saved() {
        ResponseEntity<byte[]> answer = new PeopleCsv().row("x").answer("figures.csv");

        assertThat(answer.getHeaders().toSingleValueMap())
                .containsEntry("Content-Disposition", "attachment; filename=\"figures.csv\"")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store");
    }

    private static String text(PeopleCsv csv) {
        return new String(Objects.requireNonNull(csv.answer("x.csv").getBody()), StandardCharsets.UTF_8);
    }
}

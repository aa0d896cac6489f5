package org.learnerhub.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMenderTest {

    @Test
    void well_formed_csv_passes_and_is_read_as_before() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                rows.add(List.of(value(random), value(random), value(random), "end"));
            }
            String written = written(rows, random);
            assertThat(parsed(mended(written))).as("seed %s", seed).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"AN\"NA\",\"B\"    | AN#\"NA/B",
                "\"ANNA,\"B\",\"C\"  | ANNA,#\"B/C",
                "\"A \"b\" c\",D     | A #\"b#\" c/D",
                "\"\"ANNA\"\",B      | ANNA\"\"/B",
                "\"A\" ,  \"B\"      | A/B",
                "A\"B,\"C\"          | A\"B/C",
                "\"\",\"\"\"\",B     | /\"/B",
            })
    void a_mark_out_of_place_is_kept_inside_its_value(String written, String values) throws IOException {
        assertThat(parsed(mended(written)).get(0))
                .isEqualTo(List.of(values.replace('#', QuoteMender.MARK).split("/")));
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder(random.nextBoolean() ? "" : "x");
        for (int i = random.nextInt(6); i > 0; i--) {
            value.append("\",\r\n aé".charAt(random.nextInt(7)));
        }
        return value.toString();
    }

    private static String written(List<List<String>> rows, Random random) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            String separator = "";
            for (String value : row) {
                boolean plain = value.matches("[aéx]+") && random.nextBoolean();
                text.append(separator).append(plain ? value : "\"" + value.replace("\"", "\"\"") + "\"");
                separator = ",";
            }
            text.append(random.nextBoolean() ? "\r\n" : "\n");
        }
        return text.toString();
    }

    private static String mended(String text) throws IOException {
        StringWriter mended = new StringWriter();
        new QuoteMender(new StringReader(text), ',').transferTo(mended);
        return mended.toString();
    }

    private static List<List<String>> parsed(String text) {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}

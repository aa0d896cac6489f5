package org.learnerhub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;

class KnownLearnersTest {

    private static final int ROWS = 4_000;

    @TempDir
    static Path folder;

    private static Path known = Path.of("");
    private static final Map<String, LearnerDetails> PEOPLE = new HashMap<>();

    @BeforeAll
    static void invent_the_first_file() throws IOException {
        known = folder.resolve("first.csv");
        Files.write(known, Invented.file(Invented.plan(ROWS, 1), FileFormat.CSV));
        Invented.rows(Invented.plan(ROWS, 1)).forEach(row -> PEOPLE.put(row.person(), row.details()));
    }

    @Test
    void the_wanted_share_of_rows_are_known_people_each_once() {
        List<String> again = new ArrayList<>();
        for (InventedRow row : Invented.rows(Invented.plan(2_000, 2, known, 0.7))) {
            if (PEOPLE.containsKey(row.person())) {
                again.add(row.person());
            }
        }
        assertThat(again).hasSize(1_400).doesNotHaveDuplicates();
    }

    @Test
    void when_the_known_people_run_out_new_ones_follow() {
        List<InventedRow> rows = Invented.rows(Invented.plan(6_000, 2, known, 1));
        assertThat(rows).filteredOn(row -> PEOPLE.containsKey(row.person())).hasSize(ROWS);
        assertThat(new HashSet<>(rows.stream().map(InventedRow::person).toList()))
                .hasSize(6_000);
    }

    @Test
    void most_are_typed_alike_and_some_are_not() {
        int same = 0;
        int moved = 0;
        int renamed = 0;
        int otherwiseBorn = 0;
        List<InventedRow> rows = Invented.rows(Invented.plan(3_000, 5, known, 1));
        for (InventedRow row : rows) {
            LearnerDetails before = Objects.requireNonNull(PEOPLE.get(row.person()));
            boolean isAlike = LearnerField.KEY_FIELDS.stream()
                    .allMatch(field -> row.details().text(field).equals(before.text(field)));
            same += isAlike ? 1 : 0;
            moved += differs(row, before, POST_CODE);
            renamed += differs(row, before, FAMILY_NAME);
            otherwiseBorn += differs(row, before, DATE_OF_BIRTH);
        }
        assertThat(same / 3_000.0).isBetween(0.6, 0.8);
        assertThat(moved / 3_000.0).isBetween(0.1, 0.25);
        assertThat(renamed / 3_000.0).isBetween(0.03, 0.15);
        assertThat(otherwiseBorn / 3_000.0).isBetween(0.002, 0.03);
    }

    @Test
    void no_row_carries_a_uln_or_fails_a_check() {
        RowChecks.OnDay checks = new RowChecks().on(Invented.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
        for (InventedRow row : Invented.rows(Invented.plan(4_000, 9, known, 0.9))) {
            assertThat(row.details().has(ULN)).isFalse();
            assertThat(checks.check(new RawRow(2, row.details(), List.of())).error())
                    .isEmpty();
        }
    }

    @Test
    void quotes_line_breaks_and_a_missing_last_line_end_do_not_confuse_the_index() throws IOException {
        Path file = folder.resolve("odd.csv");
        Files.writeString(
                file,
                "\uFEFFULN,GivenName,FamilyName,Notes\r\n,\"An\"\"na\",Baker,\"two\r\nlines\"\n,Zoë,Cook,",
                StandardCharsets.UTF_8);
        try (KnownFile odd = new KnownFile(file)) {
            assertThat(odd.size()).isEqualTo(2);
            assertThat(odd.learner(0).text(GIVEN_NAME)).isEqualTo("An\"na");
            assertThat(odd.learner(0).text(NOTES)).isEqualTo("two\r\nlines");
            assertThat(odd.learner(1).text(GIVEN_NAME)).isEqualTo("Zoë");
            assertThat(odd.learner(1).has(NOTES)).isFalse();
        }
    }

    private static int differs(InventedRow row, LearnerDetails before, LearnerField field) {
        return row.details().text(field).equalsIgnoreCase(before.text(field)) ? 0 : 1;
    }
}

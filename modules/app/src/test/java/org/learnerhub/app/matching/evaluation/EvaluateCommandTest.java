package org.learnerhub.app.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.app.matching.LearnerSheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path register = Path.of("");
    private Path batch = Path.of("");

    /** Eight rows against a register of four; who they are stands beside each. */
    @BeforeEach
    void tinyCase() {
        register = new LearnerSheet()
                .add(uln(1), "R1", "Oswald", "Ashgrove", "CV1 2AB", "2005-03-01")
                .add(uln(2), "R2", "Hermione", "Lindqvist", "LS6 3QW", "2004-11-17")
                .add(uln(3), "R3", "Tobias", "Fenwick", "BS8 1TH", "2003-07-23")
                .add(uln(4), "R4", "Philippa", "Marchbanks", "NE1 4LF", "2005-09-30")
                .write(folder.resolve("register.csv"));
        batch = new LearnerSheet()
                .add("", "B2", "Oswald", "Ashgrove", "CV1 2AB", "2005-03-01") // R1: right
                .add("", "B3", "Hermione", "Lindqvist", "SW1A 1AA", "2004-11-17") // R2 moved: to be reviewed
                .add("", "B4", "Bartholomew", "Quigley", "EX4 4QJ", "2001-01-19") // R3, nothing agrees: missed
                .add("", "B5", "Ottilie", "Vandermeer", "CF10 1EP", "2006-02-14") // new, allocated
                .add("", "B6", "Ottilie", "Vandermeer", "CF10 1EP", "2006-02-14") // the same again: right
                .add("", "B7", "Philippa", "Marchbanks", "NE1 4LF", "2005-09-30") // new, yet like R4: wrong
                .add("", "B8", "Gwendolyn", "Satterthwaite", "PL1 1AE", "2002-12-05") // B5's person: two numbers
                .add("", "B9", "Ottilie", "Vandermeer", "CF10 1EP", "2006-02-14") // new, like B5: one number for two
                .write(folder.resolve("batch.csv"));
    }

    private static String uln(int number) {
        return LearnerSheet.uln(number).toString();
    }

    private Path truth(String... lines) throws IOException {
        return Files.write(folder.resolve("truth.csv"), List.of(lines));
    }

    private CommandLineUnderTest.Ended evaluate(Path truth, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("match", "evaluate", "--register", register, "--batch", batch, "--truth", truth));
        arguments.addAll(List.of(more));
        return CommandLineUnderTest.run(arguments.toArray());
    }

    /** {@code name count of}, a line each. */
    private List<String> figures(Path truth) throws IOException {
        Path json = folder.resolve("figures.json");
        CommandLineUnderTest.Ended ended = evaluate(truth, "--policy", "strict", "--json", json);
        assertThat(ended.code()).as(ended.err()).isZero();
        List<String> figures = new ArrayList<>();
        for (JsonNode figure :
                JsonMapper.shared().readTree(Files.readString(json)).get("figures")) {
            figures.add(figure.get("name").asString() + " " + figure.get("count") + " of " + figure.get("of"));
        }
        return figures;
    }

    private static final String[] COUNTED = {
        "precision 2 of 4",
        "false-matches 2 of 4",
        "recall-automatic 1 of 3",
        "recall-with-review 2 of 3",
        "missed 1 of 3",
        "review-without-the-right 0 of 3",
        "rows-for-review 1 of 8",
        "new-allocated 1 of 3",
        "duplicates 2 of 3",
        "new-person-two-numbers 1 of 1",
        "new-number-two-people 1 of 3"
    };

    @Test
    void figures_equal_those_counted_by_hand_for_rows_named_by_identifier() throws IOException {
        Path truth = truth(
                "MISIdentifier,ULN,person,trouble",
                "B2," + uln(1) + ",,none",
                "B3," + uln(2) + ",,moved",
                "B4," + uln(3) + ",,several",
                "B5,,ottilie,none",
                "B6,,ottilie,none",
                "B7,,somebody,new twin",
                "B8,,ottilie,several",
                "B9,,another,none");

        List<String> figures = figures(truth);

        assertThat(figures).startsWith(COUNTED).hasSize(COUNTED.length + 1).endsWith("twins-merged 1 of 1");
    }

    @Test
    void rows_may_be_named_as_a_spreadsheet_numbers_them_and_headings_written_otherwise() throws IOException {
        Path truth = truth(
                "\uFEFFRow number;True ULN;Person ID",
                "2;" + uln(1) + ";",
                "3;" + uln(2) + ";",
                "4;" + uln(3) + ";",
                "5;;ottilie",
                "6;;ottilie",
                "7;new;somebody",
                "8;;ottilie",
                "9;;another");

        assertThat(figures(truth)).containsExactly(COUNTED);
    }

    @Test
    void people_may_be_named_by_identifiers_of_the_register_as_generate_does() throws IOException {
        Path truth = truth("row,person", "2,R1", "3,R2", "4,R3", "5,B5", "6,B5", "7,B7", "8,B5", "9,B9");

        assertThat(figures(truth)).containsExactly(COUNTED);
    }

    @Test
    void the_table_shows_intervals_and_marks_and_no_names() throws IOException {
        Path truth = truth("row,person,trouble", "2,R1,a", "3,R2,b", "4,R3,a", "5,B5,c", "6,B5,c", "7,B7,c");

        CommandLineUnderTest.Ended ended = evaluate(truth);

        assertThat(ended.out())
                .contains("policy scored")
                .contains("2 rows of the batch are not in the truth")
                .containsPattern("\\| missed[^|]*\\| 0\\.333333 \\| 1 of 3 +\\| 0\\.061492 to 0\\.792340 \\| 2\\.5 %")
                .containsPattern("one new ULN for two people +\\| 0\\.000000 \\| 0 of 2")
                .containsPattern("\\| registered: trouble \\| rows")
                .containsPattern("\\| a +\\| 2 +\\| 0\\.5000 +\\| 0\\.0000 +\\| 0\\.5000")
                .doesNotContain("Oswald", "Ottilie");
    }

    @Test
    void rows_that_name_somebody_else_are_counted_as_pairs_by_kind_and_community() throws IOException {
        Path json = folder.resolve("pairs.json");
        Path truth = truth(
                "row,ULN,person,trouble,community,other",
                "3," + uln(2) + ",,moved,b,",
                "5,,ottilie,sibling,a," + uln(1),
                "7,,somebody,twin,a," + uln(4),
                "9,,another,twin,b,ottilie");

        CommandLineUnderTest.Ended ended = evaluate(truth, "--json", json);

        assertThat(ended.out())
                .containsPattern("\\| two people: kind +\\| pairs +\\| merged")
                .containsPattern("\\| sibling +\\| 1 +\\| 0 +\\| 0\\.000000")
                .containsPattern("\\| twin +\\| 2 +\\| 2 +\\| 1\\.000000");
        JsonNode communities =
                JsonMapper.shared().readTree(Files.readString(json)).get("pairsByCommunity");
        assertThat(communities.toString())
                .isEqualTo("[{'kind':'all','pairs':3,'merged':2,'elsewhere':0,'reviewed':0,'kept_apart':1},"
                                .replace('\'', '"')
                        + "{'kind':'a','pairs':2,'merged':1,'elsewhere':0,'reviewed':0,'kept_apart':1},"
                                .replace('\'', '"')
                        + "{'kind':'b','pairs':1,'merged':1,'elsewhere':0,'reviewed':0,'kept_apart':0}]"
                                .replace('\'', '"'));
    }

    @Test
    void a_generated_night_is_measured_against_its_truth() throws IOException {
        Path known = folder.resolve("known.csv");
        Path night = folder.resolve("night.csv");
        Path truth = folder.resolve("night-truth.csv");
        CommandLineUnderTest.run("generate", "--rows", 400, "--seed", 8, "--out", known);
        register = LearnerSheet.numbered(known, folder.resolve("numbered.csv"), 100);
        CommandLineUnderTest.run(
                "generate", "--rows", 300, "--seed", 9, "--known", known, "--truth", truth, "--out", night);
        batch = night;

        CommandLineUnderTest.Ended ended = evaluate(truth, "--policy", "scored");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("400 learners in the register, 300 rows in the batch, of which 210 of registered learners")
                .contains("policy scored");
    }

    @Test
    void a_truth_file_that_cannot_be_understood_is_refused_with_code_place_and_remedy() throws IOException {
        assertRefused(truth("name,uln", "x,"), "HUB-1006", "truth.csv, line 1", "Name a column MISIdentifier");
        assertRefused(truth("row,colour", "2,red"), "HUB-1006", "line 1", "Name a column ULN");
        assertRefused(truth("row,uln", "2,1234567890"), "HUB-3004", "line 2", "Copy the number again");
        assertRefused(truth("row,uln", "2," + uln(1), "two,"), "HUB-3023", "line 3", "which row");
        assertRefused(truth("row,uln", "2,", "2,"), "HUB-3023", "line 3", "one line for each row");
        assertRefused(truth("row,uln", "2"), "HUB-3023", "line 2", "number of values");
        assertRefused(truth("row,uln"), "HUB-1013", "headings only", "Give a line");
        Files.write(folder.resolve("truth.csv"), "row,uln\n2,J\u00fcrgen".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(folder.resolve("truth.csv"), "HUB-1010", "truth.csv", "UTF-8");
    }

    private void assertRefused(Path truth, String... parts) {
        CommandLineUnderTest.Ended ended = evaluate(truth);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(parts).doesNotContain("1234567890", "fault of the program");
    }

    @Test
    void files_that_do_not_belong_together_are_refused() throws IOException {
        assertRefused(truth("row,uln", "2," + uln(77)), "belong together");
        assertRefused(truth("MISIdentifier,uln", "X1," + uln(1)), "belong together");
    }

    @Test
    void a_file_that_the_hub_would_refuse_is_refused_with_code_and_place() throws IOException {
        Files.writeString(batch, "Dear registry,\nplease find our learners attached.\n");

        assertRefused(truth("row,uln", "2," + uln(1)), "HUB-1006", "batch.csv");
    }

    @Test
    void missing_options_and_files_are_usage() throws IOException {
        assertThat(CommandLineUnderTest.run("match", "evaluate").code()).isEqualTo(2);
        assertRefused(folder.resolve("nowhere.csv"), "cannot be read");
        assertThat(evaluate(truth("row,uln", "2,"), "--model", batch).err()).contains("is no model file");
    }
}

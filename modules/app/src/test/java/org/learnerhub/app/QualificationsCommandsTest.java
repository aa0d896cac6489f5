package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;

class QualificationsCommandsTest {

    private static final Path SAMPLE = Path.of(System.getProperty("hub.root"), "samples/qualifications.csv");

    @TempDir
    private Path folder = Path.of("");

    private CommandLineUnderTest.Ended run(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "qualifications";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = folder.resolve("data");
        return CommandLineUnderTest.run(all);
    }

    private static CommandLineUnderTest.Ended ended(int code, String out) {
        return new CommandLineUnderTest.Ended(code, out.replace("\n", System.lineSeparator()), "");
    }

    @Test
    void the_sample_is_loaded_looked_into_and_found_the_same_again() throws IOException {
        assertThat(run("load", SAMPLE)).isEqualTo(ended(0, "30 added, 0 changed, 0 unchanged, 0 gone\n"));
        assertThat(run("load", SAMPLE)).isEqualTo(ended(0, "0 added, 0 changed, 30 unchanged, 0 gone\n"));

        assertThat(run("show", "k 501 5773")).isEqualTo(ended(0, """
                code             K/501/5773
                title            Working with others on site
                level            Level 2
                type             Unit
                subjectArea      Building and construction
                awardingBody     Lantern Skills Awards
                awardingBodyRef  LANTAWRD
                grades           Pass
                firstAwardDate   2010-09-01
                lastAwardDate    -
                """));
        assertThat(run("show", "1000323X", "--json").out())
                .contains("\"code\" : \"1000323X\"", "\"level\" : null", "\"grades\" : [ ]");
        assertThat(run("find", "chem", "a level")).isEqualTo(ended(0, """
                601/4669/2    Chemistry  (GCE A level, Level 3, Kestrel Board of Examinations)
                1 found
                """));
        assertThat(run("show", "600/0000/0").err()).startsWith("hub: HUB-7030 ");
    }

    @Test
    void a_list_with_wrong_rows_is_told_by_row_and_column_and_not_loaded() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                Code,Title,Type,AwardingBody,Grades,FirstAwardDate
                Z1,Pottery,Award,Lantern,A||B,2020-02-30
                6.01E+07,Pottery,Award,,,
                """);

        assertThat(run("load", list)).isEqualTo(ended(1, """
                row 2, Grades: HUB-7006 One of the qualification's grades is blank, longer than ten characters, or there \
                twice. Separate grades by single vertical bars, such as A*|A|B.
                row 2, FirstAwardDate: HUB-7007 The qualification's date is none of the calendar. Write it YYYY-MM-DD, or \
                day first as DD/MM/YYYY.
                row 3, Code: HUB-7004 The qualification's code is not built of letters, digits, slashes and blanks. Write \
                it as its owner does, such as 601/4505/5, K/501/5773 or 50079116; format the column as text.
                row 3, AwardingBody: HUB-7001 The qualification lacks a value that it needs. Fill the value in.
                nothing was loaded: 4 errors in 2 rows
                """));
        assertThat(run("find", "pottery").out()).startsWith("0 found");
    }
}

package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.testkit.H2Databases;

/** People who look alike and are two: never one number. All are invented. */
class TwinsTest {

    private static final String HEADING =
            "FileVersion,FileName,UKPRN,LearnerRecordCount,ULN,MISIdentifier,GivenName,FamilyName,DateOfBirth,Gender,"
                    + "LastKnownPostCode,AbilityToShare,VerificationType";

    @TempDir
    private static Path folder;

    private static RunningHub hub;
    private static int files;

    @BeforeAll
    static void start() {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void twins_of_one_file_whose_names_sound_alike_never_get_one_number() throws IOException {
        assertNobodyIsMatched(submit(
                "Temitope,Adebayo-Wynn,2006-07-07,2,FM56 1AA",
                "Temitayo,Adebayo-Wynn,2006-07-07,2,FM56 1AA",
                "Rahima,Chowdhury-Penn,2006-07-08,2,FM56 1AB",
                "Rahila,Chowdhury-Penn,2006-07-08,2,FM56 1AB",
                "Tharushi,Perera-Moss,2006-07-09,2,FM56 1AD",
                "Tharusha,Perera-Moss,2006-07-09,2,FM56 1AD",
                "Abdulrahman,Yusuf-Dale,2006-07-10,1,FM56 1AE",
                "Abdulrahim,Yusuf-Dale,2006-07-10,1,FM56 1AE",
                "Chukwuemeka,Okafor-Lane,2006-07-11,1,FM56 1AF",
                "Chukwuebuka,Okafor-Lane,2006-07-11,1,FM56 1AF",
                "Ada,Hartnoll,2006-07-12,2,FM56 1AG",
                "Ida,Hartnoll,2006-07-12,2,FM56 1AG",
                "Praveena,Selvan-Rowe,2006-07-13,2,FM56 1AH",
                "Praveetha,Selvan-Rowe,2006-07-13,2,FM56 1AH",
                "Nirmala,Gurung,2006-07-14,2,FM56 1AJ",
                "Nirmali,Gurung,2006-07-14,2,FM56 1AJ"));
    }

    @Test
    void a_twin_in_a_later_file_is_not_the_first_one() throws IOException {
        assertNobodyIsMatched(submit("Lakmini,Wijeratne-Poole,2006-08-01,2,FM57 1AA"));

        assertNobodyIsMatched(submit("Lakmali,Wijeratne-Poole,2006-08-01,2,FM57 1AA"));
    }

    @Test
    void three_nearnesses_never_make_one_person() throws IOException {
        String[] lettered = new String[20];
        for (int i = 0; i < lettered.length; i++) {
            char letter = (char) ('a' + i);
            lettered[i] = "Learner%c,Sample%c,2005-02-%02d,1,FM59 1AB".formatted(letter, letter, i + 1);
        }

        assertNobodyIsMatched(submit(lettered));
    }

    @Test
    void siblings_born_on_one_day_of_two_years_are_two() throws IOException {
        assertNobodyIsMatched(submit(
                "Nasrin,Talukdar-Shaw,2005-03-04,2,FM58 1AA",
                "Nasreen,Talukdar-Shaw,2007-03-04,2,FM58 1AA",
                "Olamide,Bankole-Firth,2004-05-06,1,FM58 1AB",
                "Olatide,Bankole-Firth,2005-05-06,1,FM58 1AB",
                "Ada,Loxley-Birtwell,2004-05-06,2,FM58 1AD",
                "Ida,Loxley-Birtwell,2006-05-06,2,FM58 1AD"));
    }

    @Test
    void people_of_one_hostel_born_on_the_first_of_january_are_not_one() throws IOException {
        assertNobodyIsMatched(submit(
                "Mohammad,Ahmadi,2006-01-01,1,FM58 2ZZ",
                "Mohammed,Ahmadzi,2006-01-01,1,FM58 2ZZ",
                "Hamid,Noorzai,2005-01-01,1,FM58 2ZZ",
                "Hamed,Noorzay,2005-01-01,1,FM58 2ZZ",
                "Zabi,Safi,2005-01-01,1,FM58 2ZZ",
                "Zabi,Safi,2006-01-01,1,FM58 2ZZ"));
    }

    @Test
    void one_person_mistyped_is_still_one() throws IOException {
        List<OutputFile.Line> first = submit(
                "Bernadette,Ollerenshaw,2006-09-01,2,FM57 2AA",
                "Temitope,Osundare-Holt,2006-09-02,2,FM57 2AB",
                "Rahima,Ollerton-Begum,2006-09-03,2,FM57 2AD");
        List<OutputFile.Line> again = submit(
                "Bernadettte,Ollerenshaw,2006-09-01,2,FM57 2AA",
                "Temtiope,Osundare-Holt,2006-09-02,2,FM57 2AB",
                "Rahima,Ollerton-Begum,2006-09-04,2,FM57 2AD");

        assertThat(again)
                .extracting(OutputFile.Line::uln)
                .isEqualTo(first.stream().map(OutputFile.Line::uln).toList());
    }

    @Test
    void a_batch_is_matched_by_the_census_of_its_receipt_and_its_result_names_it() throws IOException {
        Path many = RunningHub.generate(folder.resolve("many.csv"), 1_200, 61);
        hub.submit(many, RunningHub.COLLEGE, folder.resolve("out-many"));
        Census census = hub.server().core().names().count();

        submit("Katharina,Oberwald-Finch,2006-10-01,2,FM57 3AA");

        assertThat(census.learners()).isGreaterThan(1_000);
        assertThat(Files.readString(folder.resolve("out-" + files + "/result.xml")))
                .contains("<Model census=\"" + census.version() + "\"");
        assertThat(Files.readString(folder.resolve("out-many/result.xml"))).contains("<Model digest=");
    }

    private static void assertNobodyIsMatched(List<OutputFile.Line> lines) {
        assertThat(lines).isNotEmpty();
        assertThat(lines).extracting(OutputFile.Line::code).isSubsetOf("RC001", "RC007");
        List<String> numbers = lines.stream()
                .map(OutputFile.Line::uln)
                .filter(uln -> !uln.isEmpty())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    private static List<OutputFile.Line> submit(String... people) throws IOException {
        files++;
        Path file = folder.resolve("file-" + files + ".csv");
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        for (int i = 0; i < people.length; i++) {
            text.append(i == 0 ? "2A,F" + files + "," + RunningHub.COLLEGE + "," + people.length : ",,,")
                    .append(",,,")
                    .append(people[i])
                    .append(",1,2\n");
        }
        Files.writeString(file, text);
        Path out = folder.resolve("out-" + files);
        RunningHub.Ended ended = hub.submit(file, RunningHub.COLLEGE, out);
        assertThat(ended.code()).as(ended.toString()).isLessThanOrEqualTo(1);
        return OutputFile.read(out.resolve("output.csv")).lines();
    }
}

package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.soap.learner.LearnerServices;

/** What of a question comes back, and what of a learner is shown (contract 1.1). */
class EchoTest {

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, false);
        doors.learners.add();
    }

    @AfterEach
    void close() {
        doors.close();
    }

    private String post(String door, String message) {
        return Soap.post(doors.uri(door), message).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<N/>",
                "<N></N>",
                "<N> </N>",
                "<N>\n\t</N>",
                "<N xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>"
            })
    void an_empty_search_term_is_not_echoed(String empty) {
        StringBuilder terms = new StringBuilder("</LastKnownPostCode>");
        for (String name : new String[] {"PreviousFamilyName", "SchoolAtAge16", "PlaceOfBirth", "EmailAddress"}) {
            terms.append(empty.replace("<N", "<" + name).replace("</N>", "</" + name + ">"));
        }
        String message = Soap.sample("find-by-demographics.request").replace("</LastKnownPostCode>", terms);
        for (String door : new String[] {LearnerServices.G1, LearnerServices.G2}) {
            assertThat(post(door, message)).isEqualTo(post(door, Soap.sample("find-by-demographics.request")));
        }
    }

    @Test
    void a_term_comes_back_as_it_was_written() {
        assertThat(post(
                        LearnerServices.G1,
                        Soap.sample("find-by-demographics.request").replace(">Odalys<", "> Odalys  <")))
                .contains("<GivenName> Odalys  </GivenName>", "<GivenName>Odalys</GivenName>");
    }

    @Test
    void what_was_not_compared_is_not_said_to_have_been_searched() {
        String message = Soap.sample("verify.request")
                .replaceAll("<DateOfBirth>[^<]*<", "<DateOfBirth> <")
                .replaceAll("<Gender>[^<]*<", "<Gender><");

        assertThat(post(LearnerServices.G2, message))
                .contains("<SearchedULN>")
                .doesNotContain("SearchedDate", "SearchedGender");
    }

    @Test
    void what_is_stored_has_no_blanks_around_it() {
        String find = Soap.sample("find-nobody.request").replace(">CHK<", ">FUL<");
        Map<String, String> asked = Map.of(
                "FamilyName", value(find, "FamilyName"),
                "GivenName", value(find, "GivenName"),
                "DateOfBirth", value(find, "DateOfBirth"),
                "LastKnownPostCode", value(find, "LastKnownPostCode"));
        String register = Soap.sample("register.request");
        for (Map.Entry<String, String> value : asked.entrySet()) {
            register = register.replaceFirst(
                    "<" + value.getKey() + ">[^<]*<", "<" + value.getKey() + ">  " + value.getValue() + " \n<");
        }
        post(LearnerServices.G1, find);

        String registered = post(LearnerServices.G1, register);

        assertThat(registered).contains("WSRC0005");
        String found = post(
                LearnerServices.G1, find.replaceAll("<Gender>[^<]*<", "<Gender>" + value(register, "Gender") + "<"));
        assertThat(found)
                .contains("<Learner>")
                .contains("<FamilyName>" + asked.get("FamilyName") + "</FamilyName>")
                .doesNotContain("> ");
    }

    private static String value(String message, String name) {
        int start = message.indexOf("<" + name + ">") + name.length() + 2;
        return message.substring(start, message.indexOf("</", start));
    }
}

package org.learnerhub.browser;

import static org.learnerhub.browser.Words.cy;
import static org.learnerhub.browser.Words.w;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody without an account was given a file or a link, and wants to know whether it is genuine. */
class EmployerJourneyTest {

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    @ParameterizedTest
    @EnumSource
    void an_employer_tells_the_genuine_file_from_the_forged_one(Way way) {
        Demo demo = Demo.running();
        Person.walks(
                demo.role("employer"),
                way,
                person -> person.open("/")
                        .follow(w("developer.start.employer.in"))
                        .press(w("verify.send"))
                        .sees(w("frame.problem"))
                        .give(w("verify.file"), demo.extract("extract.xml"))
                        .press(w("verify.send"))
                        .sees(w("verify.verdict.genuine"), w("verify.covers.title"))
                        .unfold(w("verify.audit.title"))
                        .sees(w("verify.audit.signer"))
                        .follow(w("verify.again"))
                        .give(w("verify.file"), demo.extract("forged.xml"))
                        .press(w("verify.send"))
                        .sees(w("verify.verdict.changed"), w("verify.no-accusation.title"))
                        .follow(w("verify.again"))
                        .give(w("verify.file"), demo.extract("extract.pdf"))
                        .press(w("verify.send"))
                        .sees(w("verify.verdict.genuine"))
                        .follow(w("verify.again"))
                        .give(w("verify.file"), Demo.ROOT.resolve("LICENSE"))
                        .press(w("verify.send"))
                        .sees(w("verify.verdict.unreadable")));
    }

    @ParameterizedTest
    @EnumSource
    void an_employer_reads_it_in_welsh(Way way) {
        Demo demo = Demo.running();
        Person.walks(
                demo.role("employer"),
                way,
                person -> person.open("/verify")
                        .follow("Cymraeg")
                        .press(cy("verify.send"))
                        .give(cy("verify.file"), demo.extract("forged.xml"))
                        .press(cy("verify.send"))
                        .sees(cy("verify.verdict.changed"))
                        .seesNot(w("verify.verdict.changed")));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_meets_a_code_finds_what_it_means(Way way) {
        Person.walks(
                Demo.running().role("employer"),
                way,
                person -> person.open("/")
                        .follow(w("developer.start.trouble.codes"))
                        .type(w("developer.codes.search"), "HUB-3010")
                        .press(w("developer.codes.send"))
                        .follow("HUB-3010")
                        .sees(w("developer.code.mend"), w("developer.code.example")));
    }
}

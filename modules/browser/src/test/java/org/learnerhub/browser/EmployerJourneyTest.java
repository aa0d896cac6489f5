package org.learnerhub.browser;

import static org.learnerhub.browser.Words.cy;
import static org.learnerhub.browser.Words.w;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody without an account was given a file or a link, and wants to know whether it is genuine. */
class EmployerJourneyTest {

    @TempDir
    private static Path folder;

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

    /** Another hub's document, one that was withdrawn, one that is cut off, one that is no document, none, and one too large. */
    @ParameterizedTest
    @EnumSource
    void an_employer_is_told_what_is_wrong_with_a_file(Way way) {
        Demo demo = Demo.running();
        Path withdrawn = withdrawn(way);
        Person.walks(
                demo.role("employer"),
                way,
                person -> checks(person, withdrawn)
                        .sees(w("verify.verdict.withdrawn"), w("verify.verdict.withdrawn.means"))
                        .sees(w("verify.no-accusation.title")));
        Person.walks(demo.role("employer"), way, person -> {
            checks(person, Demo.ROOT.resolve("samples/extract/extract.xml"))
                    .sees(w("verify.verdict.foreign"), w("verify.verdict.foreign.means"));
            checks(person, written("cut.xml", text(demo.extract("extract.xml")).substring(0, 2_000)))
                    .sees(w("verify.verdict.unreadable"), w("verify.verdict.unreadable.means"));
            checks(person, written("rows.pdf", "%PDF-1.7 and nothing else")).sees(w("verify.verdict.unreadable"));
            checks(person, written("empty.xml", "")).sees(w("frame.problem"));
            checks(person, written("large.xml", "x".repeat(9 << 20))).sees(w("frame.problem"));
        });
    }

    private static Person checks(Person person, Path file) {
        return person.open("/verify").give(w("verify.file"), file).press(w("verify.send"));
    }

    /** The learner takes an extract along; the operator takes it back. */
    private static Path withdrawn(Way way) {
        Path[] extract = new Path[1];
        Person.walks(Demo.running().role("learner"), way, learner -> {
            learner.open("/learner/extract").choose(w("learner.extract.xml"));
            extract[0] = written("taken.xml", text(learner.fetch(w("learner.extract.make"))));
        });
        String[] id = new String[1];
        Person.walks(Demo.running().role("employer"), way, person -> {
            checks(person, extract[0]).sees(w("verify.verdict.genuine")).unfold(w("verify.audit.title"));
            id[0] = person.fact(w("verify.audit.id"));
        });
        HubProcess.run(Demo.running().data(), "extract", "withdraw", id[0], "--reason", "made for a test");
        return extract[0];
    }

    private static Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The operator looks at batches and plots, and keeps institutions and accounts. */
class OperatorJourneyTest {

    private static Role operator;

    @BeforeAll
    static void browser() {
        Chromium.needed();
        operator = Demo.running().role("operator");
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_finds_a_batch_by_its_file(Way way) {
        Person.walks(
                operator,
                way,
                person -> person.open("/operator")
                        .follow(w("operator.nav.batches"))
                        .type(w("operator.batches.file"), "first-enrolment")
                        .press(w("operator.batches.send"))
                        .sees("first-enrolment")
                        .type(w("operator.batches.job"), "many")
                        .press(w("operator.batches.send"))
                        .sees(w("operator.batches.job.wrong")));
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_looks_at_plots_and_has_their_figures(Way way) {
        Person.walks(operator, way, person -> {
            person.open("/operator/figures").sees(w("operator.figures.title"));
            assertThat(person.page().locator("svg[role=img], img[src$='.svg']").count())
                    .isGreaterThanOrEqualTo(4);
            String csv = w("operator.figures.csv", "").strip();
            assertThat(read(person.fetchFirst(csv))).contains(",");
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_adds_and_ends_an_account(Way way) {
        String name = "new.colleague." + way.name().toLowerCase(Locale.ROOT).substring(0, 7);
        Person.walks(
                operator,
                way,
                person -> person.open("/operator/users")
                        .within(w("operator.users.send"))
                        .press(w("operator.users.send"))
                        .sees(w("operator.users.ukprn.wrong"))
                        .within(w("operator.users.send"))
                        .type(w("operator.users.name"), name)
                        .choose(w("operator.audience.HELPDESK"))
                        .press(w("operator.users.send"))
                        .sees(w("operator.password.once"), name)
                        .open("/operator/users")
                        .press(w("operator.users.end") + " " + name)
                        .sees(w("operator.users.ended")));
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_adds_an_institution(Way way) {
        String ukprn = way == Way.WITH_JAVASCRIPT ? "10099801" : "10099802";
        Person.walks(
                operator,
                way,
                person -> person.open("/operator/institutions")
                        .follow(w("operator.new-institution.title"))
                        .press(w("operator.new-institution.send"))
                        .sees(w("operator.ukprn.wrong"), w("operator.institution.name.missing"))
                        .type(w("operator.institution.ukprn"), ukprn)
                        .type(
                                w("operator.institution.name"),
                                "Invented College of the Very Long Name and Surrounding Villages")
                        .choose(w("operator.role.LEARNER_REGISTRATION"))
                        .press(w("operator.new-institution.send"))
                        .sees(w("operator.password.once")));
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_searches_the_audit_trail(Way way) {
        Person.walks(
                operator,
                way,
                person -> person.open("/operator/audit")
                        .press(w("operator.audit.send"))
                        .sees(w("operator.audit.uln.wrong"))
                        .type(w("operator.audit.uln"), Demo.running().numbers().get(1))
                        .type(w("operator.audit.purpose"), "a question of the learner")
                        .press(w("operator.audit.send"))
                        .sees(w("operator.trail.title"))
                        .open("/operator/queues")
                        .sees(w("operator.parked.none"))
                        .open("/operator/settings")
                        .sees("database.url"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

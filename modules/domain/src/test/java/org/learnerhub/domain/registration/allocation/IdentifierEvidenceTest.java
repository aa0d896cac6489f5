package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.registration.allocation.Nights.level;
import static org.learnerhub.domain.registration.allocation.Nights.row;
import static org.learnerhub.domain.registration.allocation.Nights.uln;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.IdentifierLink;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** The same institution's identifier, a night or a year later. */
class IdentifierEvidenceTest {

    private static final LearnerDetails LAVINIA = row("N0", "Lavinia", "Marchfold", "2006-11-01", "2", "FM53 1AA");

    private Nights nights;

    @BeforeEach
    void open(@TempDir Path drafts) {
        nights = new Nights(drafts);
    }

    private void assertAsked(RowOutcome outcome, Uln known) {
        assertThat(outcome.code()).isEqualTo(ReturnCode.RC007);
        assertThat(Objects.requireNonNull(outcome.explanation())
                        .candidates()
                        .get(0)
                        .uln())
                .isEqualTo(known);
    }

    @Test
    void another_given_name_and_gender_is_asked_about() {
        Uln known = uln(nights.night(LAVINIA).get(0));
        RowOutcome changed = nights.night(row("N0", "Lorenzo", "Marchfold", "2006-11-01", "1", "FM53 1AA"))
                .get(0);

        assertAsked(changed, known);
        assertThat(level(changed, Compared.MIS_IDENTIFIER)).isEqualTo(Level.EXACT);
    }

    @Test
    void married_and_moved_is_asked_about_though_no_key_leads_there() {
        Uln known = uln(nights.night(row("N4", "Olivia", "Smith", "2006-11-05", "2", "FM53 1AE"))
                .get(0));
        RowOutcome changed = nights.night(row("N4", "Olivia", "Trewfold", "2006-11-05", "2", "FM55 2AF"))
                .get(0);

        assertAsked(changed, known);
        assertThat(Objects.requireNonNull(changed.explanation())
                        .candidates()
                        .get(0)
                        .keys())
                .containsExactly(KeyKind.MIS_IDENTIFIER);
    }

    @Test
    void names_and_birth_date_equal_it_confirms_who_moved() {
        Uln known = uln(nights.night(row("N1", "Olivia", "Smith", "2006-11-02", "2", "FM53 1AB"))
                .get(0));
        LearnerDetails moved = row("N1", "Olivia", "Smith", "2006-11-02", "2", "FM59 2AB");

        assertThat(nights.night(moved.with(LearnerField.MIS_IDENTIFIER, null))
                        .get(0)
                        .code())
                .as("without it somebody must look")
                .isEqualTo(ReturnCode.RC007);
        assertThat(uln(nights.night(moved).get(0))).isEqualTo(known);
    }

    @Test
    void it_is_compared_trimmed_and_without_regard_to_case() {
        Uln known = uln(nights.night(row("n1-ab", "Olivia", "Smith", "2006-11-02", "2", "FM53 1AB"))
                .get(0));

        assertThat(uln(nights.night(row("N1-AB", "Olivia", "Smith", "2006-11-02", "2", "FM59 2AB"))
                        .get(0)))
                .isEqualTo(known);
    }

    @Test
    void a_number_that_somebody_else_gets_never_matches() {
        nights.night(LAVINIA);

        assertThat(nights.night(row("N0", "Bartholomew", "Corsfold", "2005-02-03", "1", "FM57 2BB"))
                        .get(0)
                        .code())
                .isEqualTo(ReturnCode.RC001);
        assertThat(nights.hub().identifiers().all()).as("both are kept").hasSize(2);
    }

    @Test
    void a_number_that_a_twin_gets_never_matches() {
        nights.night(LAVINIA);

        assertThat(nights.night(row("N0", "Rosalind", "Marchfold", "2006-11-01", "2", "FM53 1AA"))
                        .get(0)
                        .code())
                .isEqualTo(ReturnCode.RC007);
    }

    @Test
    void it_carries_nobody_over_whose_family_name_differs() {
        nights.night(row("N0", "Olivia", "Marchfold", "2006-11-01", "2", "FM53 1AA"));

        RowOutcome outcome = nights.night(row("N0", "Olivia", "Corsfold", "2006-11-01", "2", "FM53 1AA"))
                .get(0);

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC007);
        assertThat(level(outcome, Compared.PERSON)).isEqualTo(Level.UNPROVEN);
    }

    /** Senders who number their rows use every number again. */
    @Test
    void one_that_was_given_to_somebody_else_since_asks_nobody() {
        nights.night(row("row-2", "Quillon", "Marchfold", "2006-11-01", "1", "FM53 1AA"));

        RowOutcome outcome = nights.night(row("row-2", "Quillon", "Ashby-Thorn", "1998-02-17", "1", "FM53 1AA"))
                .get(0);

        assertThat(outcome.code()).isEqualTo(ReturnCode.RC001);
    }

    /** A slip that would be proven one without it. */
    @Test
    void another_identifier_beside_a_name_that_looks_alike_speaks_for_twins() {
        nights.night(row("N5", "Quintessa", "Chalfold", "2006-11-06", "2", "FM53 1AG"));

        RowOutcome twin = nights.night(row("N6", "Quintsesa", "Chalfold", "2006-11-06", "2", "FM53 1AG"))
                .get(0);

        assertThat(twin.code()).isEqualTo(ReturnCode.RC007);
        assertThat(level(twin, Compared.PERSON)).isEqualTo(Level.TWIN);
        assertThat(level(twin, Compared.MIS_IDENTIFIER)).isEqualTo(Level.DIFFERENT);
    }

    @Test
    void a_returning_learner_with_a_new_number_is_known() {
        Uln known = uln(nights.night(LAVINIA).get(0));
        RowOutcome again =
                nights.night(LAVINIA.with(LearnerField.MIS_IDENTIFIER, "P77")).get(0);

        assertThat(uln(again)).isEqualTo(known);
        assertThat(level(again, Compared.MIS_IDENTIFIER)).isEqualTo(Level.DIFFERENT);
        assertThat(nights.hub().identifiers().all())
                .extracting(IdentifierLink::uln)
                .containsExactly(known, known);
    }

    @Test
    void the_same_value_at_another_institution_says_nothing() {
        nights.night(LAVINIA);

        RowOutcome changed = nights.night(
                        Nights.OTHER_COLLEGE,
                        RegistrationJob.FUL,
                        List.of(row("N0", "Lorenzo", "Marchfold", "2006-11-01", "1", "FM53 1AA")))
                .get(0);

        assertThat(changed.code()).isEqualTo(ReturnCode.RC001);
    }

    @Test
    void who_was_merged_counts_as_the_master() {
        Uln lavinia = uln(nights.night(LAVINIA).get(0));
        nights.hub().register().put(People.uln(1), row(null, "Olivia", "Smith", "2006-11-02", "2", "FM53 1AB"));
        nights.hub().register().putStatus(lavinia, LearnerStatus.MERGED, People.uln(1));

        RowOutcome moved = nights.night(row("N0", "Olivia", "Smith", "2006-11-02", "2", "FM59 2AB"))
                .get(0);

        assertThat(uln(moved)).isEqualTo(People.uln(1));
    }

    @Test
    void who_was_deleted_is_nobody() {
        Uln known = uln(nights.night(LAVINIA).get(0));
        nights.hub().register().putStatus(known, LearnerStatus.DELETED, null);

        assertThat(nights.night(row("N0", "Lorenzo", "Marchfold", "2006-11-01", "1", "FM53 1AA"))
                        .get(0)
                        .code())
                .isEqualTo(ReturnCode.RC001);
    }

    @Test
    void what_more_than_three_people_were_called_by_says_nothing() {
        for (int person = 1; person <= 4; person++) {
            nights.night(People.person(person).with(LearnerField.MIS_IDENTIFIER, "ONE4ALL"));
        }
        RowOutcome married = nights.night(People.person(1).toBuilder()
                        .set(LearnerField.MIS_IDENTIFIER, "one4all")
                        .set(LearnerField.FAMILY_NAME, "Trewfold")
                        .set(LearnerField.POST_CODE, "FM59 2AB")
                        .build())
                .get(0);

        assertThat(married.code()).isEqualTo(ReturnCode.RC001);
    }

    @Test
    void every_explanation_adds_up() {
        nights.night(LAVINIA);
        RowOutcome changed = nights.night(row("N0", "Lorenzo", "Marchfold", "2006-11-01", "1", "FM53 1AA"))
                .get(0);

        var candidate =
                Objects.requireNonNull(changed.explanation()).candidates().get(0);
        double sum = candidate.evidence().stream().mapToDouble(Evidence::weight).sum() - 25.6;
        assertThat(candidate.total()).isEqualTo(Math.round(sum * 1000) / 1000.0);
        assertThat(candidate.evidence()).extracting(Evidence::field).containsExactlyElementsOf(Compared.all());
    }
}

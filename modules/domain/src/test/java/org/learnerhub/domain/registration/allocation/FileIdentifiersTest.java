package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.registration.allocation.Nights.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** Rows of one file beside each other: what their identifiers say of who is whom. */
class FileIdentifiersTest {

    private static final List<List<String>> TWINS = List.of(
            List.of("Anikaya", "Anikara", "Wrenfold", "2006-03-01", "2"),
            List.of("Oluwatobi", "Oluwatoki", "Adewren", "2006-03-02", "1"),
            List.of("Tharindi", "Tharinda", "Pereford", "2006-03-03", "2"),
            List.of("Abdulsamir", "Abdulsamid", "Yusfold", "2006-03-04", "1"),
            List.of("Chinemela", "Chinemena", "Okafold", "2006-03-05", "1"),
            List.of("Ada", "Ida", "Hartwold", "2006-03-06", "2"),
            List.of("Praveeta", "Praveena", "Selwold", "2006-03-07", "2"),
            List.of("Kusuma", "Kusumi", "Gurfold", "2006-03-08", "2"));

    private Nights nights;

    @BeforeEach
    void open(@TempDir Path drafts) {
        nights = new Nights(drafts);
    }

    @Test
    void twins_of_one_file_with_an_identifier_each_are_two_people() {
        List<RowOutcome> outcomes = nights.night(twins().toArray(LearnerDetails[]::new));

        assertThat(outcomes).extracting(RowOutcome::code).containsOnly(ReturnCode.RC001);
        assertThat(outcomes).extracting(RowOutcome::uln).doesNotHaveDuplicates();
    }

    @Test
    void the_next_night_each_twin_is_found_again() {
        List<RowOutcome> first = nights.night(twins().toArray(LearnerDetails[]::new));

        List<RowOutcome> second = nights.night(twins().toArray(LearnerDetails[]::new));

        assertThat(second)
                .extracting(RowOutcome::uln)
                .isEqualTo(first.stream().map(RowOutcome::uln).toList());
    }

    @Test
    void a_twin_in_a_later_chunk_of_the_file_is_somebody_else_too() {
        List<LearnerDetails> rows = new ArrayList<>(People.people(1, Batch.CHUNK_ROWS));
        rows.add(0, twins().get(0));
        rows.add(twins().get(1));

        List<RowOutcome> outcomes = nights.night(rows.toArray(LearnerDetails[]::new));

        assertThat(outcomes.get(rows.size() - 1).code()).isEqualTo(ReturnCode.RC001);
    }

    @Test
    void the_same_person_twice_with_two_identifiers_stays_one() {
        LearnerDetails once = twins().get(0);

        List<RowOutcome> outcomes = nights.night(once, once.with(LearnerField.MIS_IDENTIFIER, "another"));

        assertThat(outcomes.get(1).uln()).isNotNull().isEqualTo(outcomes.get(0).uln());
    }

    @Test
    void the_same_person_twice_with_one_identifier_stays_one_without_a_notice() {
        LearnerDetails once = twins().get(0);

        List<RowOutcome> outcomes = nights.night(once, once.with(LearnerField.MIS_IDENTIFIER, " w0A "));

        assertThat(outcomes.get(1).uln()).isNotNull().isEqualTo(outcomes.get(0).uln());
        assertThat(notices(1)).containsOnly(List.of());
    }

    @Test
    void a_registered_learner_is_not_two_rows_of_a_file_with_two_identifiers() {
        LearnerDetails known = row(null, "Wilhelmina", "Corsfold", "2006-05-05", "2", "FM56 1AA");
        nights.hub().register().put(People.uln(1), known);

        List<RowOutcome> outcomes = nights.night(
                row("A1", "Wilhelmina", "Corsfold", "2006-05-05", "2", "FM56 1AA"),
                row("A2", "Wilhelmena", "Corsfold", "2006-05-05", "2", "FM56 1AA"));

        assertThat(outcomes).extracting(RowOutcome::code).containsExactly(ReturnCode.RC002, ReturnCode.RC007);
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        List<RowOutcome> outcomes = nights.night(Nights.COLLEGE, RegistrationJob.DRY, twins());

        assertThat(outcomes).extracting(RowOutcome::code).containsOnly(ReturnCode.RC001);
        assertThat(nights.hub().identifiers().all()).isEmpty();
    }

    @Test
    void a_look_up_keeps_nothing() {
        nights.night(twins().get(0));
        nights.hub().identifiers().clear();

        List<RowOutcome> outcomes = nights.night(Nights.COLLEGE, RegistrationJob.CHK, twins().subList(0, 1));

        assertThat(outcomes).extracting(RowOutcome::code).containsExactly(ReturnCode.RC002);
        assertThat(nights.hub().identifiers().all()).isEmpty();
    }

    @Test
    void one_identifier_for_two_people_is_noticed_and_counts_for_nothing() {
        nights.night(
                row("SAME", "Anikaya", "Wrenfold", "2006-03-01", "2", "FM56 1AA"),
                row("same", "Bartholomew", "Corsfold", "2005-11-11", "1", "FM57 2BB"));

        assertThat(notices(1)).containsExactly(List.of(), List.of(LearnerRowCode.IDENTIFIER_SHARED));
        assertThat(nights.hub().identifiers().all()).hasSize(1);
    }

    @Test
    void rows_without_identifiers_are_decided_as_ever() {
        List<RowOutcome> outcomes = nights.night(
                row(null, "Wilhelmina", "Corsfold", "2006-05-05", "2", "FM56 1AA"),
                row("N/A", "Wilhelmina", "Corsfold", "2006-05-05", "2", "FM57 2BB"),
                row("0", "Wilhelmina", "Corsfold", "2006-05-05", "2", "FM56 1AA"));

        assertThat(outcomes.get(2).uln()).isNotNull().isEqualTo(outcomes.get(0).uln());
        assertThat(outcomes.get(1).uln()).isEqualTo(outcomes.get(0).uln());
        assertThat(nights.hub().identifiers().all()).isEmpty();
    }

    @Test
    void a_chunk_that_a_dying_node_left_is_decided_the_same_way_again() {
        int[] commits = {0};
        nights.hub().crashWhere(() -> ++commits[0] == 5);
        try {
            nights.night(twins().toArray(LearnerDetails[]::new));
        } catch (RuntimeException died) {
            assertThat(died).isInstanceOf(InMemoryTransactions.Crash.class);
        }
        nights.hub().crashWhere(() -> false);
        nights.hub().perform(Task.of(RegistrationSteps.ALLOCATE, new BatchId(1)));

        assertThat(nights.hub().outcomes(new BatchId(1)))
                .extracting(RowOutcome::code)
                .containsOnly(ReturnCode.RC001);
        assertThat(nights.hub().identifiers().all()).hasSize(16);
    }

    private List<List<HubCode>> notices(long batch) {
        return nights.hub().chunks().rows(new BatchId(batch), 0).stream()
                .map(row -> row.findings().stream().map(Finding::code).toList())
                .toList();
    }

    private static List<LearnerDetails> twins() {
        List<LearnerDetails> rows = new ArrayList<>();
        for (List<String> pair : TWINS) {
            String number = "W" + TWINS.indexOf(pair);
            String postCode = "FM56 1A" + "ABDEFGHJ".charAt(TWINS.indexOf(pair));
            rows.add(row(number + "a", pair.get(0), pair.get(2), pair.get(3), pair.get(4), postCode));
            rows.add(row(number + "b", pair.get(1), pair.get(2), pair.get(3), pair.get(4), postCode));
        }
        return rows;
    }
}

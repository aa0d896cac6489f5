package org.learnerhub.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.memory.InMemoryKeptChunks;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.allocation.Nights;

/** An installation that was there before identifiers were kept gets them out of its batches. */
class FillIdentifiersTest {

    private Nights nights;
    private List<IdentifierLink> wanted = List.of();

    @BeforeEach
    void open(@TempDir Path drafts) {
        nights = new Nights(drafts);
        nights.batch(Nights.COLLEGE, RegistrationJob.FUL, people(1, 1_500));
        nights.batch(Nights.COLLEGE, RegistrationJob.FUL, people(1_001, 1_600));
        nights.batch(Nights.COLLEGE, RegistrationJob.CHK, people(1, 5));
        nights.batch(Nights.COLLEGE, RegistrationJob.DRY, people(2_001, 2_005));
        nights.batch(Nights.OTHER_COLLEGE, RegistrationJob.FUL, people(1, 3));
        wanted = nights.hub().identifiers().all();
        assertThat(wanted).hasSize(1_603);
        nights.hub().identifiers().clear();
    }

    private FillIdentifiers fill() {
        return new FillIdentifiers(nights.hub().ports(), kept);
    }

    private final InMemoryKeptChunks kept = new InMemoryKeptChunks(5);

    @Test
    void it_leaves_what_would_have_been_kept_at_the_time() {
        kept.over(nights.hub());

        int chunks = run();

        assertThat(chunks).isEqualTo(6);
        assertThat(nights.hub().identifiers().all()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(fill().next()).isEmpty();
    }

    @Test
    void a_node_that_dies_half_way_leaves_the_rest_to_the_next() {
        kept.over(nights.hub());
        fill().next();
        nights.hub().crashWhere(() -> true);
        assertThatThrownBy(() -> fill().next()).isInstanceOf(InMemoryTransactions.Crash.class);
        nights.hub().crashWhere(() -> false);

        assertThat(run()).isEqualTo(5);
        assertThat(nights.hub().identifiers().all()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void what_was_kept_meanwhile_stays_the_latest() {
        kept.over(nights.hub());
        nights.batch(Nights.COLLEGE, RegistrationJob.FUL, people(7, 7));
        IdentifierLink latest = nights.hub().identifiers().all().get(0);

        run();

        assertThat(nights.hub().identifiers().all())
                .filteredOn(link -> link.identifier().equals(latest.identifier()))
                .filteredOn(link -> link.lastBatch() == latest.lastBatch())
                .singleElement()
                .satisfies(link -> assertThat(link.firstBatch()).isEqualTo(1));
    }

    @Test
    void who_was_deleted_since_gets_none() {
        kept.over(nights.hub());
        nights.hub().register().putStatus(wanted.get(0).uln(), LearnerStatus.DELETED, null);

        run();

        assertThat(nights.hub().identifiers().all()).hasSize(1_601).doesNotContain(wanted.get(0));
    }

    private int run() {
        int chunks = 0;
        while (fill().next().isPresent()) {
            chunks++;
        }
        return chunks;
    }

    private static List<LearnerDetails> people(int first, int last) {
        List<LearnerDetails> people = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            people.add(People.person(number).with(LearnerField.MIS_IDENTIFIER, "M" + number));
        }
        return people;
    }
}

package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.MessageSigning;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.provider.Ukprn;

/** What every {@link Institutions} must do. */
public abstract class InstitutionsContract {

    private static final Institution COLLEGE = new Institution(
            new Ukprn("10099991"),
            "aBc123",
            "Łong Marston College",
            EnumSet.complementOf(EnumSet.of(Role.OVERSIGHT)),
            "ab".repeat(32),
            "cd".repeat(32),
            MatchPolicy.STRICT,
            new MessageSigning("ef".repeat(32), true),
            new FileHabits(DateOrder.MONTH_FIRST, FileEncoding.MAC_ROMAN, FileSeparator.PIPE));
    private static final Institution BARE =
            new Institution(new Ukprn("ABCDEFGH"), null, "Bare", Set.of(Role.OVERSIGHT), "ef".repeat(32), null, null);

    private Institutions institutions;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    @BeforeEach
    void openAdapters() {
        institutions = freshPorts().institutions();
    }

    @Test
    void an_institution_is_found_as_it_was_saved() {
        institutions.save(COLLEGE);
        institutions.save(BARE);

        assertThat(institutions.find(COLLEGE.ukprn())).contains(COLLEGE);
        assertThat(institutions.find(BARE.ukprn())).contains(BARE);
        assertThat(institutions.find(new Ukprn("99999999"))).isEmpty();
    }

    @Test
    void the_organisation_reference_is_found_in_any_case() {
        institutions.save(COLLEGE);
        institutions.save(BARE);

        assertThat(institutions.findByOrganisationRef("ABC123")).contains(COLLEGE);
        assertThat(institutions.findByOrganisationRef("abc123")).contains(COLLEGE);
        assertThat(institutions.findByOrganisationRef("abc124")).isEmpty();
    }

    @Test
    void saving_again_replaces() {
        institutions.save(COLLEGE);
        Institution changed = new Institution(
                COLLEGE.ukprn(), "XYZ789", "New", Set.of(Role.AWARDING), "01".repeat(32), null, MatchPolicy.SCORED);

        institutions.save(changed);

        assertThat(institutions.all()).containsExactly(changed);
        assertThat(institutions.findByOrganisationRef("ABC123")).isEmpty();
    }

    @Test
    void threads_that_save_the_same_institution_at_once_do_not_fail() throws Exception {
        Together.call(3, () -> {
            institutions.save(COLLEGE);
            return true;
        });

        assertThat(institutions.all()).containsExactly(COLLEGE);
    }

    @Test
    void a_change_leaves_everything_else() {
        institutions.save(COLLEGE);
        institutions.save(BARE);

        assertThat(institutions.change(COLLEGE.ukprn(), old -> old.withPassword("01".repeat(32))))
                .contains(COLLEGE.withPassword("01".repeat(32)));

        assertThat(institutions.all()).containsExactly(COLLEGE.withPassword("01".repeat(32)), BARE);
        assertThat(institutions.change(new Ukprn("99999999"), old -> old)).isEmpty();
    }

    @Test
    void of_two_changes_at_once_the_second_waits_and_none_is_lost() throws Exception {
        institutions.save(COLLEGE);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<?> first = Together.start(() -> institutions.change(COLLEGE.ukprn(), old -> {
            begun.countDown();
            await(go);
            return old.withPassword("01".repeat(32));
        }));
        Together.await(begun);
        Future<?> second =
                Together.start(() -> institutions.change(COLLEGE.ukprn(), old -> old.matchedBy(MatchPolicy.SCORED)));

        boolean heldUp = Together.isHeldUp(second);
        go.countDown();
        Together.get(first);
        Together.get(second);

        assertThat(heldUp).isTrue();
        assertThat(institutions.find(COLLEGE.ukprn()))
                .contains(COLLEGE.withPassword("01".repeat(32)).matchedBy(MatchPolicy.SCORED));
    }

    @Test
    void a_change_that_fails_changes_nothing() {
        institutions.save(COLLEGE);

        assertThatThrownBy(() -> institutions.change(COLLEGE.ukprn(), old -> {
                    throw new IllegalArgumentException("not that");
                }))
                .hasMessage("not that");

        assertThat(institutions.all()).containsExactly(COLLEGE);
    }

    private static void await(CountDownLatch latch) {
        try {
            Together.await(latch);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void all_are_listed_by_number() {
        institutions.save(BARE);
        institutions.save(COLLEGE);

        assertThat(institutions.all()).containsExactly(COLLEGE, BARE);
        assertThat(institutions.from("", 1)).containsExactly(COLLEGE);
        assertThat(institutions.from(BARE.ukprn().value(), 9)).containsExactly(BARE);
        assertThat(institutions.from(COLLEGE.ukprn().value() + "0", 9)).containsExactly(BARE);
    }
}

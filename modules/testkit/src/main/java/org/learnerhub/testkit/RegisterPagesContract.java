package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** What every {@link RegisterPages} must do. */
public abstract class RegisterPagesContract {

    private RegisterFixture fixture;
    private RegisterPages pages;

    /** Adapters over an empty database. */
    protected abstract ReviewPorts freshPorts();

    /** Deletes a learner behind the port's back. */
    protected abstract void delete(Uln uln);

    /** Merges a learner into a master behind the port's back. */
    protected abstract void merge(Uln uln, Uln master);

    @BeforeEach
    void openAdapters() {
        ReviewPorts ports = freshPorts();
        fixture = new RegisterFixture(ports.ports());
        pages = ports.pages();
    }

    @Test
    void an_empty_register_has_no_page() {
        assertThat(pages.after(0, 10)).isEmpty();
        assertThat(pages.of(List.of(1L))).isEmpty();
        assertThat(pages.of(List.of())).isEmpty();
    }

    @Test
    void pages_follow_each_other_in_order_of_entry_until_nobody_is_left() {
        fixture.add(SampleLearners.learners(1, 25));

        assertThat(pages.after(0, 10))
                .extracting(RegisteredLearner::entry)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(pages.after(20, 10)).extracting(RegisteredLearner::entry).containsExactly(21L, 22L, 23L, 24L, 25L);
        assertThat(pages.after(25, 10)).isEmpty();
    }

    @Test
    void only_live_learners_are_on_pages() {
        fixture.add(SampleLearners.learners(1, 4));
        delete(SampleLearners.uln(1));
        merge(SampleLearners.uln(3), SampleLearners.uln(2));

        assertThat(pages.after(0, 10)).extracting(RegisteredLearner::entry).containsExactly(2L, 4L);
        assertThat(pages.after(0, 1)).extracting(RegisteredLearner::entry).containsExactly(2L);
    }

    @Test
    void learners_of_any_status_are_found_by_entry_in_order() {
        fixture.add(SampleLearners.learners(1, 4));
        delete(SampleLearners.uln(1));
        merge(SampleLearners.uln(3), SampleLearners.uln(2));

        assertThat(pages.of(List.of(3L, 99L, 1L, 3L)))
                .extracting(RegisteredLearner::entry, RegisteredLearner::uln, RegisteredLearner::status)
                .containsExactly(
                        tuple(1L, SampleLearners.uln(1), LearnerStatus.DELETED),
                        tuple(3L, SampleLearners.uln(3), LearnerStatus.MERGED));
    }

    @Test
    void a_learner_comes_as_it_is_now_with_what_matching_compares() {
        fixture.add(List.of(new NewLearner(1, SampleLearners.uln(1), SampleLearners.full(1), SampleLearners.keys(1))));
        RegisteredLearner before = fixture.byUln(1);
        fixture.change(before, before.details().with(LearnerField.FAMILY_NAME, "Newname"), 77);

        RegisteredLearner now = pages.after(0, 1).get(0);

        assertThat(now.version()).isEqualTo(2);
        assertThat(now.details())
                .isEqualTo(fixture.candidate(1, SampleLearners.keys(1)).details());
        assertThat(now.details().get(LearnerField.FAMILY_NAME)).isEqualTo("Newname");
        assertThat(pages.of(List.of(1L))).containsExactly(now);
    }
}

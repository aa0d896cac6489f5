package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.review.DuplicatePass;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewSubject;

/** What every {@link DuplicatePass} must do. */
public abstract class DuplicatePassContract {

    private static final Instant AT = SampleBatches.RECEIVED_AT;
    private static final ReviewSubject PAIR = ReviewSubject.duplicate(3, 17, 12.345);
    private static final ReviewSubject OTHER_PAIR = ReviewSubject.duplicate(3, 18, 1);

    private ReviewPorts ports;
    private DuplicatePass pass;

    /** Adapters over an empty database. */
    protected abstract ReviewPorts freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        pass = ports.pass();
    }

    @Test
    void the_first_pass_starts_at_the_beginning() {
        assertThat(pass.position()).isZero();
    }

    @Test
    void what_was_found_and_how_far_the_search_came_are_kept() {
        assertThat(pass.keep(List.of(PAIR), 1_000, AT)).isEqualTo(1);

        assertThat(pass.position()).isEqualTo(1_000);
        assertThat(ports.cases().open(0, 10)).extracting(ReviewCase::subject).containsExactly(PAIR);
    }

    @Test
    void a_pair_found_again_opens_nothing() {
        pass.keep(List.of(PAIR), 1_000, AT);

        assertThat(pass.keep(List.of(PAIR, OTHER_PAIR), 0, AT)).isEqualTo(1);
        assertThat(pass.position()).isZero();
        assertThat(ports.cases().countOpen()).isEqualTo(2);
    }

    @Test
    void what_breaks_before_the_end_leaves_neither_cases_nor_progress() {
        pass.keep(List.of(PAIR), 1_000, AT);

        assertThatThrownBy(() -> ports.ports().unitOfWork().run(() -> {
                    pass.keep(List.of(OTHER_PAIR), 2_000, AT);
                    throw new IllegalArgumentException("the machine is switched off here");
                }))
                .hasMessage("the machine is switched off here");

        assertThat(pass.position()).isEqualTo(1_000);
        assertThat(ports.cases().open(0, 10)).extracting(ReviewCase::subject).containsExactly(PAIR);
    }
}

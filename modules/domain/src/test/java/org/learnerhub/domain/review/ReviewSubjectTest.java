package org.learnerhub.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewSubjectTest {

    private static final RowOrigin ROW = new RowOrigin(17, 3);

    @Test
    void a_pair_is_the_same_whoever_is_named_first() {
        assertThat(ReviewSubject.duplicate(5, 2, 1).identity())
                .isEqualTo(ReviewSubject.duplicate(2, 5, 9).identity())
                .isEqualTo("DUPLICATE 2 5");
    }

    @Test
    void a_row_is_asked_about_once_whoever_it_may_be() {
        assertThat(ReviewSubject.possibleMatch(ROW, List.of(9L, 4L), 1).identity())
                .isEqualTo(ReviewSubject.possibleMatch(ROW, List.of(5L), 2).identity())
                .isEqualTo("POSSIBLE_MATCH 17 3");
        assertThat(ReviewSubject.possibleMatch(ROW, List.of(9L, 4L, 9L), 1).learners())
                .containsExactly(4L, 9L);
    }

    @Test
    void what_cannot_be_asked_is_no_subject() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewSubject.duplicate(5, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewSubject.possibleMatch(ROW, List.of(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewSubject(ReviewKind.DUPLICATE, List.of(1L, 2L), ROW, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewSubject(ReviewKind.POSSIBLE_MATCH, List.of(1L), null, 1));
    }
}

package org.learnerhub.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.LearnerField;

class ShownTest {

    @Test
    void fields_are_told_by_their_names_on_the_wire() {
        assertThat(Shown.words("WSRC0004")
                        .and(List.of(LearnerField.FAMILY_NAME))
                        .words())
                .containsExactly("WSRC0004", "FamilyName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2008-03-31", "Ash Grove", "O'Darragh", "Łukasz", "a@example.org", "1000000020"})
    void what_may_be_a_value_is_refused(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shown.words(word));
    }

    @Test
    void nothing_is_no_answer_to_what_was_shown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shown(List.of()));
    }
}

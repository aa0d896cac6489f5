package org.learnerhub.domain.retention;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;

class SearchedPersonTest {

    private static final Uln THEIRS = Uln.of("1026893096");
    private static final Uln OTHERS = Uln.of("6936002314");

    private final SearchedPerson person = SearchedPerson.of(
            List.of(THEIRS),
            Stream.of(
                    details("Zoë", "Ashgrove-Lindqvist", "2007-11-02"),
                    details("Zoë", "Lindqvist", "2007-11-02"),
                    details("Zoë", "Nobody", "")));

    private static LearnerDetails details(String given, String family, String born) {
        return LearnerDetails.of(Map.of(
                LearnerField.GIVEN_NAME, given,
                LearnerField.FAMILY_NAME, family,
                LearnerField.DATE_OF_BIRTH, born));
    }

    @Test
    void the_number_that_answers_decides_then_the_one_that_stands_there_then_names_and_birth_date() {
        LearnerDetails same = details(" ZOË ", "ashgrove-lindqvist", "2007-11-02");
        LearnerDetails other = details("Zoe", "Ashgrove-Lindqvist", "2007-11-02");

        assertThat(person.areTheirs(null, THEIRS, other)).isTrue();
        assertThat(person.areTheirs(THEIRS, OTHERS, same))
                .as("answered as somebody else")
                .isFalse();
        assertThat(person.areTheirs(THEIRS, null, other)).isTrue();
        assertThat(person.areTheirs(OTHERS, null, same)).isTrue();
        assertThat(person.areTheirs(null, null, details("Zoë", "Lindqvist", "2007-11-02")))
                .isTrue();
        assertThat(person.areTheirs(null, null, other)).isFalse();
        assertThat(person.areTheirs(null, null, details("Zoë", "Nobody", "")))
                .as("too little")
                .isFalse();
    }

    @Test
    void it_is_read_back_as_it_was_written() {
        assertThat(SearchedPerson.read(person.bytes())).isEqualTo(person);
    }

    @Test
    void a_file_of_any_form_is_looked_through_also_where_words_lie_across_pieces() {
        TextSearch search = new TextSearch(person.inText());
        String filling = "x".repeat(65_530);

        assertThat(search.finds(bytes(filling + "Zoë, geb. Lindqvist", true))).isTrue();
        assertThat(search.finds(bytes(filling + "Zoë, geb. Lindqvist", false))).isTrue();
        assertThat(search.finds(bytes(filling + "ULN:1026893096;", true))).isTrue();
        assertThat(search.finds(bytes("Zoë" + filling + filling + "Lindqvist", true)))
                .isFalse();
        assertThat(search.finds(bytes("Zoë Lindquist 6936002314", true))).isFalse();
    }

    private static ByteArrayInputStream bytes(String text, boolean utf8) {
        return new ByteArrayInputStream(text.getBytes(utf8 ? UTF_8 : ISO_8859_1));
    }
}

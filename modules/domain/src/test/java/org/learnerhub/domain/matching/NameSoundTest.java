package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {

    @ParameterizedTest
    @CsvSource({"HASAN, HASSAN", "AMINA, AMINAH", "HARPRIT, HARPREET", "SOFIA, SOPHIA", "YASMIN, JASMIN", "KIRA, KYRA"})
    void spellings_that_are_read_aloud_alike_sound_the_same(String one, String other) {
        assertThat(NameSound.isSame(one, other)).isTrue();
        assertThat(NameSound.isLike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MOHAMMED, MUHAMMAD", "AISHA, AYESHA", "OMAR, UMAR", "AILEEN, EILEEN"})
    void spellings_of_one_name_in_several_tongues_sound_like_each_other(String one, String other) {
        assertThat(NameSound.isLike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ADA, IDA", "ELLA, ELSA", "NIRMALA, NIRMALI", "RAHIMA, RAHILA", "FARHAN, FARHANA"})
    void names_of_two_children_sound_different(String one, String other) {
        assertThat(NameSound.isSame(one, other)).isFalse();
        assertThat(NameSound.isLike(one, other)).isFalse();
    }
}

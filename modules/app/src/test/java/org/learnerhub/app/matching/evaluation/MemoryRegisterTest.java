package org.learnerhub.app.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.BlockingKeys;

class MemoryRegisterTest {

    private static final LearnerDetails ADA = LearnerDetails.nothing().toBuilder()
            .set(LearnerField.GIVEN_NAME, "Zoë")
            .set(LearnerField.FAMILY_NAME, "Ashgrove")
            .set(LearnerField.DATE_OF_BIRTH, "2005-03-01")
            .set(LearnerField.POST_CODE, "CV1 2AB")
            .build();
    private static final long[] KEYS = BlockingKeys.of(ADA).toArray();

    private final MemoryRegister register = new MemoryRegister();

    private void add(int number) {
        assertThat(register.add(LearnerSheet.uln(number), ADA)).isTrue();
    }

    @Test
    void details_come_back_as_they_went_in_but_for_what_a_register_does_not_keep() {
        register.add(
                LearnerSheet.uln(1),
                ADA.with(LearnerField.MIS_IDENTIFIER, "R1")
                        .with(LearnerField.ULN, LearnerSheet.uln(1).toString()));

        assertThat(register.findByUln(List.of(LearnerSheet.uln(1), LearnerSheet.uln(2))))
                .containsOnlyKeys(LearnerSheet.uln(1))
                .extractingByKey(LearnerSheet.uln(1))
                .extracting(RegisteredLearner::entry, RegisteredLearner::details)
                .containsExactly(1L, ADA);
    }

    @Test
    void a_number_in_use_is_not_given_again() {
        add(1);

        assertThat(register.add(LearnerSheet.uln(1), ADA)).isFalse();
        assertThat(register.lastEntry()).isEqualTo(1);
    }

    @Test
    void a_look_up_brings_the_first_hundred_of_a_key_in_order_of_entry() {
        for (int i = 1; i <= 150; i++) {
            add(i);
        }

        KeyHits found = register.findByKeys(new long[] {KEYS[0], KEYS[0]}, 0, 150);

        assertThat(found.hits())
                .extracting(KeyHit::entry)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(found.learners()).hasSize(100);
    }

    @Test
    void after_the_mark_whoever_came_since_is_found_however_many_there_were() {
        for (int i = 1; i <= 150; i++) {
            add(i);
        }
        register.mark();
        add(151);
        add(152);

        assertThat(register.findByKeys(KEYS, 150, 152).learners()).containsOnlyKeys(151L, 152L);
        assertThat(register.findByKeys(KEYS, 150, 151).learners()).containsOnlyKeys(151L);
        assertThat(register.findByKeys(KEYS, 0, 150).learners()).hasSize(100).doesNotContainKey(151L);
    }

    @Test
    void a_hundred_thousand_learners_are_all_found_again() {
        LearnerDetails.Builder details = ADA.toBuilder();
        for (int i = 0; i < 100_000; i++) {
            register.add(
                    LearnerSheet.uln(i),
                    details.set(LearnerField.FAMILY_NAME, "Q" + i).build());
        }

        LearnerDetails last = details.set(LearnerField.FAMILY_NAME, "Q99999").build();
        assertThat(register.findByKeys(BlockingKeys.of(last).toArray(), 0, 100_000)
                        .learners()
                        .get(100_000L))
                .extracting(RegisteredLearner::details)
                .isEqualTo(last);
    }
}

package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;

/** Nobody plausible is passed over unread, whatever the model, and most strangers are. */
class SketchTest {

    private final SplittableRandom random = new SplittableRandom(12);
    private final SketchedPeople people = new SketchedPeople(random);

    @Test
    void comparing_never_comes_to_more_than_the_sketch_leaves_open() {
        Census census = census();
        for (int round = 0; round < 8; round++) {
            MatchModel model = round < 2 ? MatchModel.standard() : anyModel();
            Scorer scorer = new Scorer(model, round % 2 == 0 ? census : Census.none());
            long review = Math.round(model.review() * 1000);
            for (int pair = 0; pair < 800; pair++) {
                LearnerDetails stored = people.person();
                compare(scorer, review, people.person(), stored);
                compare(scorer, review, people.alike(stored), stored);
            }
        }
    }

    private static void compare(Scorer scorer, long review, LearnerDetails row, LearnerDetails stored) {
        MatchRecord asked = MatchRecord.of(row);
        MatchRecord record = MatchRecord.of(stored);
        SketchBound bound = scorer.bound(asked);
        long total = scorer.total(asked, record);
        boolean plausible = total >= review || asked.keyFields().allEqual(record.keyFields());
        for (long key : BlockingKeys.of(record).toArray()) {
            long sketch = Sketch.of(record).at(key);
            assertThat(sketch == 0 ? total : bound.most(key, sketch))
                    .as("%s %s", asked, record)
                    .isGreaterThanOrEqualTo(total);
            assertThat(bound.isHopeless(key, sketch) && plausible)
                    .as("%s %s", asked, record)
                    .isFalse();
        }
    }

    @Test
    void most_strangers_born_on_one_day_are_not_worth_reading() {
        Scorer scorer = new Scorer(MatchModel.standard());
        int passedOver = 0;
        for (int pair = 0; pair < 2_000; pair++) {
            LearnerDetails row = people.bornThen();
            LearnerDetails stored = people.bornThen();
            long key = BlockingKeys.of(stored).toArray()[0];
            for (long one : BlockingKeys.of(stored).toArray()) {
                key = Sketch.holdsNames(Sketch.of(stored).at(one)) ? one : key;
            }
            passedOver += scorer.bound(MatchRecord.of(row))
                            .isHopeless(key, Sketch.of(stored).at(key))
                    ? 1
                    : 0;
        }
        assertThat(passedOver).isGreaterThan(1_400);
    }

    @Test
    void what_was_kept_without_a_sketch_is_always_read() {
        LearnerDetails row = people.person();
        SketchBound bound = new Scorer(MatchModel.standard()).bound(MatchRecord.of(row));
        assertThat(bound.isHopeless(BlockingKeys.of(row).toArray()[0], 0)).isFalse();
    }

    private Census census() {
        CensusCount count = new CensusCount();
        for (int i = 0; i < 4_000; i++) {
            count.add(people.person());
        }
        return count.census();
    }

    private MatchModel anyModel() {
        StringBuilder file = new StringBuilder("name=any\nprior=-9\nreview=-2\nmatch=8\nmargin=6\n");
        for (Compared field : Compared.all()) {
            for (Level level : Level.all()) {
                line(file, field + "." + level, 8);
                line(file, field + "." + level + ".frequency", 1);
            }
            line(file, field + ".frequency.average", 12);
            file.append(field)
                    .append(".frequency.least=-")
                    .append(random.nextInt(6))
                    .append('\n');
            file.append(field)
                    .append(".frequency.most=")
                    .append(random.nextInt(6))
                    .append('\n');
        }
        line(file, "DATE_OF_BIRTH.first-of-january", 5);
        line(file, "FAMILY_NAME.together", 4);
        line(file, "GENDER.DIFFERENT.with-given", 8);
        line(file, "POST_CODE.DIFFERENT.uncounted", 8);
        file.append("names.counted=1\n");
        return MatchModel.of(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void line(StringBuilder file, String name, double most) {
        file.append(name)
                .append('=')
                .append(Math.round(random.nextDouble(-most, most) * 100) / 100.0)
                .append('\n');
    }
}

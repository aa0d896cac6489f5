package org.learnerhub.testkit;

import java.util.List;
import java.util.stream.LongStream;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;

/** Invented people by number: the same number is always the same person. */
public final class SampleLearners {

    private static final List<String> GIVEN = List.of("Ada", "Björn", "Chloë", "D'Arcy", "Élodie", "Fatima", "Gwen");
    private static final List<String> FAMILY = List.of("Archer", "Baker", "Cooper", "Dyer", "Éclair", "Fletcher");

    private SampleLearners() {}

    public static Uln uln(long number) {
        return new UlnPermutation(new byte[16]).at(number);
    }

    /** What a register needs, and nothing more. */
    public static LearnerDetails details(long number) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, GIVEN.get((int) (number % GIVEN.size())))
                .set(LearnerField.FAMILY_NAME, FAMILY.get((int) (number % FAMILY.size())) + number)
                .set(LearnerField.DATE_OF_BIRTH, "2008-%02d-%02d".formatted(1 + number % 12, 1 + number % 28))
                .set(LearnerField.GENDER, "9")
                .set(LearnerField.POST_CODE, "ZZ99 9ZZ")
                .set(LearnerField.VERIFICATION_TYPE, "1")
                .set(LearnerField.ABILITY_TO_SHARE, "1")
                .build();
    }

    /** Every field said, with characters that a careless store would damage. */
    public static LearnerDetails full(long number) {
        LearnerDetails.Builder builder = LearnerDetails.nothing().toBuilder();
        for (LearnerField field : LearnerField.all()) {
            builder.set(field, field.ordinal() + " Ł'\"\\N\t;,\n🎓 " + number);
        }
        return builder.build();
    }

    /** Two keys of its own, and one that every learner shares with every tenth other. */
    public static long[] keys(long number) {
        return new long[] {number * 1_000_003 - 7, -number, 1_000_000_000L + number % 10};
    }

    public static NewLearner learner(long entry) {
        return new NewLearner(entry, uln(entry), details(entry), keys(entry));
    }

    /** Both ends included. */
    public static List<NewLearner> learners(long firstEntry, long lastEntry) {
        return LongStream.rangeClosed(firstEntry, lastEntry)
                .mapToObj(SampleLearners::learner)
                .toList();
    }
}

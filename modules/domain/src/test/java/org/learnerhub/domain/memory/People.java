package org.learnerhub.domain.memory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;

/** Invented people by number: the same number is always the same person, another number somebody quite different. */
public final class People {

    private static final List<String> SYLLABLES =
            List.of("ba", "del", "fi", "gor", "hu", "kan", "lem", "mi", "nos", "pu");
    private static final UlnPermutation ULNS =
            new UlnPermutation("numbers of tests".getBytes(StandardCharsets.US_ASCII));

    private People() {}

    /** With everything that a new ULN needs, and nothing more. */
    public static LearnerDetails person(int number) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, "A" + syllables(number))
                .set(LearnerField.FAMILY_NAME, "Z" + syllables(number * 7 + 3))
                .set(
                        LearnerField.DATE_OF_BIRTH,
                        LocalDate.of(1990, 1, 2).plusDays(number * 37L % 6_500).toString())
                .set(LearnerField.GENDER, number % 2 == 0 ? "1" : "2")
                .set(LearnerField.POST_CODE, postCode(number))
                .set(LearnerField.VERIFICATION_TYPE, "2")
                .set(LearnerField.ABILITY_TO_SHARE, "1")
                .build();
    }

    /** Both ends included. */
    public static List<LearnerDetails> people(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(People::person).toList();
    }

    /** A number from another order than the hub's. */
    public static Uln uln(int number) {
        return ULNS.at(number);
    }

    private static String syllables(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; name.isEmpty() || rest > 0; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.toString();
    }

    private static String postCode(int number) {
        String inward = "ABDEFGHJLN";
        return "CV" + (1 + number / 1_000 % 9) + " " + number / 100 % 10 + inward.charAt(number / 10 % 10)
                + inward.charAt(number % 10);
    }
}

package org.learnerhub.domain.registration.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.registration.RegistrationJob;

/**
 * Files of several chunks about few people, so that nearly every row has to do with others: in its chunk, in its file,
 * in the files before and in the register.
 */
final class MuddledFiles {

    private static final int REGISTERED = 40;
    private static final int CROWD = 60;
    private static final String EARLIER = "Earlier";

    private MuddledFiles() {}

    static void fill(InMemoryRegister register) {
        for (int number = 1; number <= REGISTERED; number++) {
            register.put(People.uln(number), People.person(number));
        }
        for (int number = 0; number < 11; number++) {
            register.put(People.uln(100 + number), crowd(number));
        }
        register.putStatus(People.uln(2), LearnerStatus.MERGED, People.uln(3));
        register.putStatus(People.uln(4), LearnerStatus.DELETED, null);
    }

    /** Two that register, one that only looks up, one that is refused after its first chunk, one more that registers. */
    static List<LineFile> of(Random random) {
        return List.of(
                LineFile.of(rows(random, 2_050, CROWD)),
                LineFile.of(rows(random, 1_010, CROWD)),
                LineFile.of(rows(random, 250, CROWD + 20)).job(RegistrationJob.CHK),
                LineFile.of(rows(random, 1_001, CROWD)).withoutEnd(),
                LineFile.of(rows(random, 1_001, CROWD)));
    }

    /** Most rows only fill the chunks. */
    private static List<LearnerDetails> rows(Random random, int count, int people) {
        LearnerDetails filling = LearnerDetails.nothing().with(LearnerField.FAMILY_NAME, "Filling");
        return Stream.generate(() -> random.nextInt(12) == 0 ? row(random, people) : filling)
                .limit(count)
                .toList();
    }

    private static LearnerDetails row(Random random, int people) {
        if (random.nextInt(25) == 0) {
            return crowd(random.nextInt(14));
        }
        int number = 1 + random.nextInt(people);
        LearnerDetails row = People.person(number);
        if (random.nextInt(4) > 0) {
            row = row.with(LearnerField.MIS_IDENTIFIER, "M" + (number + random.nextInt(20) / 17));
        }
        for (int damages = random.nextInt(3); damages > 0; damages--) {
            row = damages(number).get(random.nextInt(damages(number).size())).apply(row);
        }
        return row;
    }

    private static LearnerDetails crowd(int number) {
        return People.person(500).with(LearnerField.POST_CODE, "B" + (number + 1) + " 1AA");
    }

    private static List<UnaryOperator<LearnerDetails>> damages(int number) {
        List<UnaryOperator<LearnerDetails>> damages = new ArrayList<>();
        damages.add(row -> row.with(LearnerField.FAMILY_NAME, EARLIER));
        damages.add(row -> row.with(LearnerField.PREVIOUS_FAMILY_NAME, EARLIER));
        damages.add(row -> row.with(LearnerField.PREFERRED_GIVEN_NAME, "Bo"));
        damages.add(row -> row.with(LearnerField.GIVEN_NAME, "Bo"));
        damages.add(row -> row.with(LearnerField.POST_CODE, "M1 1AA"));
        damages.add(row -> row.with(LearnerField.POST_CODE, null));
        damages.add(row -> row.with(LearnerField.EMAIL_ADDRESS, number + "@example.org"));
        damages.add(row -> row.with(LearnerField.ADDRESS_TOWN, "Anytown"));
        damages.add(row -> row.with(LearnerField.ULN, People.uln(number).toString()));
        damages.add(row -> row.with(LearnerField.ABILITY_TO_SHARE, "2"));
        damages.add(row -> row.with(LearnerField.GENDER, "9"));
        damages.add(row -> row.with(LearnerField.GIVEN_NAME, row.text(LearnerField.FAMILY_NAME))
                .with(LearnerField.FAMILY_NAME, row.text(LearnerField.GIVEN_NAME)));
        return damages;
    }
}

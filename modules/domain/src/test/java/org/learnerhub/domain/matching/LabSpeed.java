package org.learnerhub.domain.matching;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.RegisteredLearner;

/** Nanoseconds a comparison, a person made ready and a person's keys take. Argument: data folder. */
public final class LabSpeed {

    private static final int PEOPLE = 20_000;
    private static final int ROUNDS = 12;

    private LabSpeed() {}

    public static void main(String[] args) {
        LabNames names = new LabNames(Path.of(args[0]));
        LabPeople people = new LabPeople(names, new SplittableRandom(5), 2003, 2);
        RegisteredLearner[] learners = new RegisteredLearner[PEOPLE];
        MatchRecord[] records = new MatchRecord[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            LearnerDetails details = people.person().details();
            learners[i] = Someone.registered(i % 40, details);
            records[i] = MatchRecord.of(details);
        }
        Scorer scorer = new Scorer(MatchModel.standard());
        long sink = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 1; i < PEOPLE; i++) {
                sink += scorer.plausible(records[i - 1], learners[i], EnumSet.noneOf(KeyKind.class)) == null ? 0 : 1;
            }
            long scored = System.nanoTime();
            for (int i = 1; i < PEOPLE; i++) {
                sink += scorer.total(records[i - 1], records[i]);
            }
            long totalled = System.nanoTime();
            for (RegisteredLearner learner : learners) {
                sink += MatchRecord.of(learner.details()).birth();
            }
            long made = System.nanoTime();
            for (MatchRecord record : records) {
                sink += BlockingKeys.of(record).toArray().length;
            }
            long keyed = System.nanoTime();
            System.out.printf(
                    "learner made ready and scored %d ns, comparing alone %d ns, making ready %d ns, keys %d ns (%d)%n",
                    (scored - start) / PEOPLE,
                    (totalled - scored) / PEOPLE,
                    (made - totalled) / PEOPLE,
                    (keyed - made) / PEOPLE,
                    sink);
        }
    }
}

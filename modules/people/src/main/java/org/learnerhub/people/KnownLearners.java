package org.learnerhub.people;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;

/**
 * The learners of an earlier file, each once, in an order of chance. Those whose rows would not pass the checks are
 * passed over, so that every trouble in the new file is a meant one.
 */
final class KnownLearners implements Closeable {

    private final KnownFile file;
    private final RowChecks.OnDay checks;
    private final long step;
    private final long first;
    private int drawn;

    KnownLearners(Path path, LocalDate today, Dice dice) throws IOException {
        file = new KnownFile(path);
        checks = new RowChecks().on(today.atTime(12, 0).toInstant(ZoneOffset.UTC));
        first = dice.below(Math.max(1, file.size()));
        step = Lap.coprime(1 + dice.below(Math.max(1, file.size())), file.size());
    }

    int size() {
        return file.size();
    }

    /** Null when all have been drawn. */
    @Nullable
    LearnerDetails draw() throws IOException {
        while (drawn < file.size()) {
            LearnerDetails learner = file.learner((int) ((first + step * drawn++) % file.size()));
            boolean sound = learner.has(LearnerField.GIVEN_NAME)
                    && learner.has(LearnerField.DATE_OF_BIRTH)
                    && checks.check(new RawRow(1, learner, List.of())).error().isEmpty();
            if (sound) {
                return learner;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

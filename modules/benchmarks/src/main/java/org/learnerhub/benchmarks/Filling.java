package org.learnerhub.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.reading.ReadAhead;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.BlockingKeys;

/** Fills a register with the people of a file, whose ULNs, where the file has none, come from an order that is not the hub's. */
final class Filling {

    private static final byte[] OTHER_NUMBERS =
            "numbers for bench".substring(0, 16).getBytes(StandardCharsets.US_ASCII);
    private static final UlnPermutation NUMBERS = new UlnPermutation(OTHER_NUMBERS);

    private Filling() {}

    /** Seconds a row. */
    static double load(HubCore core, Path people) {
        AtomicLong position = new AtomicLong(core.store().register().lastEntry());
        long start = System.nanoTime();
        try (ReadAhead<RegisterLoad.LoadedLearner> learners = new ReadAhead<>(sink -> PeopleFile.read(people, row -> {
            LearnerDetails details = row.details();
            long place = position.getAndIncrement();
            Uln uln = Uln.parse(details.text(LearnerField.ULN)).orElseGet(() -> NUMBERS.at(place));
            sink.accept(new RegisterLoad.LoadedLearner(
                    uln, details, BlockingKeys.of(details).toArray()));
        }))) {
            long rows = core.store().registerLoad().load(people.toString(), learners, new SilentProgress());
            return (System.nanoTime() - start) / 1e9 / rows;
        }
    }
}

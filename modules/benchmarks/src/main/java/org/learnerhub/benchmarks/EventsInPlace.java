package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.record.Fact;

/**
 * Fills records as feeds of years would have: round after round, in each an event of everybody whose record is to have
 * more. Some learners have exactly five, fifty and five hundred.
 */
final class EventsInPlace {

    static final List<Integer> SIZES = List.of(5, 50, 500);

    /** Learners that have each of the sizes, at most. */
    static final int OF_EACH = 100;

    private static final int WRITTEN_TOGETHER = 5_000;
    private static final Ukprn SENDER = new Ukprn("10099003");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 7);
    private static final List<String> CODES =
            List.of("60145055", "60145067", "60182167", "60153210", "60146692", "60309622", "60089118", "50079116");
    private static final List<String> WRITTEN = List.of(
            "601/4505/5",
            "601/4506/7",
            "601/8216/7",
            "601/5321/0",
            "601/4669/2",
            "603/0962/2",
            "600/8911/8",
            "50079116");

    private final HubCore core;
    private final List<Fact> waiting = new ArrayList<>();
    private long last;

    EventsInPlace(HubCore core) {
        this.core = core;
    }

    /** Learners of a register's file, by how many events they are to have. */
    static List<LearnerDetails> some(Path people, int size) {
        List<LearnerDetails> all = new ArrayList<>();
        PeopleFile.read(people, row -> {
            if (all.size() < SIZES.size() * OF_EACH) {
                all.add(row.details());
            }
        });
        int from = Math.min(all.size(), SIZES.indexOf(size) * OF_EACH);
        return all.subList(from, Math.min(all.size(), from + OF_EACH));
    }

    void fill(Path people, long events) {
        List<Long> numbers = new ArrayList<>();
        PeopleFile.read(
                people,
                row -> numbers.add(Uln.of(row.details().text(LearnerField.ULN)).number()));
        long ofEach = Math.max(1, events / numbers.size());
        last = core.store().records().eventLog().lastNumber();
        for (int round = 0; round < Math.max(ofEach, 500); round++) {
            for (int learner = 0; learner < numbers.size(); learner++) {
                boolean chosen = learner < SIZES.size() * OF_EACH;
                if (!chosen && round >= ofEach) {
                    break;
                }
                if (round < (chosen ? SIZES.get(learner / OF_EACH) : ofEach)) {
                    add(new Uln(numbers.get(learner)), round, learner);
                }
            }
        }
        write();
    }

    /** So many of one learner. */
    void fill(Uln uln, int events) {
        last = core.store().records().eventLog().lastNumber();
        for (int round = 0; round < events; round++) {
            add(uln, round, 0);
        }
        write();
    }

    private void add(Uln uln, int round, int learner) {
        int code = (round + learner) % CODES.size();
        LocalDate date = FIRST_DAY.plusDays(3L * round);
        last++;
        waiting.add(new Fact(
                last,
                last,
                new EventKey(uln, SENDER, EventKind.ACHIEVEMENT, CODES.get(code), date),
                Action.CREATE,
                date,
                null,
                new EventContent.Achievement(WRITTEN.get(code), date, new Ukprn("10099001"), "Pass", "English", false),
                new Fact.Origin(0, learner + 2),
                Instant.parse("2025-01-01T00:00:00Z")));
        if (waiting.size() == WRITTEN_TOGETHER) {
            write();
        }
    }

    private void write() {
        core.store().unitOfWork().run(() -> {
            core.store().records().eventLog().lock();
            core.store().records().eventLog().append(List.copyOf(waiting), List.of(), last);
            core.store().records().feedTotals().add(SENDER, EventKind.ACHIEVEMENT, waiting.size());
        });
        waiting.clear();
    }
}

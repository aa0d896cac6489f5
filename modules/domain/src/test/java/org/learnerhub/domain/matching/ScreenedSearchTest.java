package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.People;

/** Many rows at once find whom each finds alone, and fewer learners are read for it. */
class ScreenedSearchTest {

    private static final int ROWS = 300;

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRegister register = new InMemoryRegister(transactions);
    private final AtomicInteger read = new AtomicInteger();
    private final RowMatcher matcher = new RowMatcher(counted(register), MatchModel.standard(), MatchPolicy.SCORED);

    @Test
    void many_rows_find_whom_each_finds_alone() {
        SketchedPeople people = new SketchedPeople(new SplittableRandom(5));
        List<LearnerDetails> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            LearnerDetails person = people.person().with(LearnerField.DATE_OF_BIRTH, "2003-02-0" + (1 + i % 3));
            register.put(People.uln(i), person);
            rows.add(i % 3 == 0 ? people.person() : people.alike(person));
        }

        List<RowMatch> together = matcher.match(rows, Long.MAX_VALUE);
        List<RowMatch> alone = new ArrayList<>();
        rows.forEach(row -> alone.addAll(matcher.match(List.of(row), Long.MAX_VALUE)));

        assertThat(together).isEqualTo(alone);
        assertThat(together).anyMatch(match -> !match.candidates().isEmpty());
    }

    @Test
    void who_lived_where_a_row_says_is_found_among_many_rows_too() {
        LearnerDetails then = People.person(0)
                .with(LearnerField.GIVEN_NAME, "Luke")
                .with(LearnerField.FAMILY_NAME, "Williams")
                .with(LearnerField.PLACE_OF_BIRTH, "Swansea");
        RegisteredLearner luke = register.put(People.uln(1), then);
        move(luke, "TS5 8SU");
        LearnerDetails row =
                then.with(LearnerField.PLACE_OF_BIRTH, "Leeds").with(LearnerField.MIDDLE_OTHER_NAME, "Rhys");
        List<LearnerDetails> rows = new ArrayList<>(People.people(1_000, 1_060));
        rows.add(row);
        rows.add(row.with(LearnerField.POST_CODE, "EX1 7QZ"));

        List<RowMatch> found = matcher.match(rows, Long.MAX_VALUE);

        assertThat(found.get(rows.size() - 2).candidates())
                .extracting(ScoredCandidate::entry)
                .containsExactly(luke.entry());
        assertThat(found.get(rows.size() - 1).candidates())
                .as("who never lived there")
                .isEmpty();
    }

    private void move(RegisteredLearner learner, String postCode) {
        LearnerDetails moved = learner.details().with(LearnerField.POST_CODE, postCode);
        long number = register.lastEntry() + 1;
        transactions.run(() -> register.change(
                List.of(new LearnerChange(
                        learner, moved, BlockingKeys.broughtBy(learner.details(), moved), number, "job 1")),
                Instant.EPOCH));
    }

    @Test
    void many_strangers_whom_a_key_meets_are_not_read() {
        SketchedPeople people = new SketchedPeople(new SplittableRandom(6));
        for (int i = 1; i <= 10 * ROWS; i++) {
            register.put(People.uln(i), people.bornThen());
        }
        List<LearnerDetails> rows = Stream.generate(() -> people.bornThen().with(LearnerField.POST_CODE, "EX1 7QZ"))
                .limit(60)
                .toList();

        matcher.match(rows, Long.MAX_VALUE);
        int screened = read.get();
        long[] keys = rows.stream()
                .flatMapToLong(row ->
                        LongStream.of(BlockingKeys.of(MatchRecord.of(row)).toArray()))
                .distinct()
                .toArray();

        assertThat(screened)
                .isLessThan(
                        register.findByKeys(keys, 0, Long.MAX_VALUE).learners().size() * 2 / 3);
    }

    /** Counts the learners that look-ups by keys bring. */
    private LearnerRegister counted(LearnerRegister counted) {
        return (LearnerRegister) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {LearnerRegister.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(counted, arguments);
                    if (answer instanceof LearnerRegister.KeyHits hits) {
                        read.addAndGet(hits.learners().size());
                    }
                    return answer;
                });
    }
}

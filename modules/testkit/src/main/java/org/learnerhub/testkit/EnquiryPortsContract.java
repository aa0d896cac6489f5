package org.learnerhub.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.RecentFinds.RecentFind;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerFacts.Facts;
import org.learnerhub.domain.learner.LearnerFacts.FoundByKeys;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** What every {@link LearnerFacts} and RecentFinds must do. */
public abstract class EnquiryPortsContract {

    private static final Instant AT = SettableClock.START;
    private static final Ukprn COLLEGE = new Ukprn("TEST0038");
    private static final Ukprn ACADEMY = new Ukprn("TEST0039");

    private EnquiryPorts ports;
    private LearnerFacts facts;

    /** Adapters over an empty database. */
    protected abstract EnquiryPorts freshPorts();

    /** An adapter over the same database. */
    protected abstract LearnerFacts learnerFacts();

    /** Merges a learner into another behind the ports' back. */
    protected abstract void merge(Uln uln, Uln master);

    /** Deletes a learner behind the ports' back. */
    protected abstract void delete(Uln uln);

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        facts = learnerFacts();
    }

    private void add(NewLearner learner, Instant at) {
        ports.unitOfWork().run(() -> {
            RegisterState state = ports.register().lockForAllocation();
            ports.register().add(List.of(learner), at, "job 1");
            ports.register().save(new RegisterState(learner.entry(), state.ulnPosition()));
        });
    }

    @Test
    void a_learner_has_times_of_entering_and_of_the_last_change() {
        add(SampleLearners.learner(1), AT);
        RegisterFixture register = new RegisterFixture(ports.register(), ports.unitOfWork());
        register.change(register.byUln(1), SampleLearners.details(1).with(LearnerField.TITLE, "Dr"));
        add(SampleLearners.learner(3), AT.plusSeconds(60));

        assertThat(facts.of(List.of(uln(1), uln(3), uln(9))))
                .isEqualTo(Map.of(
                        uln(1), facts(uln(1), AT),
                        uln(3), facts(uln(3), AT.plusSeconds(60))));
        assertThat(facts.of(List.of())).isEmpty();
    }

    @Test
    void a_master_knows_the_numbers_merged_into_it() {
        for (long entry = 1; entry <= 4; entry++) {
            add(SampleLearners.learner(entry), AT);
        }
        merge(uln(2), uln(1));
        merge(uln(4), uln(1));

        Map<Uln, Facts> known = facts.of(List.of(uln(1), uln(2), uln(3)));

        assertThat(known)
                .isEqualTo(Map.of(
                        uln(1),
                        facts(uln(1), AT, uln(2), uln(4)),
                        uln(2),
                        facts(uln(2), AT),
                        uln(3),
                        facts(uln(3), AT)));
    }

    @Test
    void who_shares_a_key_is_found_with_all_that_is_known() {
        for (long entry = 1; entry <= 4; entry++) {
            add(SampleLearners.learner(entry), AT);
        }
        merge(uln(2), uln(1));
        delete(uln(4));
        long[] keys = keys(1, 2, 4);

        FoundByKeys found = facts.havingKeys(keys);

        KeyHits hits = ports.register().findByKeys(keys, 0, LearnerRegister.NOW);
        assertThat(found.hits().hits()).isEqualTo(hits.hits()).isNotEmpty();
        assertThat(found.hits().perKey()).isEqualTo(hits.perKey());
        assertThat(found.hits().learners().keySet()).isEqualTo(hits.learners().keySet());
        assertThat(found.facts()).isEqualTo(facts.of(List.of(uln(1), uln(2))));
        assertThat(found.hits().learners().values())
                .containsExactlyInAnyOrderElementsOf(
                        found.facts().values().stream().map(Facts::learner).toList());
        assertThat(facts.havingKeys(keys(3)).facts()).containsOnlyKeys(uln(3));
    }

    @Test
    void of_threads_that_ask_at_once_each_is_told_of_its_own() throws Exception {
        for (long entry = 1; entry <= 8; entry++) {
            add(SampleLearners.learner(entry), AT);
        }
        AtomicLong next = new AtomicLong();

        Together.call(8, () -> {
            long own = next.incrementAndGet();
            for (int i = 0; i < 20; i++) {
                assertThat(facts.havingKeys(keys(own)).facts()).containsOnlyKeys(uln(own));
                assertThat(ports.register().findByUln(List.of(uln(own), uln(9))))
                        .containsOnlyKeys(uln(own));
            }
            return true;
        });
    }

    private static long[] keys(long... entries) {
        return LongStream.of(entries)
                .flatMap(entry -> LongStream.of(SampleLearners.learner(entry).keys()))
                .toArray();
    }

    private Facts facts(Uln uln, Instant at, Uln... merged) {
        RegisteredLearner learner =
                requireNonNull(ports.register().findByUln(List.of(uln)).get(uln));
        return new Facts(learner, at, at, Stream.of(merged).sorted().toList());
    }

    @Test
    void the_last_find_of_an_institution_is_remembered() {
        ports.finds().note(COLLEGE, "one", new RecentFind(AT, true));
        ports.finds().note(COLLEGE, "one", new RecentFind(AT.plusMillis(1), false));
        ports.finds().note(COLLEGE, "two", new RecentFind(AT, true));

        assertThat(ports.finds().last(COLLEGE, "one")).contains(new RecentFind(AT.plusMillis(1), false));
        assertThat(ports.finds().last(COLLEGE, "two")).contains(new RecentFind(AT, true));
        assertThat(ports.finds().last(ACADEMY, "one")).isEmpty();
    }

    @Test
    void old_finds_are_forgotten() {
        ports.finds().note(COLLEGE, "old", new RecentFind(AT, false));
        ports.finds().note(COLLEGE, "new", new RecentFind(AT.plusSeconds(200), false));

        ports.finds().forgetBefore(AT.plus(Duration.ofHours(1000)));

        assertThat(ports.finds().last(COLLEGE, "old")).isEmpty();
        assertThat(ports.finds().last(COLLEGE, "new")).isEmpty();
    }

    @Test
    void of_threads_that_find_the_same_at_once_one_is_remembered() throws Exception {
        Together.call(3, () -> {
            ports.unitOfWork().run(() -> ports.finds().note(COLLEGE, "one", new RecentFind(AT, true)));
            return Boolean.TRUE;
        });

        assertThat(ports.finds().last(COLLEGE, "one")).contains(new RecentFind(AT, true));
    }
}

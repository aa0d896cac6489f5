package org.learnerhub.testkit.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.ExtractLedger.Issued;
import org.learnerhub.domain.extract.ExtractLedger.IssuedEntry;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.extract.status.FollowRecords;
import org.learnerhub.domain.extract.status.KeptExtract;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.UnmergeLearner;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.testkit.RegisterFixture;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.Together;
import org.learnerhub.testkit.record.SampleEvents;

/** What the ledger of extracts must do, and what follows from changes of records. */
public abstract class IssuedExtractsContract {

    private static final Justification GROUND = new Justification(new Caller.Staff("desk"), "same person", "c-1");
    private static final Instant AT = Instant.parse("2026-09-01T10:00:00Z");
    private static final ExtractDigest DIGEST = ExtractDigest.of(new byte[] {1});

    private final SettableClock clock = new SettableClock();
    private final AtomicLong random = new AtomicLong(7);
    private ExtractAdapters adapters;
    private UnitOfWork unitOfWork;
    private FollowRecords follow;

    /** Adapters over an empty database. */
    protected abstract ExtractAdapters freshAdapters();

    @BeforeEach
    void openAdapters() {
        adapters = freshAdapters();
        unitOfWork = adapters.stewardship().unitOfWork();
        follow = new FollowRecords(unitOfWork, adapters.issued(), adapters.standings(), clock);
        new RegisterFixture(adapters.stewardship().register(), unitOfWork).add(SampleLearners.learners(1, 4));
    }

    @Test
    void a_place_is_given_once_and_by_chance() {
        List<Long> indexes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            StatusPlace place = place(i);
            assertThat(place.list()).isEqualTo(ExtractAdapters.PUBLIC_URL + "/status/1");
            indexes.add(place.index());
        }
        assertThat(indexes)
                .doesNotHaveDuplicates()
                .isNotEqualTo(indexes.stream().sorted().toList());
        assertThat(Collections.max(indexes)).isLessThan(131_072);
        assertThat(place(0).index()).as("the same chance again").isNotEqualTo(indexes.get(0));
        assertThat(adapters.issued().lists()).isEqualTo(1);
    }

    @Test
    void places_drawn_at_once_are_different_ones() throws Exception {
        List<StatusPlace> places = Together.call(4, () -> place(1));

        assertThat(new HashSet<>(places)).hasSize(4);
    }

    @Test
    void what_was_issued_is_known_by_id_and_by_number() {
        KeptExtract extract = issue(1, List.of(entry("e1", 5, 9), entry("e2", 6, 6)));

        assertThat(extract.standing()).isEqualTo(Standing.VALID);
        assertThat(extract.since()).isNull();
        assertThat(extract.uln()).isEqualTo(uln(1));
        assertThat(extract.issued()).isEqualTo(AT);
        assertThat(extract.validUntil()).isEqualTo(AT.plus(Duration.ofDays(90)));
        assertThat(extract.entries())
                .containsExactly(new KeptExtract.KeptEntry("e1", 5, 9), new KeptExtract.KeptEntry("e2", 6, 6));
        assertThat(adapters.issued().of(uln(1))).containsExactly(extract);
        assertThat(adapters.issued().of(uln(2))).isEmpty();
        assertThat(adapters.issued().find("f".repeat(32))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> issue(extract.id(), 1, List.of()));
    }

    @Test
    void what_is_withdrawn_stays_withdrawn_and_stands_in_its_list() {
        KeptExtract kept = issue(1, List.of());
        KeptExtract other = issue(1, List.of());
        long before = notValid().size();

        assertThat(stands(kept, Standing.WITHDRAWN)).isTrue();
        assertThat(stands(kept, Standing.WITHDRAWN)).isFalse();
        assertThat(stands(kept, Standing.SUPERSEDED)).isFalse();
        assertThat(stands(other, Standing.SUPERSEDED)).isTrue();
        assertThat(standing(other)).isEqualTo(Standing.SUPERSEDED);
        assertThat(stands(other, Standing.WITHDRAWN)).isTrue();

        assertThat(before).isZero();
        assertThat(notValid().values()).containsExactly(Standing.WITHDRAWN, Standing.WITHDRAWN);
        assertThat(adapters.issued().find(kept.id()).orElseThrow().since()).isEqualTo(clock.instant());
    }

    @Test
    void an_extract_is_superseded_when_an_event_of_it_changes_or_is_withdrawn_and_no_other_is() {
        Fact changed = SampleEvents.first(1, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("601/4505/5"));
        Fact withdrawn = SampleEvents.first(2, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("601/4506/7"));
        Fact left = SampleEvents.first(3, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("601/4507/9"));
        append(List.of(changed, withdrawn, left));
        KeptExtract ofChanged = issue(1, List.of(entry("e1", 3, 3), entry("e2", 1, 1)));
        KeptExtract ofWithdrawn = issue(1, List.of(entry("e1", 2, 2)));
        KeptExtract ofLeft = issue(1, List.of(entry("e1", 3, 3)));
        KeptExtract ofNothing = issue(1, List.of());
        follow.keepCurrent();
        assertThat(notValid()).isEmpty();

        append(List.of(SampleEvents.next(4, changed, Action.UPDATE), SampleEvents.next(5, withdrawn, Action.WITHDRAW)));
        follow.keepCurrent();

        assertThat(standing(ofChanged)).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(ofWithdrawn)).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(ofLeft)).isEqualTo(Standing.VALID);
        assertThat(standing(ofNothing)).isEqualTo(Standing.VALID);
        assertThat(adapters.issued().comparedUpTo()).isEqualTo(5);
    }

    @Test
    void a_change_that_came_while_the_extract_was_made_is_not_missed() {
        Fact first = SampleEvents.first(1, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("601/4505/5"));
        append(List.of(first, SampleEvents.next(2, first, Action.UPDATE)));
        follow.keepCurrent();
        assertThat(adapters.issued().comparedUpTo()).isEqualTo(2);

        KeptExtract late = issue(1, List.of(entry("e1", 1, 1)));
        assertThat(standing(late)).isEqualTo(Standing.VALID);
        follow.keepCurrent();

        assertThat(standing(late)).isEqualTo(Standing.SUPERSEDED);
        assertThat(adapters.issued().unchecked(10)).isEmpty();
    }

    @Test
    void an_extract_is_superseded_when_its_events_come_to_be_shown_with_another_number() {
        Fact own = SampleEvents.first(1, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("601/4505/5"));
        Fact others = SampleEvents.first(2, uln(2), SampleEvents.AWARDING, SampleEvents.achievement("601/4505/5"));
        append(List.of(own, others));
        KeptExtract ofMerged = issue(1, List.of(entry("e1", 1, 1)));
        KeptExtract ofMaster = issue(2, List.of(entry("e1", 2, 2)));
        new MergeLearners(adapters.stewardship(), clock).merge(uln(1), uln(2), GROUND);
        follow.keepCurrent();
        assertThat(standing(ofMerged)).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(ofMaster)).isEqualTo(Standing.VALID);

        KeptExtract ofBoth = issue(2, List.of(entry("e1", 1, 1), entry("e2", 2, 2)));
        follow.keepCurrent();
        assertThat(standing(ofBoth)).isEqualTo(Standing.VALID);
        new UnmergeLearner(adapters.stewardship(), clock).unmerge(uln(1), GROUND);
        follow.keepCurrent();

        assertThat(standing(ofBoth)).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(ofMaster)).isEqualTo(Standing.VALID);
    }

    @Test
    void of_any_sequence_of_changes_and_issues_just_those_extracts_are_superseded_that_say_something_else() {
        Random chance = new Random(16);
        List<Fact> firsts = new ArrayList<>();
        for (long i = 1; i <= 6; i++) {
            firsts.add(SampleEvents.first(
                    i, uln(1), SampleEvents.AWARDING, SampleEvents.achievement("601/45%02d/5".formatted(i))));
        }
        append(firsts);
        long[] last = {0, 1, 2, 3, 4, 5, 6};
        long number = 6;
        List<KeptExtract> issued = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            int event = 1 + chance.nextInt(6);
            switch (chance.nextInt(3)) {
                case 0 -> issued.add(issue(1, List.of(entry("e1", event, last[event]))));
                case 1 -> {
                    append(List.of(SampleEvents.next(++number, firsts.get(event - 1), Action.UPDATE)));
                    last[event] = number;
                }
                default -> follow.keepCurrent();
            }
        }
        follow.keepCurrent();

        for (KeptExtract extract : issued) {
            KeptExtract.KeptEntry entry = extract.entries().get(0);
            boolean current = last[(int) entry.event()] == entry.fact();
            assertThat(standing(extract)).isEqualTo(current ? Standing.VALID : Standing.SUPERSEDED);
        }
    }

    private StatusPlace place(long chance) {
        return unitOfWork.get(() -> adapters.ledger().place(chance));
    }

    private KeptExtract issue(long learner, List<IssuedEntry> entries) {
        return issue("%032x".formatted(random.incrementAndGet()), learner, entries);
    }

    private KeptExtract issue(String id, long learner, List<IssuedEntry> entries) {
        ExtractHolder holder = new ExtractHolder(uln(learner), "Zoë", "Łącka", null);
        ExtractHead head = new ExtractHead(
                id, holder, AT, AT.plus(Duration.ofDays(90)), null, null, place(random.incrementAndGet()));
        unitOfWork.run(() -> adapters.ledger().issued(new Issued(head, uln(learner), entries, DIGEST)));
        return adapters.issued().find(id).orElseThrow();
    }

    private static IssuedEntry entry(String id, long event, long fact) {
        return new IssuedEntry(id, event, fact, DIGEST);
    }

    private void append(List<Fact> facts) {
        unitOfWork.run(() -> {
            adapters.events().lock();
            adapters.events()
                    .append(facts, List.of(), facts.get(facts.size() - 1).number());
        });
    }

    private boolean stands(KeptExtract extract, Standing standing) {
        return unitOfWork.get(() -> adapters.issued().stands(extract.id(), standing, clock.instant()));
    }

    private Standing standing(KeptExtract extract) {
        return adapters.issued().find(extract.id()).orElseThrow().standing();
    }

    private Map<Integer, Standing> notValid() {
        return adapters.issued().notValid(1);
    }
}

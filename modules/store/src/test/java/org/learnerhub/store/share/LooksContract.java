package org.learnerhub.store.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.LookDelay;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.DelayLooks;
import org.learnerhub.domain.record.Looks;
import org.learnerhub.domain.record.ShowLooks;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.record.SampleEvents;

/** Who looked, as the learner is told, and what an order keeps back for a while; on every database. */
abstract class LooksContract {

    private static final Justification STAFF = new Justification(new Caller.Staff("desk.one"), "order 7", "c-1");

    private StoreUnderTest stored;
    private SharingNode node;
    private ShowLooks looks;
    private DelayLooks delays;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        stored = emptyStore();
        node = new SharingNode(stored);
        node.register(3);
        looks = new ShowLooks(
                stored.store().unitOfWork(),
                node.numbers(),
                new Looks(
                        stored.store().audit(),
                        stored.store().records().sharing().delays(),
                        stored.clock()),
                ukprns -> Map.of(SampleEvents.COLLEGE, "Invented College"));
        delays = new DelayLooks(
                stored.store().unitOfWork(),
                node.numbers(),
                stored.store().records().sharing().delays(),
                () -> "order-" + stored.clock().instant().toEpochMilli(),
                stored.clock());
    }

    @Test
    void a_learner_is_told_of_looks_under_every_number_with_names_and_of_nobody_else_s() {
        looked(SampleEvents.COLLEGE, 1, "an application");
        looked(SampleEvents.AWARDING, 2, "a result");
        looked(SampleEvents.COLLEGE, 3, "somebody else");
        node.merge(1, 2);

        assertThat(told(2))
                .contains("Invented College: an application", "AWARDB01: a result")
                .doesNotHaveDuplicates();
        assertThat(told(2)).noneMatch(line -> line.contains("somebody else"));
        assertThat(told(1)).as("by either number").contains("Invented College: an application", "AWARDB01: a result");
        assertThat(looks.show(own(3), uln(2), 0, 50)).as("somebody else asks").isEmpty();
        ShowLooks.Page page = looks.show(own(2), uln(2), 1, 1).orElseThrow();
        assertThat(page.looks()).hasSize(1);
        assertThat(page.total()).isGreaterThan(2);
    }

    @Test
    void an_order_keeps_looks_back_until_its_end_and_then_all_is_told_and_the_order_too() {
        Instant end = stored.clock().instant().plus(Duration.ofDays(30));
        looked(SampleEvents.AWARDING, 1, "an inquiry");
        LookDelay order = delays.delay(STAFF, uln(1), SampleEvents.AWARDING, "Crown Court", "X-1", end)
                .orElseThrow();
        looked(SampleEvents.AWARDING, 1, "the inquiry goes on");
        looked(SampleEvents.COLLEGE, 1, "an application");
        assertThat(told(1))
                .contains("Invented College: an application")
                .noneMatch(line -> line.contains("inquiry") || line.contains("order 7"));
        assertThat(delays.list(STAFF, uln(1)).orElseThrow()).containsExactly(order);

        stored.clock().advance(Duration.ofDays(30));
        assertThat(told(1)).contains("AWARDB01: an inquiry", "AWARDB01: the inquiry goes on", ": order 7");

        LookDelay second = delays.delay(STAFF, uln(1), null, "Crown Court", "X-2", end.plus(Duration.ofDays(9)))
                .orElseThrow();
        assertThat(told(1)).noneMatch(line -> line.contains("order 7"));
        assertThat(delays.lift(STAFF, uln(2), second.id()))
                .as("of somebody else")
                .contains(false);
        assertThat(delays.lift(STAFF, uln(1), second.id())).contains(true);
        assertThat(delays.lift(STAFF, uln(1), second.id())).contains(false);
        assertThat(told(1)).contains(": order 7");

        assertThat(delays.delay(STAFF, uln(9), null, "Court", "X", end.plus(Duration.ofDays(9))))
                .isEmpty();
        Instant late = stored.clock().instant().plus(LookDelay.LONGEST).plusSeconds(1);
        assertThatThrownBy(() -> delays.delay(STAFF, uln(1), null, "Court", "X", late))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(ShareCode.DELAY_UNFIT));
    }

    private List<String> told(long learner) {
        return looks.show(own(learner), uln(learner), 0, 50).orElseThrow().looks().stream()
                .map(seen ->
                        seen.organisation().orElse("") + ": " + seen.entry().purpose())
                .distinct()
                .toList();
    }

    private static Justification own(long learner) {
        return new Justification(new Caller.Learner(uln(learner)), "to see", "c-2");
    }

    private void looked(Ukprn ukprn, long learner, String purpose) {
        stored.clock().advance(Duration.ofSeconds(1));
        Uln uln = uln(learner);
        stored.store()
                .unitOfWork()
                .run(() -> stored.store()
                        .audit()
                        .append(List.of(AuditEntry.of(
                                new Justification(new Caller.InstitutionUser(ukprn, "Pat"), purpose, "c-9"),
                                Operation.SHOW_LOOKS,
                                stored.clock().instant(),
                                new AuditSubject.Learner(uln),
                                Shown.words("FULL")))));
    }
}

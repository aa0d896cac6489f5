package org.learnerhub.domain.stewardship;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.disclosure.LearnerSources;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.memory.Unasked;
import org.learnerhub.testkit.SettableClock;

/** The use cases over a register in memory, with short words for what tests do all the time. */
final class Stewards {

    static final Justification GROUND =
            new Justification(new Caller.Staff("desk.one"), "same person, seen on paper", "c-1");

    private static final UlnPermutation ULNS = new UlnPermutation(new byte[16]);

    final InMemoryLives lives = new InMemoryLives();
    final StewardshipPorts ports;
    final SettableClock clock = new SettableClock();

    Stewards(AuditTrail trail) {
        ports = lives.ports(trail);
    }

    /** Ticks before each event, so that no two have the same time. */
    private Instant tick() {
        clock.advance(Duration.ofSeconds(1));
        return clock.instant();
    }

    Uln register(String family) {
        return lives.get(() -> {
            RegisterState state = lives.lockForAllocation();
            long entry = state.lastEntry() + 1;
            Uln uln = ULNS.at(state.ulnPosition());
            LearnerDetails details = details(family);
            long[] keys = BlockingKeys.of(details).toArray();
            lives.add(List.of(new NewLearner(entry, uln, details, keys)), tick(), "job 1");
            lives.save(new RegisterState(entry, state.ulnPosition() + 1));
            return uln;
        });
    }

    void change(Uln uln, String family) {
        lives.get(() -> {
            RegisterState state = lives.lockForAllocation();
            long number = state.lastEntry() + 1;
            RegisteredLearner before = lives.byUln(uln);
            LearnerDetails after = before.details().with(LearnerField.FAMILY_NAME, family);
            long[] keys = BlockingKeys.broughtBy(before.details(), after);
            lives.change(List.of(new LearnerChange(before, after, keys, number, "job 2")), tick());
            lives.save(new RegisterState(number, state.ulnPosition()));
            return uln;
        });
    }

    LookIntoLife look(AuditTrail trail) {
        return new LookIntoLife(ports, gate(trail));
    }

    ReadGate gate(AuditTrail trail) {
        return new ReadGate(
                new LearnerSources(
                        ports.register(),
                        Unasked.port(LearnerFacts.class),
                        ports.versions(),
                        ports.standings(),
                        Unasked.port(RegisterPages.class)),
                trail,
                clock);
    }

    StewardshipOutcome merge(Uln merged, Uln master) {
        tick();
        return new MergeLearners(ports, clock).merge(merged, master, GROUND);
    }

    StewardshipOutcome unmerge(Uln uln) {
        tick();
        return new UnmergeLearner(ports, clock).unmerge(uln, GROUND);
    }

    StewardshipOutcome delete(Uln uln) {
        tick();
        return new DeleteLearner(ports, clock).delete(uln, GROUND);
    }

    private static LearnerDetails details(String family) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, "Quill")
                .set(LearnerField.FAMILY_NAME, family)
                .set(LearnerField.DATE_OF_BIRTH, "2008-03-31")
                .build();
    }
}

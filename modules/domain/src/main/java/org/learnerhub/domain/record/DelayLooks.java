package org.learnerhub.domain.record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.LookDelay;
import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.work.UnitOfWork;

/** Keeps looks back from a learner by an authority's order, which is recorded, has an end, and is told when it has ended. */
public final class DelayLooks {

    private final UnitOfWork unitOfWork;
    private final NumberReading reading;
    private final LookDelays delays;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public DelayLooks(
            UnitOfWork unitOfWork,
            NumberReading reading,
            LookDelays delays,
            Supplier<String> ids,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.delays = delays;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param whose looks; null: those of the hub's own people
     * @return empty where the number is nobody's
     * @throws RefusedException DELAY_UNFIT
     */
    public Optional<LookDelay> delay(
            Justification by, Uln uln, @Nullable Ukprn whose, String authority, String reference, Instant until) {
        LookDelay delay =
                new LookDelay(ids.get(), uln, whose, authority, reference, by.caller(), clock.instant(), until, null);
        return tell(by, uln, "looks-delayed", numbers -> {
            delays.add(delay);
            return delay;
        });
    }

    /** Those in force and those that ended, the newest first; empty where the number is nobody's. */
    public Optional<List<LookDelay>> list(Justification by, Uln uln) {
        return tell(by, uln, "LookDelays", delays::of);
    }

    /** @return whether there was such an order in force; empty where the number is nobody's */
    public Optional<Boolean> lift(Justification by, Uln uln, String id) {
        return tell(
                by,
                uln,
                "looks-told",
                numbers -> delays.of(numbers).stream().anyMatch(one -> one.id().equals(id))
                        && delays.lift(id, clock.instant()));
    }

    private <T> Optional<T> tell(Justification by, Uln uln, String word, Function<List<Uln>, T> deed) {
        return unitOfWork.get(() -> reading.tell(
                by,
                Operation.DELAY_LOOKS,
                uln,
                List.of(),
                (records, held) -> {
                    T done = deed.apply(records.numbers(held.current().uln()));
                    return new VerifiedReading.Look<>(Optional.of(done), Shown.words(word, "shown-nothing"));
                },
                Optional::<T>empty));
    }
}

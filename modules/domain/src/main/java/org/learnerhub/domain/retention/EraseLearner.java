package org.learnerhub.domain.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.stewardship.UnmergeLearner;

/**
 * Erases a learner and whoever was merged into them. In one transaction they are nobody's any more: unmerged, deleted, and
 * emptied; no number is ever given again. Their rows in batches are looked for after that, see {@link SweepErasures}.
 */
public final class EraseLearner {

    private final RetentionPorts ports;
    private final RowsInBatches batches;
    private final InstantSource clock;

    public EraseLearner(RetentionPorts ports, BatchKinds kinds, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
        batches = new RowsInBatches(ports.exchange().ledger(), kinds);
    }

    /** What an order would do now; counts of rows in batches take a look through all of them. */
    public ErasureOutcome preview(Uln uln, Justification by) {
        return ports.unitOfWork().get(() -> {
            Optional<Refusal> refusal = refusal(uln);
            note(List.of(uln), by, Operation.PREVIEW_ERASURE, clock.instant(), refusal, "counts");
            if (refusal.isPresent()) {
                return new ErasureOutcome.Refused(refusal.get());
            }
            List<Uln> numbers = numbers(uln);
            SearchedPerson person = person(numbers);
            Map<String, Long> data = new LinkedHashMap<>();
            ports.data().forEach(kind -> data.put(kind.kind(), kind.count(numbers)));
            data.put("batch-rows", batches.count(person, ports.erasures().lastBatch()));
            return new ErasureOutcome.Removed(numbers, data);
        });
    }

    /** Refused under a hold, while a question or a batch about the learner is open, and where there is nobody. */
    public ErasureOutcome order(Uln uln, Justification by) {
        Optional<Refusal> unanswered = inUnansweredBatch(uln);
        ErasureOutcome outcome = ports.unitOfWork().inTurn(() -> {
            ports.register().lockForAllocation();
            Optional<Refusal> refusal = refusal(uln).or(() -> unanswered);
            Instant at = clock.instant();
            if (refusal.isPresent()) {
                note(List.of(uln), by, Operation.ERASE, at, refusal, "");
                return new ErasureOutcome.Refused(refusal.get());
            }
            return erase(uln, at, by);
        });
        if (outcome instanceof ErasureOutcome.Removed) {
            ports.keys().remember(uln);
        }
        return outcome;
    }

    private ErasureOutcome erase(Uln uln, Instant at, Justification by) {
        List<Uln> numbers = numbers(uln);
        SearchedPerson person = person(numbers);
        numbers.forEach(one -> alone(one, by));
        numbers.forEach(one -> delete(one, by));
        Map<String, Long> data = new LinkedHashMap<>();
        ports.data().forEach(kind -> data.put(kind.kind(), kind.erase(numbers, at)));
        long last = ports.erasures().lastBatch();
        ports.erasures().add(uln, numbers, at, by, last, ports.keys().seal(uln, person.bytes()));
        note(numbers, by, Operation.ERASE, at, Optional.empty(), "erased");
        return new ErasureOutcome.Removed(numbers, data);
    }

    private void alone(Uln uln, Justification by) {
        RegisteredLearner learner = find(uln);
        if (learner != null && learner.master() != null) {
            done(new UnmergeLearner(ports.stewardship(), clock).unmerge(uln, by));
        }
    }

    private void delete(Uln uln, Justification by) {
        StewardshipOutcome outcome = new DeleteLearner(ports.stewardship(), clock).deleteWithEvents(uln, by);
        if (outcome instanceof StewardshipOutcome.Refused refused
                && refused.refusal().code() != StewardshipCode.LEARNER_DELETED) {
            done(outcome);
        }
    }

    private static void done(StewardshipOutcome outcome) {
        if (outcome instanceof StewardshipOutcome.Refused refused) {
            throw new IllegalStateException(
                    "a learner could not be made nobody's: " + refused.refusal().code());
        }
    }

    private Optional<Refusal> refusal(Uln uln) {
        RegisteredLearner learner = find(uln);
        if (learner == null) {
            return refused(StewardshipCode.LEARNER_UNKNOWN);
        }
        if (ports.erasures().isErased(uln)) {
            return refused(RetentionCode.LEARNER_ERASED);
        }
        if (learner.master() != null) {
            return refused(StewardshipCode.LEARNER_MERGED);
        }
        List<Uln> numbers = numbers(uln);
        if (!ports.holds().inForce(numbers).isEmpty()) {
            return refused(RetentionCode.LEARNER_ON_HOLD);
        }
        return ports.matters().about(numbers).map(Refusal::of);
    }

    private Optional<Refusal> inUnansweredBatch(Uln uln) {
        return ports.unitOfWork().get(() -> {
            SearchedPerson person = person(numbers(uln));
            return ports.matters().unansweredBatches().stream()
                    .filter(batch -> batches.has(batch, person))
                    .findFirst()
                    .map(batch -> Refusal.at(RetentionCode.LEARNER_IN_BATCH, "job " + batch));
        });
    }

    private static Optional<Refusal> refused(HubCode code) {
        return Optional.of(Refusal.of(code));
    }

    private List<Uln> numbers(Uln uln) {
        Cluster cluster = ports.clusters().of(List.of(uln)).getOrDefault(uln, Cluster.alone(uln));
        return cluster.numbers();
    }

    private SearchedPerson person(List<Uln> numbers) {
        return SearchedPerson.of(
                numbers,
                numbers.stream()
                        .flatMap(uln -> ports.stewardship().versions().of(uln).stream())
                        .map(version -> version.learner().details()));
    }

    private @Nullable RegisteredLearner find(Uln uln) {
        return ports.register().findByUln(List.of(uln)).get(uln);
    }

    private void note(
            List<Uln> numbers,
            Justification by,
            Operation operation,
            Instant at,
            Optional<Refusal> refusal,
            String done) {
        Shown shown =
                refusal.map(why -> Shown.words("refused", why.code().code())).orElseGet(() -> Shown.words(done));
        ports.audit()
                .append(numbers.stream()
                        .map(uln -> AuditEntry.of(by, operation, at, new AuditSubject.Learner(uln), shown))
                        .toList());
    }
}

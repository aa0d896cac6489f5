package org.learnerhub.domain.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * Reads the identifiers of learners out of batches that were answered before identifiers were kept. A chunk is one short
 * transaction under the register's lock, which also says how far it came; so any number of nodes may do this at once, and
 * any may die. What is read twice changes nothing.
 */
public final class FillIdentifiers {

    private final BatchPorts ports;
    private final KeptChunks kept;

    public FillIdentifiers(BatchPorts ports, KeptChunks kept) {
        this.ports = ports;
        this.kept = kept;
    }

    /**
     * Reads the next chunk.
     *
     * @return which; empty where nothing is left
     */
    public Optional<KeptChunks.Place> next() {
        if (kept.next().isEmpty()) {
            return Optional.empty();
        }
        return ports.unitOfWork().get(() -> {
            ports.register().lockForAllocation();
            Optional<KeptChunks.Place> place = kept.next();
            place.ifPresentOrElse(this::read, kept::finish);
            return place;
        });
    }

    private void read(KeptChunks.Place place) {
        Batch batch = ports.ledger().find(place.batch()).orElseThrow();
        if (batch.jobType() == JobType.FUL) {
            List<IdentifierSighting> sightings = sightings(batch, place.chunk());
            if (!sightings.isEmpty()) {
                ports.identifiers().keep(batch.identity().ukprn(), sightings);
            }
        }
        kept.read(place);
    }

    private List<IdentifierSighting> sightings(Batch batch, int chunk) {
        List<CheckedRow> rows = ports.chunks().rows(batch.id(), chunk);
        List<RowOutcome> outcomes = ports.chunks().outcomes(batch.id(), chunk);
        Map<Integer, DecidedRow> decided = decided(batch);
        Map<MisIdentifier, Map<Uln, IdentifierSighting>> sightings = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            DecidedRow since = decided.get(rows.get(i).row());
            RowOutcome outcome = since == null ? outcomes.get(i) : since.outcome();
            DecidedRow.Decision decision = since == null ? null : since.decision();
            long reviewCase = decision == null ? IdentifierSighting.NO_CASE : decision.caseId();
            Uln uln = outcome.uln();
            if (uln != null) {
                IdentifiedRow.of(rows.get(i))
                        .map(row -> row.seen(batch, uln, outcome.code(), reviewCase))
                        .ifPresent(seen -> sightings
                                .computeIfAbsent(seen.identifier(), identifier -> new HashMap<>(2))
                                .putIfAbsent(uln, seen));
            }
        }
        return ofTheLiving(sightings.values());
    }

    /** How rows stand since people decided them. */
    private Map<Integer, DecidedRow> decided(Batch batch) {
        Map<Integer, DecidedRow> decided = new HashMap<>();
        ports.editions().decisions(batch.id(), 0, Long.MAX_VALUE).forEach(row -> decided.put(row.row(), row));
        return decided;
    }

    /** What one file gave to several people says nothing. */
    private List<IdentifierSighting> ofTheLiving(Collection<Map<Uln, IdentifierSighting>> byIdentifier) {
        List<IdentifierSighting> telling = new ArrayList<>();
        Set<Uln> learners = new HashSet<>();
        byIdentifier.stream().filter(people -> people.size() == 1).forEach(people -> {
            telling.addAll(people.values());
            learners.addAll(people.keySet());
        });
        Map<Uln, RegisteredLearner> known =
                learners.isEmpty() ? Map.of() : ports.register().findByUln(learners);
        List<IdentifierSighting> living = new ArrayList<>(telling.size());
        for (IdentifierSighting seen : telling) {
            RegisteredLearner learner = known.get(seen.uln());
            if (learner != null && learner.status() != LearnerStatus.DELETED) {
                living.add(seen.of(learner.currentUln()));
            }
        }
        return living;
    }
}

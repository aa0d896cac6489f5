package org.learnerhub.domain.registration.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.IdentifiedRow;
import org.learnerhub.domain.registration.IdentifierLink;
import org.learnerhub.domain.registration.IdentifierSighting;
import org.learnerhub.domain.registration.RowOutcome;

/**
 * What the identifiers of a chunk's rows say of the learners whom the rows may be: as the register stands, and as the
 * rows before them in the same file have left it. Two rows of one file with different identifiers are two people, unless
 * all five key fields are equal.
 */
final class FileIdentifiers {

    /** An identifier by which more people were called says nothing: something that everybody gets. */
    private static final int MOST_HOLDERS = 3;

    private final Batch batch;
    private final RowMatcher matcher;
    private final Map<Integer, IdentifiedRow> rows = new HashMap<>();
    private final Map<Integer, List<ScoredCandidate>> called = new HashMap<>();
    private final Map<Uln, Map<MisIdentifier, IdentifierLink>> links = new HashMap<>();
    private final Map<MisIdentifier, Set<Uln>> holders = new HashMap<>();
    private final Map<MisIdentifier, Map<Uln, IdentifierSighting>> sightings = new LinkedHashMap<>();

    FileIdentifiers(Batch batch, RowMatcher matcher) {
        this.batch = batch;
        this.matcher = matcher;
    }

    void row(IdentifiedRow row) {
        rows.put(row.row().row(), row);
    }

    void link(IdentifierLink link) {
        links.computeIfAbsent(link.person(), person -> new HashMap<>())
                .merge(link.identifier(), link, FileIdentifiers::later);
        holders.computeIfAbsent(link.identifier(), identifier -> new LinkedHashSet<>(2))
                .add(link.person());
    }

    /** Somebody whom the row's identifier leads to, weighed without it. */
    void called(CheckedRow row, ScoredCandidate learner) {
        called.computeIfAbsent(row.row(), number -> new ArrayList<>(1)).add(learner);
    }

    boolean isCalled(Uln person, MisIdentifier identifier) {
        return links.getOrDefault(person, Map.of()).containsKey(identifier);
    }

    boolean says(MisIdentifier identifier) {
        return holders.getOrDefault(identifier, Set.of()).size() <= MOST_HOLDERS;
    }

    /**
     * The plausible ones with what the row's identifier adds, and those whom it leads to.
     *
     * @param candidates weighed without it
     */
    List<ScoredCandidate> weigh(CheckedRow row, List<ScoredCandidate> candidates) {
        IdentifiedRow identified = rows.get(row.row());
        if (identified == null || !says(identified.identifier())) {
            return candidates;
        }
        Map<Long, ScoredCandidate> all = new LinkedHashMap<>();
        candidates.forEach(one -> all.put(one.entry(), one));
        called.getOrDefault(row.row(), List.of()).forEach(one -> all.putIfAbsent(one.entry(), one));
        List<ScoredCandidate> weighed = new ArrayList<>(all.size());
        for (ScoredCandidate one : all.values()) {
            ScoredCandidate now = weigh(identified, one);
            if (now != null && matcher.isPlausible(now)) {
                weighed.add(now);
            }
        }
        return weighed;
    }

    /** Null where the row is somebody else for certain. */
    private @Nullable ScoredCandidate weigh(IdentifiedRow row, ScoredCandidate one) {
        Map<MisIdentifier, IdentifierLink> known = links.getOrDefault(one.uln(), Map.of());
        if (known.isEmpty()) {
            return one;
        }
        boolean same = known.containsKey(row.identifier());
        ScoredCandidate weighed = matcher.withIdentifier(one, same ? Level.EXACT : Level.DIFFERENT);
        List<IdentifierLink> others =
                known.values().stream().filter(link -> isAnotherRow(link, row)).toList();
        if (others.stream().anyMatch(this::isOfThisFile)) {
            return null;
        }
        return others.isEmpty() ? weighed : matcher.contradicted(weighed);
    }

    /** A row of this file with another identifier and other key fields was answered with the person. */
    private boolean isAnotherRow(IdentifierLink link, IdentifiedRow row) {
        return link.lastBatch() == batch.id().value()
                && !link.identifier().equals(row.identifier())
                && !row.hasKeyFields(link.keyFields());
    }

    /** The row before brought the person, so that there is nothing else to go by. */
    private boolean isOfThisFile(IdentifierLink link) {
        return link.registered() && link.firstBatch() == batch.id().value();
    }

    /** To be told of each row in order. */
    void decided(CheckedRow row, RowOutcome outcome) {
        IdentifiedRow identified = rows.get(row.row());
        Uln uln = outcome.uln();
        if (identified == null || uln == null || !says(identified.identifier())) {
            return;
        }
        IdentifierSighting seen = identified.seen(batch, uln, outcome.code(), IdentifierSighting.NO_CASE);
        IdentifierSighting kept = sightings
                .computeIfAbsent(seen.identifier(), identifier -> new LinkedHashMap<>(2))
                .merge(uln, seen, FileIdentifiers::asBefore);
        link(new IdentifierLink(
                kept.identifier(), uln, uln, kept.batch(), kept.batch(), kept.registered(), kept.keyFields()));
    }

    private static IdentifierSighting asBefore(IdentifierSighting before, IdentifierSighting now) {
        return new IdentifierSighting(
                now.identifier(),
                now.uln(),
                now.person(),
                now.batch(),
                now.at(),
                before.registered() || now.registered(),
                now.keyFields(),
                now.reviewCase());
    }

    private static IdentifierLink later(IdentifierLink before, IdentifierLink now) {
        IdentifierLink last = now.lastBatch() < before.lastBatch() ? before : now;
        return new IdentifierLink(
                last.identifier(),
                last.uln(),
                last.person(),
                Math.min(before.firstBatch(), now.firstBatch()),
                last.lastBatch(),
                before.registered() || now.registered(),
                last.keyFields());
    }

    /** What the decided rows leave to be kept; of an identifier and a learner one at most. */
    List<IdentifierSighting> sightings() {
        return sightings.values().stream()
                .flatMap(byLearner -> byLearner.values().stream())
                .toList();
    }
}

package org.learnerhub.domain.feed.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.Fact;

/** Proves of rows that were held and are told as attached that a fact is there: of the row, of the one that ended it, or one that says the same. */
final class AttachedLater {

    private final FeedPorts ports;

    AttachedLater(FeedPorts ports) {
        this.ports = ports;
    }

    /** Those of which no fact says what they said. */
    List<HeldRow> unproven(List<HeldRow> attached) {
        if (attached.isEmpty()) {
            return List.of();
        }
        List<Fact> facts =
                facts(attached.stream().map(row -> row.statement().uln()).toList());
        return attached.stream()
                .filter(row -> !isSaid(row, facts))
                .filter(row -> !isSaid(row, facts(others(row))))
                .toList();
    }

    private List<Fact> facts(Collection<Uln> named) {
        Set<Uln> numbers = new HashSet<>(named);
        ports.clusters().of(named).values().forEach(cluster -> numbers.addAll(cluster.numbers()));
        return ports.log().of(numbers).values().stream().flatMap(List::stream).toList();
    }

    /** With whom the number was shown once, and whose number the row names that ended this one. */
    private Set<Uln> others(HeldRow row) {
        EventLog log = ports.log();
        Uln uln = row.statement().uln();
        Set<Uln> others = new HashSet<>(Set.of(uln));
        log.between(0, log.lastNumber(), List.of(uln), Integer.MAX_VALUE)
                .moves()
                .forEach(move -> {
                    others.add(move.uln());
                    others.add(move.master());
                });
        DueRow.at(row.endedBy()).flatMap(this::named).ifPresent(others::add);
        return others;
    }

    /** Rows have ascending numbers, and none is before its place. */
    private Optional<Uln> named(Fact.Origin place) {
        BatchId id = new BatchId(place.batch());
        int chunks = ports.ledger().find(id).map(Batch::chunksDone).orElse(0);
        for (int chunk = Math.min(chunks - 1, (place.row() - 1) / Batch.CHUNK_ROWS); chunk >= 0; chunk--) {
            List<CheckedFeedRow> rows = ports.chunks().rows(id, chunk);
            if (rows.get(0).row() <= place.row()) {
                return rows.stream()
                        .filter(row -> row.row() == place.row())
                        .flatMap(row -> Optional.ofNullable(row.statement()).stream())
                        .map(Statement::uln)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(HeldRow row, List<Fact> facts) {
        Set<Fact.Origin> origins = facts.stream().map(Fact::origin).collect(Collectors.toSet());
        return origins.contains(new Fact.Origin(row.batch().value(), row.row()))
                || DueRow.at(row.endedBy()).filter(origins::contains).isPresent()
                || facts.stream().anyMatch(fact -> saysSame(fact, row));
    }

    private static boolean saysSame(Fact fact, HeldRow row) {
        Statement said = row.statement();
        return fact.key().sender().equals(row.sender())
                && fact.key().code().equals(Qualification.key(said.content().code()))
                && fact.action() == said.action()
                && fact.actionDate().equals(said.actionDate())
                && fact.content().equals(said.content());
    }
}

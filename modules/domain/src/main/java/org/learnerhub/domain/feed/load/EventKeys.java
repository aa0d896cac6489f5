package org.learnerhub.domain.feed.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventKind;

/** Of which event a row of this sender may speak: of its own number's, or of one of a number that answers as one with it. */
record EventKeys(Ukprn sender, EventKind kind) {

    /** Under the number that the row names. */
    EventKey own(Statement statement) {
        return key(statement.uln(), statement);
    }

    private EventKey key(Uln uln, Statement statement) {
        return new EventKey(
                uln,
                sender,
                kind,
                Qualification.key(statement.content().code()),
                statement.content().keyDate());
    }

    /** The number's own first. */
    List<EventKey> possible(Statement statement, Cluster cluster) {
        EventKey own = key(statement.uln(), statement);
        if (cluster.isAlone()) {
            return List.of(own);
        }
        List<EventKey> all = new ArrayList<>(List.of(own));
        cluster.numbers().stream()
                .filter(uln -> !uln.equals(statement.uln()))
                .map(uln -> key(uln, statement))
                .forEach(all::add);
        return all;
    }

    /** The number's own event where it exists or none does; else the existing ones of the other numbers. */
    List<EventKey> meant(Statement statement, Cluster cluster, Predicate<EventKey> exists) {
        List<EventKey> possible = possible(statement, cluster);
        if (possible.size() == 1 || exists.test(possible.get(0))) {
            return possible.subList(0, 1);
        }
        List<EventKey> others = possible.stream().filter(exists).toList();
        return others.isEmpty() ? possible.subList(0, 1) : others;
    }
}

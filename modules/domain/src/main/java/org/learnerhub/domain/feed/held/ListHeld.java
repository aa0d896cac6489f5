package org.learnerhub.domain.feed.held;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Lists rows that belong to nobody, page by page; before they are told the audit trail says so of each learner whose number
 * they name, or where there is none how many they are. A sender's own rows tell it nothing new of anybody.
 */
public final class ListHeld {

    private final FeedPorts ports;
    private final InstantSource clock;

    public ListHeld(FeedPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Which rows. */
    public sealed interface Whose {

        /** Those held of all senders. */
        record Everybody() implements Whose {}

        /** A sender's, in any state. */
        record SentBy(Ukprn sender) implements Whose {}

        /** Those held whose number an institution registered. */
        record RegisteredBy(Ukprn institution) implements Whose {}
    }

    /** Ascending by id. */
    public List<HeldRow> list(Whose whose, long after, int most, Operation operation, Justification by) {
        return ports.unitOfWork().get(() -> {
            List<HeldRow> rows = rows(whose, after).apply(most);
            Shown shown = Shown.words(word(whose), "rows-" + rows.size(), "after-" + after);
            Instant now = clock.instant();
            ports.audit()
                    .append(about(whose, rows).stream()
                            .map(subject -> AuditEntry.of(by, operation, now, subject, shown))
                            .toList());
            return rows;
        });
    }

    /** Those who have the numbers now, by each number that is named and by the one that answers for it. */
    private Set<AuditSubject> about(Whose whose, List<HeldRow> rows) {
        Set<AuditSubject> about = new LinkedHashSet<>();
        if (!(whose instanceof Whose.SentBy) && !rows.isEmpty()) {
            Set<Uln> named = rows.stream().map(row -> row.statement().uln()).collect(Collectors.toSet());
            ports.clusters().of(named).forEach((uln, cluster) -> {
                about.add(new AuditSubject.Learner(cluster.live()));
                about.add(new AuditSubject.Learner(uln));
            });
        }
        return about.isEmpty() ? Set.of(AuditSubject.NONE) : about;
    }

    private Function<Integer, List<HeldRow>> rows(Whose whose, long after) {
        HeldRows held = ports.held();
        if (whose instanceof Whose.SentBy by) {
            return most -> held.of(by.sender(), after, most);
        }
        if (whose instanceof Whose.RegisteredBy by) {
            return most -> held.ofLearnersRegisteredBy(by.institution(), after, most);
        }
        return most -> held.held(after, most);
    }

    private static String word(Whose whose) {
        if (whose instanceof Whose.SentBy) {
            return "held-sent-by";
        }
        return whose instanceof Whose.RegisteredBy ? "held-registered-by" : "held-all";
    }
}

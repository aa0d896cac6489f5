package org.learnerhub.domain.feed.held;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.provider.Ukprn;

/** Lists rows that belong to nobody, page by page; the audit trail says of each page how many, before they are told. */
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
            ports.audit()
                    .append(List.of(AuditEntry.of(
                            by,
                            operation,
                            clock.instant(),
                            AuditSubject.NONE,
                            Shown.words(word(whose), "rows-" + rows.size(), "after-" + after))));
            return rows;
        });
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

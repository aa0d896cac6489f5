package org.learnerhub.domain.feed.load;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.learner.Uln;

/** What rows of a feed told their sender of learners, where no fact of the record says so by itself. */
final class FeedTrail {

    private final Caller caller;
    private final String operation;
    private final String asked;
    private final String correlationId;
    private final Instant at;
    private final List<AuditEntry> entries = new ArrayList<>();

    FeedTrail(Batch batch, int chunk, Instant at) {
        caller = new Caller.InstitutionUser(
                batch.identity().ukprn(), batch.origin().userName());
        operation = "batch " + batch.job();
        asked = "asked through job " + batch.id() + ", row ";
        correlationId = "job-" + batch.id() + "-" + chunk;
        this.at = at;
    }

    void add(int row, Uln about, String... words) {
        entries.add(new AuditEntry(
                caller,
                at,
                operation,
                asked + row,
                new AuditSubject.Learner(about),
                Shown.words(words),
                correlationId));
    }

    /** Of the number that a row names and of the one that answers for it: after an unmerge each has it still. */
    void addOfBoth(int row, Uln named, Uln live, String word) {
        add(row, live, word);
        if (!named.equals(live)) {
            add(row, named, word);
        }
    }

    /** @param about whose number it is that a row names for somebody else, by the rows' places */
    void addOthers(List<CheckedFeedRow> rows, Map<Integer, Uln> about) {
        about.forEach((place, other) -> {
            CheckedFeedRow row = rows.get(place);
            addOfBoth(row.row(), requireNonNull(row.statement()).uln(), other, "names-differ");
        });
    }

    void appendTo(AuditTrail audit) {
        if (!entries.isEmpty()) {
            audit.append(List.copyOf(entries));
        }
    }
}

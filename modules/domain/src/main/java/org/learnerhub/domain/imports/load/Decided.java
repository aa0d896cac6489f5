package org.learnerhub.domain.imports.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.part.Part;

/** What became of the rows of a chunk, and what has to be written for it. */
final class Decided {

    private final List<RowEnd> ends = new ArrayList<>();
    private final Map<Ukprn, ProviderChange> changes = new LinkedHashMap<>();
    private final List<Disagreement> raised = new ArrayList<>();
    private final List<MergeStatement.Settled> settled = new ArrayList<>();
    private int endings;

    void end(RowEnd end) {
        ends.add(end);
    }

    /** Of several of one provider the last one counts: a chunk is one moment. */
    void change(ProviderChange change) {
        changes.put(change.ukprn(), change);
    }

    void add(MergeStatement.Merged merged) {
        raised.addAll(merged.raised());
        boolean told = merged.raised().stream().anyMatch(one -> one.part().equals(Part.STATUS.name()));
        endings += merged.ending() && told ? 1 : 0;
        settled.addAll(merged.settled());
    }

    /** In the order of the rows. */
    List<RowEnd> ends() {
        return ends;
    }

    List<ProviderChange> changes() {
        return List.copyOf(changes.values());
    }

    List<Disagreement> raised() {
        return raised;
    }

    List<MergeStatement.Settled> settled() {
        return settled;
    }

    /** Providers that were there before and change, also those of which not all is taken over. */
    int changed() {
        long added = ends.stream()
                .filter(end -> end.outcome() == ImportOutcome.ADDED)
                .count();
        return (int) (changes.size() - added);
    }

    /** Providers that shall end, and of which nobody was told yet. */
    int endings() {
        return endings;
    }

    Tally tally() {
        int[] rows = new int[ImportOutcome.values().length];
        ends.forEach(end -> rows[end.outcome().ordinal()]++);
        return Tally.of(rows);
    }
}

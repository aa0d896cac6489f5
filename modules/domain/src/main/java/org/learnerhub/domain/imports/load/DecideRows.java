package org.learnerhub.domain.imports.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportLayout;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportPorts;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ChangeSource;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.part.Part;

/** Decides the rows of an import, chunk by chunk; writes nothing. */
final class DecideRows {

    private final ImportPorts ports;
    private final Batch batch;
    private final ImportLayout layout;
    private final Twins twins;
    private final ImportChunks chunks;
    private final Present present;
    private final LinkRows links;
    private final Map<Integer, List<ImportRow>> others = new HashMap<>();
    private final Map<Integer, Integer> countingOf = new HashMap<>();

    /** @param present the register with what rows before have brought about */
    DecideRows(ImportPorts ports, Batch batch, Twins twins, Present present) {
        this.ports = ports;
        this.batch = batch;
        this.twins = twins;
        this.present = present;
        layout = ImportLayout.of(batch.checkedOrThrow().head());
        chunks = new ImportChunks(ports.exchange().chunks());
        links = new LinkRows(ports.register(), present);
    }

    Decided decide(int chunk, List<ImportRow> rows, Instant now) {
        Decided decided = new Decided();
        List<@Nullable Stated> stated = new ArrayList<>(rows.size());
        rows.forEach(row -> stated.add(row.isRefused() ? null : stated(row)));
        List<Ukprn> spokenOf = new ArrayList<>();
        for (Stated one : stated) {
            if (one instanceof Stated.Said said) {
                spokenOf.add(said.statement().ukprn());
            }
        }
        present.read(spokenOf);
        Map<Ukprn, List<Disagreement>> standing = new HashMap<>();
        if (!spokenOf.isEmpty()) {
            ports.disagreements()
                    .standing(spokenOf)
                    .forEach(one -> standing.computeIfAbsent(one.ukprn(), ukprn -> new ArrayList<>())
                            .add(one));
        }
        others.put(chunk, rows);
        for (int i = 0; i < rows.size(); i++) {
            int place = chunk * Batch.CHUNK_ROWS + i;
            decided.end(end(rows.get(i), stated.get(i), place, standing, decided, now));
        }
        others.clear();
        return decided;
    }

    /** Null where it is a link that can be decided. */
    private @Nullable Stated stated(ImportRow row) {
        if (layout == ImportLayout.LINKS) {
            RowEnd wrong = LinkRows.wrong(row);
            return wrong == null ? null : new Stated.Ended(wrong);
        }
        return layout == ImportLayout.PROVIDERS ? XmlStatements.of(row) : CsvStatements.of(layout, row);
    }

    private RowEnd end(
            ImportRow row,
            @Nullable Stated stated,
            int place,
            Map<Ukprn, List<Disagreement>> standing,
            Decided decided,
            Instant now) {
        if (row.isRefused()) {
            return new RowEnd(ImportOutcome.REFUSED, null, List.of());
        }
        if (stated instanceof Stated.Ended ended) {
            return ended.end();
        }
        List<Integer> group = twins.of(place);
        int counts = group.isEmpty() ? place : countingOf.computeIfAbsent(group.get(0), first -> counting(group));
        if (place != counts) {
            return twin(row, stated, at(counts));
        }
        if (stated instanceof Stated.Said said) {
            return merge(row, said.statement().alsoNamed(names(group, place)), standing, decided, now);
        }
        LinkRows.Linked linked = links.link(row);
        write(row, linked.changed(), decided, now);
        return linked.end();
    }

    /**
     * The row that counts of several about the same, among those that are neither refused nor left out: the one that is
     * open, of links one with a date, else the first.
     */
    private int counting(List<Integer> group) {
        Integer first = null;
        for (int place : group) {
            if (isDecidable(at(place))) {
                if (goesFirst(at(place))) {
                    return place;
                }
                first = first == null ? place : first;
            }
        }
        return first == null ? group.get(0) : first;
    }

    private boolean isDecidable(ImportRow row) {
        return !(stated(row) instanceof Stated.Ended);
    }

    private boolean goesFirst(ImportRow row) {
        return switch (layout) {
            case SCHOOLS, GROUPS -> CsvStatements.isOpen(layout, row);
            case LINKS -> row.value(ImportField.LINK_DATE) != null;
            case PROVIDERS -> true;
        };
    }

    private RowEnd twin(ImportRow row, @Nullable Stated stated, ImportRow counting) {
        Ukprn ukprn = stated instanceof Stated.Said said ? said.statement().ukprn() : null;
        if (layout == ImportLayout.LINKS && LinkRows.agree(row, counting)) {
            return links.toldAgain(counting);
        }
        if (layout != ImportLayout.LINKS && row.values().equals(counting.values())) {
            return new RowEnd(ImportOutcome.UNCHANGED, ukprn, List.of());
        }
        String where = "row " + counting.number();
        return isFormer(row, counting)
                ? RowEnd.of(
                        ImportOutcome.UNCHANGED,
                        ukprn,
                        new ImportFinding(ProviderCode.PROVIDER_FORMER_NAME, null, where))
                : RowEnd.of(
                        ImportOutcome.CONFLICTING, ukprn, new ImportFinding(ProviderCode.PROVIDER_TWICE, null, where));
    }

    /** A trust that became another one keeps its number: one legal entity under two names. */
    private boolean isFormer(ImportRow row, ImportRow counting) {
        return layout == ImportLayout.GROUPS
                && CsvStatements.isOpen(layout, counting)
                && !CsvStatements.isOpen(layout, row);
    }

    private List<String> names(List<Integer> group, int place) {
        List<String> names = new ArrayList<>();
        for (int other : group) {
            if (other != place && isFormer(at(other), at(place)) && isDecidable(at(other))) {
                String name = CsvStatements.name(layout, at(other));
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private RowEnd merge(
            ImportRow row, Statement statement, Map<Ukprn, List<Disagreement>> standing, Decided decided, Instant now) {
        Ukprn ukprn = statement.ukprn();
        Provider before = present.of(ukprn);
        MergeStatement.Merged merged = new MergeStatement(
                        statement,
                        before,
                        new Origins(ports.register(), ukprn),
                        standing.getOrDefault(ukprn, List.of()),
                        source(row),
                        now)
                .merged();
        Provider next = merged.next();
        boolean changes = !next.equals(before);
        if (changes && statement.parts().containsKey(Part.SUCCESSIONS) && present.isCircle(next)) {
            return RowEnd.of(
                    ImportOutcome.REFUSED,
                    ukprn,
                    new ImportFinding(ProviderCode.SUCCESSION_IN_CIRCLE, Part.SUCCESSIONS.name(), null));
        }
        decided.add(merged);
        write(row, changes ? next : null, decided, now);
        return new RowEnd(outcome(before, changes, merged), ukprn, merged.findings());
    }

    private static ImportOutcome outcome(@Nullable Provider before, boolean changes, MergeStatement.Merged merged) {
        if (!merged.findings().isEmpty()) {
            return ImportOutcome.CONFLICTING;
        }
        if (before == null) {
            return ImportOutcome.ADDED;
        }
        return changes ? ImportOutcome.CHANGED : ImportOutcome.UNCHANGED;
    }

    private void write(ImportRow row, @Nullable Provider next, Decided decided, Instant now) {
        if (next != null) {
            present.become(next);
            decided.change(new ProviderChange(next.ukprn(), present.next(next.ukprn(), now), source(row), next));
        }
    }

    private String source(ImportRow row) {
        return ChangeSource.ofImport(batch.id().value(), row.number());
    }

    private ImportRow at(int place) {
        List<ImportRow> rows =
                others.computeIfAbsent(place / Batch.CHUNK_ROWS, chunk -> chunks.rows(batch.id(), chunk));
        return rows.get(place % Batch.CHUNK_ROWS);
    }
}

package org.learnerhub.domain.result;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.vault.Vault;

/** Shows what became of a batch's rows: to the institution that sent it, and one row to the hub's own people. */
public final class ReadResult {

    private final BatchLedger ledger;
    private final Vault vault;
    private final BatchRows rows;
    private final KnownColumns columns;
    private final BatchFindings findings;
    private final ReadGate gate;

    public ReadResult(ResultPorts ports) {
        ledger = ports.exchange().ledger();
        vault = ports.exchange().vault();
        findings = ports.exchange().findings();
        rows = new BatchRows(ports.answers(), ports.chunks());
        columns = new KnownColumns(vault, ports.columns());
        gate = ports.gate();
    }

    /** Whether the batch has rows to be shown: it is answered, and of learners or a feed. */
    public boolean hasRows(Batch batch) {
        return rows.of(batch).isPresent();
    }

    /** Where the fields stand in the file that was sent, by their names; empty in XML. */
    public Map<String, ColumnPlace> columns(Batch checked) {
        return columns.of(checked);
    }

    /** @throws RefusedException RIGHT_MISSING, UNKNOWN_BATCH, also for another institution's, or ANSWER_NOT_READY */
    public RowPage rows(Call call, BatchId id, RowWish wish, int most) {
        Justification by = call.to(Operation.SHOW_ROWS, "rows of job " + id + " from " + wish.from());
        Batch batch = own(call, id);
        RowsOfKind kind = kind(batch);
        Span span = span(batch, wish);
        BatchRows.Read read = rows.read(batch, kind, wish.notBefore(span.first()), span.last(), most);
        note(by, batch, read.rows());
        return new RowPage(read.rows().stream().map(ReadRow::row).toList(), read.next() == 0 ? null : read.next());
    }

    /** Between which rows those stand in which something was found. */
    private record Span(int first, int last) {}

    /** Of batches that were answered before findings were counted nobody knows. */
    private Span span(Batch batch, RowWish wish) {
        List<BatchFinding> counted = wish.code() == null && wish.field() == null ? List.of() : findings.of(batch.id());
        if (counted.isEmpty()) {
            return new Span(0, Integer.MAX_VALUE);
        }
        IntSummaryStatistics places = counted.stream()
                .filter(wish::isAbout)
                .flatMapToInt(one -> IntStream.of(one.firstRow(), one.lastRow()))
                .summaryStatistics();
        return new Span(places.getMin(), places.getMax());
    }

    /** Empty where the batch has no such row. @throws RefusedException as {@link #rows} */
    public Optional<ShownRow> row(Call call, BatchId id, int row) {
        Justification by = call.to(Operation.SHOW_ROWS, "row " + row + " of job " + id);
        Batch batch = own(call, id);
        Optional<ReadRow> found = rows.row(batch, kind(batch), row);
        found.ifPresent(one -> note(by, batch, List.of(one)));
        return found.map(one -> new ShownRow(batch, one.row()));
    }

    /**
     * For the hub's own people, whoever sent it.
     *
     * @throws RefusedException RIGHT_MISSING, UNKNOWN_BATCH or ANSWER_NOT_READY
     */
    public Optional<ShownRow> row(Justification by, BatchId id, int row) {
        Batch batch = ledger.find(id).orElseThrow(() -> new RefusedException(IntakeCode.UNKNOWN_BATCH));
        Optional<ReadRow> found = rows.row(batch, kind(batch), row);
        found.ifPresent(one -> gate.note(by, Operation.SHOW_ROW, Shown.words("row"), about(batch, one)));
        return found.map(one -> new ShownRow(batch, one.row()));
    }

    private static Set<AuditSubject> about(Batch batch, ReadRow row) {
        Set<AuditSubject> about = new LinkedHashSet<>();
        Stream.ofNullable(row.row().uln()).map(AuditSubject.Learner::new).forEach(about::add);
        Stream.ofNullable(row.about()).map(AuditSubject.Learner::new).forEach(about::add);
        return about.isEmpty() ? Set.of(new AuditSubject.Batch(batch.id().value())) : about;
    }

    /** Empty where no row failed. The stream is read later and under no transaction. @throws RefusedException as {@link #rows} */
    public FailedRows failed(Call call, BatchId id) {
        Justification by = call.to(Operation.SHOW_ROWS, "failed rows of job " + id);
        Batch batch = own(call, id);
        RowsOfKind kind = kind(batch);
        gate.note(by, Operation.SHOW_ROWS, Shown.words("failed-rows"), List.of(batchAsWhole(batch)));
        return new FailedRows(
                kind.head(batch),
                kind.headings(batch),
                rows.all(batch, kind).map(ReadRow::row).filter(ResultRow::mendable));
    }

    /** The file as it was sent. @throws RefusedException RIGHT_MISSING, UNKNOWN_BATCH or FILE_NO_LONGER_KEPT */
    public InputStream original(Call call, BatchId id) {
        Justification by = call.to(Operation.SHOW_ROWS, "file of job " + id);
        Batch batch = own(call, id);
        InputStream file = vault.open(VaultNames.input(id));
        gate.note(by, Operation.SHOW_ROWS, Shown.words("file-as-sent"), List.of(batchAsWhole(batch)));
        return file;
    }

    private Batch own(Call call, BatchId id) {
        return ledger.find(id)
                .filter(batch ->
                        batch.identity().ukprn().equals(call.institution().ukprn()))
                .orElseThrow(() -> new RefusedException(IntakeCode.UNKNOWN_BATCH));
    }

    private RowsOfKind kind(Batch batch) {
        return rows.of(batch).orElseThrow(() -> new RefusedException(ResultCode.ANSWER_NOT_READY));
    }

    /**
     * Of most batches one note of the job is enough: what each row told is in the trail since it was decided. Rows that were
     * verified tell of learners what their sender did not know, so each of these is noted.
     */
    private void note(Justification by, Batch batch, List<ReadRow> shown) {
        Map<List<FailureFlag>, Set<AuditSubject>> told = new LinkedHashMap<>();
        for (ReadRow row : shown) {
            if (row.about() != null) {
                told.computeIfAbsent(row.flags(), flags -> new LinkedHashSet<>())
                        .add(new AuditSubject.Learner(row.about()));
            }
        }
        if (told.isEmpty()) {
            gate.note(by, Operation.SHOW_ROWS, Shown.words("rows-" + shown.size()), List.of(batchAsWhole(batch)));
        }
        told.forEach((flags, learners) ->
                gate.note(by, Operation.SHOW_ROWS, Extent.NOTHING.after("SHOWN", flags), new ArrayList<>(learners)));
    }

    private static AuditSubject batchAsWhole(Batch batch) {
        return new AuditSubject.Batch(batch.id().value());
    }
}

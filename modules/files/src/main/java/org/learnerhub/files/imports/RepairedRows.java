package org.learnerhub.files.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.learner.check.WindowsSigns;
import org.learnerhub.domain.problem.RowCode;

/** Puts right what is certain in the values of rows, and says so. */
final class RepairedRows implements Sink<ImportRow> {

    private final Sink<ImportRow> sink;

    RepairedRows(Sink<ImportRow> sink) {
        this.sink = sink;
    }

    @Override
    public void head(FileHead head) {
        sink.head(head);
    }

    @Override
    public void row(ImportRow row) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        List<ImportFinding> findings = new ArrayList<>(row.findings());
        values.replaceAll((name, value) -> {
            Optional<String> read = WindowsSigns.read(value);
            read.ifPresent(text -> findings.add(new ImportFinding(RowCode.WINDOWS_SIGNS_READ, name, null)));
            return read.orElse(value);
        });
        boolean same = findings.size() == row.findings().size();
        sink.row(same ? row : new ImportRow(row.number(), values, row.twinOf(), findings));
    }
}

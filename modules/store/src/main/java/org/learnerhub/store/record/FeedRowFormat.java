package org.learnerhub.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.ElementFormat;

/** A checked row of a feed. */
final class FeedRowFormat implements ElementFormat<CheckedFeedRow> {

    @Override
    public void write(CheckedFeedRow row, ChunkOutput output) {
        Statement statement = row.statement();
        output.number(row.row());
        FeedValues.fields(row.original(), output);
        output.flag(statement != null);
        if (statement != null) {
            StatementFormat.write(statement, output);
        }
        output.number(row.findings().size());
        row.findings().forEach(finding -> FeedValues.finding(finding, output));
    }

    @Override
    public CheckedFeedRow read(ChunkInput input) {
        int row = input.number();
        Map<FeedField, String> original = FeedValues.fields(input);
        Statement statement = input.flag() ? StatementFormat.read(input) : null;
        List<FeedFinding> findings = new ArrayList<>();
        for (int left = input.number(); left > 0; left--) {
            findings.add(FeedValues.finding(input));
        }
        return new CheckedFeedRow(row, original, statement, List.copyOf(findings));
    }
}

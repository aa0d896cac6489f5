package org.learnerhub.app.matching;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that two models decide differently. */
record ChangedDecision(long job, int row, Verdict before, Verdict after) {

    /** Without numbers, to be counted by. */
    String kind() {
        return before.kind() + " -> " + after.kind()
                + (before.uln() != null && after.uln() != null ? " (another learner)" : "");
    }

    String line() {
        return "job %d row %d: %s -> %s (total %s -> %s)"
                .formatted(job, row, before.text(), after.text(), text(before.total()), text(after.total()));
    }

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("job", job);
        members.put("row", row);
        members.put("from", before.kind());
        members.put("fromUln", before.uln() == null ? null : before.uln().toString());
        members.put("fromTotal", before.total());
        members.put("to", after.kind());
        members.put("toUln", after.uln() == null ? null : after.uln().toString());
        members.put("toTotal", after.total());
        return members;
    }

    private static String text(@Nullable Double total) {
        return total == null ? "-" : String.format(Locale.ROOT, "%.3f", total);
    }
}

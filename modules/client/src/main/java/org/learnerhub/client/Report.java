package org.learnerhub.client;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.GetStatusResponse;
import org.learnerhub.contract.exchange.State;

/**
 * How a submission went.
 *
 * @param counts rows by return code, or by outcome of a feed, only those that occur
 * @param verified whether every document received is genuine, about this file, and of this job's answer
 * @param bound whether something signed says that the output is this job's; false for what was signed long ago
 */
record Report(
        long job,
        State state,
        boolean alreadyKnown,
        Map<String, Integer> counts,
        @Nullable HubRefusal refusal,
        List<Path> files,
        boolean verified,
        boolean bound) {

    static Map<String, Integer> counts(GetStatusResponse status) {
        Map<String, Integer> counts = new TreeMap<>();
        status.getCount().stream()
                .filter(count -> count.getRows() > 0)
                .forEach(count -> counts.put(count.getCode(), count.getRows()));
        return counts;
    }

    boolean allResolved() {
        return counts.keySet().stream().allMatch(code -> RowEnd.of(code).resolved());
    }

    void printJson(PrintWriter out) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("jobId", job);
        members.put("state", state.name());
        members.put("alreadyKnown", alreadyKnown);
        members.put("counts", counts);
        if (refusal != null) {
            members.put("refusal", refusal(refusal));
        }
        members.put("files", files.stream().map(Path::toString).toList());
        members.put("verified", verified);
        members.put("outputBound", bound);
        out.println(Json.of(members));
        out.flush();
    }

    void printTable(PrintWriter out) {
        int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.printf("job %d: %,d rows%s%n", job, rows, alreadyKnown ? " (this file had been sent before)" : "");
        int width = counts.keySet().stream().mapToInt(String::length).max().orElse(1);
        counts.forEach((code, number) -> out.printf(
                "  %-" + width + "s  %,9d  %s%n", code, number, RowEnd.of(code).meaning()));
        files.forEach(file -> out.println("  " + file));
        out.println(verified ? "  all documents are genuine" : "  NOT all documents are genuine");
        if (!bound) {
            out.println("  the output is bound to no job (HUB-2025)");
        }
        out.flush();
    }

    private static Map<String, Object> refusal(HubRefusal refusal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", refusal.code());
        members.put("text", refusal.text());
        members.put("mend", refusal.mend());
        members.put("place", refusal.place());
        return members;
    }
}

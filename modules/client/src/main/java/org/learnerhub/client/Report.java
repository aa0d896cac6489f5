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
import org.learnerhub.domain.registration.ReturnCode;

/**
 * How a submission went.
 *
 * @param counts rows by return code, only codes that occur
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
        return counts.keySet().stream()
                .allMatch(code -> ReturnCode.valueOf(code).isResolved());
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
        counts.forEach(
                (code, number) -> out.printf("  %s  %,9d  %s%n", code, number, meaning(ReturnCode.valueOf(code))));
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

    private static String meaning(ReturnCode code) {
        return switch (code) {
            case RC001 -> "new learner, gets a ULN";
            case RC002 -> "known learner";
            case RC003 -> "known learner, details updated";
            case RC004 -> "known learner, merged: the ULN that counts now";
            case RC005 -> "not found (lookup only)";
            case RC006 -> "not found, too little to register";
            case RC007 -> "possible matches: a person must decide";
            case RC008 -> "too many possible matches: add details";
            case RC009 -> "the ULN does not fit the names";
            case RC010 -> "a mandatory value is missing";
            case RC011 -> "a value has the wrong format";
            case RC012 -> "UCI or UPN has the wrong format";
            case RC013 -> "age outside 13 to 110";
        };
    }
}

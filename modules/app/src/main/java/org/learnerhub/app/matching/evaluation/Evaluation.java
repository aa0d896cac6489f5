package org.learnerhub.app.matching.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learnerhub.app.matching.evaluation.Tally.Ends;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;

/**
 * A finished evaluation, to be told.
 *
 * @param learners in the register before the batch
 * @param passedOver rows of the register's file that were not taken
 */
record Evaluation(Night night, MatchModel model, MatchPolicy policy, long learners, long passedOver) {

    void print(PrintWriter out) {
        out.println("Model %s (SHA-256 %s), policy %s.".formatted(model.name(), model.digest(), policy.label()));
        out.println(
                "%d learners in the register, %d rows in the batch, of which %d of registered learners, %d of new people and %d of new people who had got a number already."
                        .formatted(
                                learners,
                                night.rows(),
                                night.tally().all().of(Standing.REGISTERED),
                                night.tally().all().of(Standing.NEW),
                                night.tally().all().of(Standing.AGAIN)));
        out.println(String.format(
                Locale.ROOT,
                "%.2f plausible candidates a row.",
                night.plausible() / (double) Math.max(1, night.rows())));
        note(out, passedOver, "rows of the register were not taken: an error, no ULN, or a ULN given before.");
        note(out, night.withError(), "rows of the batch have an error (RC010 to RC013) and are counted nowhere.");
        note(out, night.withoutTruth(), "rows of the batch are not in the truth and are counted nowhere.");
        note(out, night.people().lacking(), "people whom the truth takes for registered are not, and count as new.");
        note(out, night.tally().all().of(End.REFUSED), "rows carry a ULN that is unknown or disagrees (RC009).");
        out.println();
        new FigureTable(out).print(night);
        out.flush();
    }

    private static void note(PrintWriter out, long count, String what) {
        if (count > 0) {
            out.println(count + " " + what);
        }
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("model", model.name());
        members.put("digest", model.digest());
        members.put("policy", policy.label());
        members.put("learners", learners);
        members.put("learnersPassedOver", passedOver);
        members.put("rows", night.rows());
        members.put("rowsWithError", night.withError());
        members.put("rowsWithoutTruth", night.withoutTruth());
        members.put("peopleLacking", night.people().lacking());
        members.put(
                "figures",
                new Figures(night).list().stream().map(Figure::members).toList());
        members.put("troubles", kinds(night.tally().troubles()));
        members.put("communities", kinds(night.tally().communities()));
        if (night.tally().pairs().pairs() > 0) {
            members.put("pairs", night.tally().pairs().members(false));
            members.put("pairsByCommunity", night.tally().pairs().members(true));
        }
        return members;
    }

    private static List<Map<String, Object>> kinds(Map<String, Ends> kinds) {
        List<Map<String, Object>> list = new ArrayList<>();
        kinds.forEach((kind, ends) -> {
            for (Standing standing : Standing.values()) {
                if (ends.of(standing) > 0) {
                    list.add(kind(kind, standing, ends));
                }
            }
        });
        return list;
    }

    private static Map<String, Object> kind(String kind, Standing standing, Ends ends) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind);
        members.put("person", standing.name().toLowerCase(Locale.ROOT));
        members.put("rows", ends.of(standing));
        for (End end : End.values()) {
            members.put(end.name().toLowerCase(Locale.ROOT), ends.of(standing, end));
        }
        return members;
    }
}

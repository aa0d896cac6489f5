package org.learnerhub.domain.matching;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how rows of a night ended and says it in the words of the targets. */
final class LabFigures {

    /** What a row in truth was. */
    enum Truth {
        KNOWN,
        NEW,
        NEW_TWIN,
        NEW_CHILD,
        NEW_SIBLING
    }

    private final int[][] ends = new int[Truth.values().length][4];
    private final Map<String, int[]> troubles = new TreeMap<>();
    private final Map<String, int[]> communities = new TreeMap<>();
    private long candidates;
    private int rows;
    private int listedTooDeep;

    /** How a row ended: 0 right, 1 review with the right learner listed (or of a new person), 2 wrong match, 3 missed. */
    void count(Truth truth, int end, String trouble, String community, int compared) {
        ends[truth.ordinal()][end]++;
        rows++;
        candidates += compared;
        if (truth == Truth.KNOWN) {
            troubles.computeIfAbsent(trouble, t -> new int[4])[end]++;
            communities.computeIfAbsent(community, c -> new int[4])[end]++;
        }
    }

    void reviewWithoutTheRight() {
        listedTooDeep++;
    }

    String table() {
        StringBuilder out = new StringBuilder();
        int known = sum(Truth.KNOWN);
        int matched = ends[0][0] + wrong();
        int fresh = rows - known;
        int freshAlone = ends[1][0] + ends[2][0] + ends[3][0] + ends[4][0];
        int reviews = 0;
        for (int[] end : ends) {
            reviews += end[1];
        }
        line(
                out,
                "precision of automatic matches",
                1 - wrong() / (double) matched,
                wrong() + " of " + matched + " wrong" + (wrong() == 0 ? ", upper bound " + 3.0 / matched : ""));
        line(out, "recall automatic", ends[0][0] / (double) known, "");
        line(out, "recall automatic + review", (ends[0][0] + ends[0][1]) / (double) known, "");
        line(
                out,
                "missed",
                ends[0][3] / (double) known,
                "of which in a review without the right one: " + listedTooDeep);
        line(out, "rows sent to review", (reviews + listedTooDeep) / (double) rows, "");
        line(out, "new learners allocated", freshAlone / (double) fresh, "");
        line(
                out,
                "new twins merged",
                share(Truth.NEW_TWIN, 2),
                "reviewed " + share(Truth.NEW_TWIN, 1) + " of " + sum(Truth.NEW_TWIN));
        line(
                out,
                "children merged into parents",
                share(Truth.NEW_CHILD, 2),
                "reviewed " + share(Truth.NEW_CHILD, 1) + " of " + sum(Truth.NEW_CHILD));
        line(out, "siblings merged", share(Truth.NEW_SIBLING, 2), "reviewed " + share(Truth.NEW_SIBLING, 1));
        line(out, "strangers merged", share(Truth.NEW, 2), ends[1][2] + " of " + sum(Truth.NEW));
        line(out, "candidates compared per row", candidates / (double) rows, "");
        troubles.forEach((trouble, end) -> breakdown(out, "  " + trouble, end));
        communities.forEach((community, end) -> breakdown(out, "  community " + community, end));
        return out.toString();
    }

    private int wrong() {
        int wrong = 0;
        for (int[] end : ends) {
            wrong += end[2];
        }
        return wrong;
    }

    private int sum(Truth truth) {
        int sum = 0;
        for (int end : ends[truth.ordinal()]) {
            sum += end;
        }
        return sum;
    }

    private double share(Truth truth, int end) {
        return Math.round(ends[truth.ordinal()][end] * 100_000.0 / Math.max(1, sum(truth))) / 100_000.0;
    }

    private static void line(StringBuilder out, String what, double figure, String more) {
        out.append(String.format(Locale.ROOT, "%-34s %.5f  %s%n", what, figure, more));
    }

    private static void breakdown(StringBuilder out, String what, int[] end) {
        double all = end[0] + end[1] + end[2] + end[3];
        out.append(String.format(
                Locale.ROOT,
                "%-34s %7d  auto %.4f  review %.4f  wrong %.5f  missed %.4f%n",
                what,
                (int) all,
                end[0] / all,
                end[1] / all,
                end[2] / all,
                end[3] / all));
    }
}

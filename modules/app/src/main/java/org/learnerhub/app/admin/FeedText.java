package org.learnerhub.app.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.load.ReconcileFeed.Award;
import org.learnerhub.domain.feed.load.ReconcileFeed.Proof;
import org.learnerhub.domain.record.EventContent;

/** Totals of feeds and held rows as the operator is shown them. */
final class FeedText {

    private static final int SHOWN = 50;

    private FeedText() {}

    static List<String> lines(Proof proof, boolean byAward) {
        List<String> lines = new ArrayList<>();
        lines.add("told     " + totals(proof.told()));
        lines.add("counted  " + totals(proof.counted()));
        lines.add(proof.facts() + " facts, " + proof.held() + " held rows (" + proof.attachedLater()
                + " attached later), " + proof.heldBefore() + " held before");
        if (byAward) {
            proof.awards().entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Award, ControlTotals> entry) ->
                                    entry.getKey().code())
                            .thenComparing(entry -> entry.getKey().grade()))
                    .forEach(entry -> lines.add(award(entry.getKey()) + "  " + totals(entry.getValue())));
        }
        proof.differences().stream().limit(SHOWN).forEach(lines::add);
        int more = proof.differences().size() - SHOWN;
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        lines.add(proof.agrees() ? "all agrees" : proof.differences().size() + " differences");
        return lines;
    }

    private static String award(Award award) {
        return award.code().isEmpty()
                ? "no award"
                : Helpdesk.plain(award.code() + (award.grade().isEmpty() ? "  no grade" : "  grade " + award.grade()));
    }

    private static String totals(ControlTotals totals) {
        return "%d sent = %d created + %d updated (%d promoted) + %d unchanged + %d withdrawn + %d reinstated + %d held + %d refused"
                .formatted(
                        totals.sent(),
                        totals.created(),
                        totals.updated(),
                        totals.promoted(),
                        totals.unchanged(),
                        totals.withdrawn(),
                        totals.reinstated(),
                        totals.held(),
                        totals.refused());
    }

    static String line(HeldRow row) {
        EventContent content = row.statement().content();
        return row.id() + "  " + state(row) + "  job " + row.batch() + " row " + row.row() + "  sent by " + row.sender()
                + "  " + row.statement().uln() + "  " + Helpdesk.plain(content.code()) + "  " + content.keyDate() + "  "
                + row.finding().code().code() + "  since " + row.heldAt()
                + (row.endedBy() == null ? "" : "  ended " + row.endedAt() + " by " + Helpdesk.plain(row.endedBy()));
    }

    /** One array, a line for each row. */
    static String json(List<HeldRow> rows) {
        return rows.stream().map(FeedText::json).collect(Collectors.joining("," + System.lineSeparator(), "[", "]"));
    }

    private static String json(HeldRow row) {
        return new JsonLine()
                .and("id", row.id())
                .and("state", state(row))
                .and("job", row.batch().value())
                .and("row", row.row())
                .and("sender", row.sender())
                .and("uln", row.statement().uln())
                .and("code", row.statement().content().code())
                .and("date", row.statement().content().keyDate())
                .and("finding", row.finding().code().code())
                .and("heldAt", row.heldAt())
                .and("endedAt", row.endedAt())
                .and("endedBy", row.endedBy())
                .toString();
    }

    private static String state(HeldRow row) {
        return row.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

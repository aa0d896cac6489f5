package org.learnerhub.app.admin.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.admin.JsonLine;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.ShowRecord;
import org.learnerhub.domain.record.ShownEvent;

/** A record as the operator is shown it: each event, and below what was said of it, by whom, when and from which row. */
final class RecordText {

    private RecordText() {}

    static List<String> lines(ShowRecord.WholeRecord record) {
        List<String> lines = new ArrayList<>();
        lines.add("ULN " + record.learner().uln() + ", live events: "
                + record.events().size());
        for (EventHistory history : record.histories()) {
            long id = history.facts().get(0).event();
            String shown = record.events().stream()
                    .filter(event -> event.id() == id)
                    .map(event -> (event.state().isProvisional() ? "live, provisional" : "live")
                            + (event.isUnderChallenge() ? ", under challenge " + event.challenge() : ""))
                    .findFirst()
                    .orElse("not shown");
            lines.add("event " + id + "  " + what(history.facts().get(0)) + "  " + shown);
            history.facts().forEach(fact -> lines.add("    " + said(fact)));
        }
        return lines;
    }

    private static String what(Fact fact) {
        return fact.key().code() + "  " + fact.key().date() + "  sent by "
                + fact.key().sender() + " for " + fact.key().uln();
    }

    private static String said(Fact fact) {
        return fact.action().name().toLowerCase(Locale.ROOT) + "  " + fact.actionDate() + "  known since "
                + fact.recordedAt() + "  " + origin(fact.origin()) + "  " + Helpdesk.plain(content(fact.content()))
                + (fact.reason() == null ? "" : "  because " + Helpdesk.plain(fact.reason()));
    }

    private static String origin(Fact.Origin origin) {
        return origin.challenge() == 0
                ? "job " + origin.batch() + " row " + origin.row()
                : "answer to " + Challenge.reference(origin.challenge());
    }

    private static String content(EventContent content) {
        if (content instanceof Achievement achievement) {
            return "grade " + text(achievement.grade()) + (achievement.provisional() ? ", provisional" : ", final");
        }
        Participation participation = (Participation) content;
        return participation.status().name().toLowerCase(Locale.ROOT) + ", outcome " + text(participation.outcome());
    }

    private static String text(@Nullable String value) {
        return value == null ? "none" : value;
    }

    /** One line: the live events as of the moment asked for. */
    static List<String> json(ShowRecord.WholeRecord record) {
        return List.of(new JsonLine()
                .and("uln", record.learner().uln())
                .and("events", record.events().stream().map(RecordText::json).toList())
                .toString());
    }

    private static Map<String, @Nullable Object> json(ShownEvent event) {
        EventContent content = event.content();
        JsonLine line = new JsonLine()
                .and("id", event.id())
                .and("code", content.code())
                .and("date", content.keyDate())
                .and("kind", content.kind().name().toLowerCase(Locale.ROOT))
                .and("sender", event.state().key().sender())
                .and(
                        "grade",
                        content instanceof Achievement achievement
                                ? achievement.grade()
                                : ((Participation) content).outcome())
                .and("provisional", event.state().isProvisional());
        if (event.isUnderChallenge()) {
            line.and("challenge", event.challenge());
        }
        return line.members();
    }
}

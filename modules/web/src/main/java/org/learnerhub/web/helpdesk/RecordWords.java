package org.learnerhub.web.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.ShowRecord;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.web.frame.Show;

/** A record in words for the page: each event, and what was said of it. */
final class RecordWords {

    private final Show show;

    RecordWords(Show show) {
        this.show = show;
    }

    /** @param challenge the reference of an open case; null where there is none */
    record Event(
            long id,
            String title,
            String code,
            LocalDate date,
            String sender,
            String state,
            @Nullable String challenge,
            List<Said> said) {}

    record Said(LocalDate on, Instant known, String action, String content, String origin, String reason) {}

    /** So many events after the first ones. */
    List<Event> events(ShowRecord.WholeRecord record, long after, int most) {
        Map<Long, ShownEvent> live =
                record.events().stream().collect(Collectors.toMap(ShownEvent::id, Function.identity()));
        return record.histories().stream()
                .skip(after)
                .limit(most)
                .map(history -> event(history, live.get(history.facts().get(0).event())))
                .toList();
    }

    private Event event(EventHistory history, @Nullable ShownEvent live) {
        Fact first = history.facts().get(0);
        String title = live == null || live.qualification() == null
                ? first.key().code()
                : live.qualification().title();
        String sender =
                live == null || live.senderName() == null ? first.key().sender().value() : live.senderName();
        String state = live == null ? "gone" : live.state().isProvisional() ? "provisional" : "live";
        return new Event(
                first.event(),
                title,
                first.key().code(),
                first.key().date(),
                sender,
                show.word("helpdesk.record." + state),
                live == null ? null : live.challenge(),
                history.facts().stream().map(this::said).toList());
    }

    private Said said(Fact fact) {
        String origin = fact.origin().challenge() == 0
                ? show.word(
                        "helpdesk.record.row",
                        Long.toString(fact.origin().batch()),
                        Integer.toString(fact.origin().row()))
                : show.word(
                        "helpdesk.record.answer",
                        Challenge.reference(fact.origin().challenge()));
        String reason = fact.reason();
        return new Said(
                fact.actionDate(),
                fact.recordedAt(),
                show.word("helpdesk.action." + fact.action().name().toLowerCase(Locale.ROOT)),
                content(fact.content()),
                origin,
                reason == null ? "" : reason);
    }

    private String content(EventContent content) {
        if (content instanceof EventContent.Achievement achievement) {
            return show.word(
                    achievement.provisional() ? "helpdesk.record.grade.provisional" : "helpdesk.record.grade",
                    text(achievement.grade()));
        }
        EventContent.Participation participation = (EventContent.Participation) content;
        return show.word(
                "helpdesk.record.participation",
                show.word("helpdesk.participation."
                        + participation.status().name().toLowerCase(Locale.ROOT)),
                text(participation.outcome()));
    }

    private String text(@Nullable String value) {
        return value == null ? show.word("helpdesk.none") : value;
    }
}

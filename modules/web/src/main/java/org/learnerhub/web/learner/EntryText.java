package org.learnerhub.web.learner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.DefaultChoice;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.web.frame.Show;

/** An entry of a record in plain words. */
final class EntryText {

    private final Show show;

    EntryText(Show show) {
        this.show = show;
    }

    Entry of(ShownEvent event) {
        boolean result = event.content() instanceof Achievement;
        return new Entry(
                event.id(),
                title(event),
                result ? result(event, (Achievement) event.content()) : course(event, (Participation) event.content()),
                event.state().isProvisional(),
                event.challenge(),
                DefaultChoice.takes(event),
                latest(event));
    }

    private static String title(ShownEvent event) {
        Qualification qualification = event.qualification();
        if (qualification != null) {
            return qualification.title();
        }
        String subject = event.content() instanceof Participation course ? course.subject() : null;
        return Objects.requireNonNullElse(subject, event.content().code());
    }

    private static LocalDate latest(ShownEvent event) {
        LocalDate end = event.content() instanceof Participation course ? course.end() : null;
        return Objects.requireNonNullElse(end, event.content().keyDate());
    }

    private List<Line> result(ShownEvent event, Achievement result) {
        Qualification known = event.qualification();
        List<Line> lines = new ArrayList<>();
        add(lines, "grade", result.grade());
        add(lines, "awarded", show.date(result.awardDate()));
        add(lines, "body", known == null ? sender(event) : known.awardingBody());
        add(lines, "level", known == null ? null : known.level());
        add(lines, "provider", provider(event));
        add(lines, "language", result.language());
        add(lines, "code", result.code());
        return lines;
    }

    private List<Line> course(ShownEvent event, Participation course) {
        List<Line> lines = new ArrayList<>();
        add(lines, "status", show.word("learner.status." + course.status()));
        add(lines, "started", show.date(course.start()));
        add(lines, "planned", course.end() == null ? show.date(course.plannedEnd()) : null);
        add(lines, "ended", show.date(course.end()));
        add(lines, "outcome", course.outcome());
        add(lines, "provider", provider(event));
        add(lines, "code", course.code());
        return lines;
    }

    private static String sender(ShownEvent event) {
        return Objects.requireNonNullElse(
                event.senderName(), event.state().key().sender().value());
    }

    private static @Nullable String provider(ShownEvent event) {
        Ukprn ukprn = event.provider();
        return event.providerName() != null || ukprn == null ? event.providerName() : ukprn.value();
    }

    private void add(List<Line> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(show.word("learner.entry." + key), value));
        }
    }

    /**
     * An entry.
     *
     * @param challenge the reference of an open case about it; null: none
     * @param usual whether it is shared where nobody chooses
     * @param date the last one that it says
     */
    record Entry(
            long id,
            String title,
            List<Line> lines,
            boolean provisional,
            @Nullable String challenge,
            boolean usual,
            LocalDate date) {

        /** In one line, for lists to choose from. */
        public String inBrief() {
            return lines.stream()
                    .limit(3)
                    .map(line -> line.name() + ": " + line.value())
                    .collect(Collectors.joining("; "));
        }
    }

    /** @param name in words */
    record Line(String name, String value) {}
}

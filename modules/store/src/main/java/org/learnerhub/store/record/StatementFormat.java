package org.learnerhub.store.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.DetailsFormat;

/** What a row says: number, person, action, and then what its kind of event has. */
final class StatementFormat {

    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final List<EventContent.Status> STATUSES = List.of(EventContent.Status.values());
    private static final List<EventContent.Source> SOURCES = List.of(EventContent.Source.values());

    private StatementFormat() {}

    static void write(Statement statement, ChunkOutput output) {
        output.number(statement.uln().number());
        DetailsFormat.write(statement.claimed(), output);
        output.number(statement.action().number());
        FeedValues.date(statement.actionDate(), output);
        FeedValues.text(statement.reason(), output);
        EventContent content = statement.content();
        output.constant(content.kind());
        output.text(content.code());
        FeedValues.date(content.keyDate(), output);
        if (content instanceof EventContent.Achievement achievement) {
            write(achievement, output);
        } else if (content instanceof EventContent.Participation participation) {
            write(participation, output);
        }
    }

    private static void write(EventContent.Achievement achievement, ChunkOutput output) {
        Ukprn provider = achievement.provider();
        FeedValues.text(provider == null ? null : provider.value(), output);
        FeedValues.text(achievement.grade(), output);
        FeedValues.text(achievement.language(), output);
        output.flag(achievement.provisional());
    }

    private static void write(EventContent.Participation participation, ChunkOutput output) {
        FeedValues.text(participation.subject(), output);
        output.text(participation.provider().value());
        FeedValues.dateOrNull(participation.plannedEnd(), output);
        FeedValues.dateOrNull(participation.end(), output);
        output.constant(participation.status());
        FeedValues.text(participation.outcome(), output);
        output.constant(participation.source());
        FeedValues.text(participation.returnNumber(), output);
    }

    static Statement read(ChunkInput input) {
        Uln uln = new Uln(input.longNumber());
        LearnerDetails claimed = DetailsFormat.read(input);
        Action action = Action.of(input.number()).orElseThrow(() -> new IllegalArgumentException("no such action"));
        LocalDate actionDate = FeedValues.date(input);
        String reason = FeedValues.text(input);
        EventKind kind = input.constant(KINDS);
        String code = input.text();
        LocalDate date = FeedValues.date(input);
        return new Statement(
                uln,
                claimed,
                action,
                actionDate,
                reason,
                switch (kind) {
                    case ACHIEVEMENT -> achievement(code, date, input);
                    case PARTICIPATION -> participation(code, date, input);
                });
    }

    private static EventContent achievement(String code, LocalDate awarded, ChunkInput input) {
        String provider = FeedValues.text(input);
        return new EventContent.Achievement(
                code, awarded, ukprn(provider), FeedValues.text(input), FeedValues.text(input), input.flag());
    }

    private static EventContent participation(String code, LocalDate start, ChunkInput input) {
        return new EventContent.Participation(
                code,
                FeedValues.text(input),
                new Ukprn(input.text()),
                start,
                FeedValues.dateOrNull(input),
                FeedValues.dateOrNull(input),
                input.constant(STATUSES),
                FeedValues.text(input),
                input.constant(SOURCES),
                FeedValues.text(input));
    }

    private static @Nullable Ukprn ukprn(@Nullable String value) {
        return value == null ? null : new Ukprn(value);
    }
}

package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.column.Moment;

/** Facts from rows with {@link NewFacts#COLUMNS}. */
final class FactRow {

    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final List<EventContent.Status> STATUSES = List.of(EventContent.Status.values());
    private static final List<EventContent.Source> SOURCES = List.of(EventContent.Source.values());

    private FactRow() {}

    static Fact read(ResultSet row, int number) throws SQLException {
        EventKey key = new EventKey(
                new Uln(row.getLong("uln")),
                new Ukprn(text(row, "sender")),
                KINDS.get(row.getInt("kind")),
                text(row, "code_key"),
                date(row, "key_date"));
        int action = row.getInt("action");
        return new Fact(
                row.getLong("number"),
                row.getLong("event"),
                key,
                Action.of(action).orElseThrow(() -> new IllegalStateException("no action " + action)),
                date(row, "action_date"),
                row.getString("reason"),
                content(row, key),
                new Fact.Origin(row.getLong("batch_id"), row.getInt("row_no")),
                requireNonNull(Moment.read(row, "recorded_at")));
    }

    private static EventContent content(ResultSet row, EventKey key) throws SQLException {
        String written = row.getString("code");
        String code = written == null ? key.code() : written;
        return switch (key.kind()) {
            case ACHIEVEMENT -> achievement(row, code, key.date());
            case PARTICIPATION -> participation(row, code, key.date());
        };
    }

    private static EventContent achievement(ResultSet row, String code, LocalDate awarded) throws SQLException {
        String provider = row.getString("provider");
        return new EventContent.Achievement(
                code,
                awarded,
                provider == null ? null : new Ukprn(provider),
                row.getString("grade"),
                row.getString("language"),
                row.getBoolean("provisional"));
    }

    private static EventContent participation(ResultSet row, String code, LocalDate start) throws SQLException {
        return new EventContent.Participation(
                code,
                row.getString("subject"),
                new Ukprn(text(row, "provider")),
                start,
                dateOrNull(row, "planned_end"),
                dateOrNull(row, "end_date"),
                STATUSES.get(row.getInt("status")),
                row.getString("outcome"),
                SOURCES.get(row.getInt("source")),
                row.getString("return_number"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getString(column));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return requireNonNull(dateOrNull(row, column));
    }

    private static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

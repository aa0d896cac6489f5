package org.learnerhub.store.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.enquiry.NotedFind;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.column.TextArray;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;

/** In one statement of PostgreSQL, which commits by itself: a column is an array, however many there are. */
final class UnnestedNotes implements NewNotes {

    private static final String TIME = "timestamptz 'epoch' + at * interval '1 microsecond'";
    private static final String ENTRIES = "insert into audit_entry (" + NewEntries.COLUMNS + ") select " + TIME
            + ", ukprn, user_name, operation, purpose, nullif(uln, 0), shown, call, caller, kind, subject"
            + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " with ordinality e(at, ukprn, user_name, operation, purpose, uln, shown, call, caller,"
            + " kind, subject, place) order by place";
    private static final String FIND = " insert into recent_find (found_at, possible, ukprn, fingerprint) ";
    private static final String OR_AGAIN = " on conflict (ukprn, fingerprint)"
            + " do update set found_at = excluded.found_at, possible = excluded.possible";
    private static final String BOTH = "with told as (" + ENTRIES + ")" + FIND + "select " + TIME
            + ", possible = 1, ukprn, fingerprint from unnest(?, ?, ?, ?) f(at, possible, ukprn, fingerprint)"
            + OR_AGAIN;
    private static final String ENTRY =
            "insert into audit_entry (" + NewEntries.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ONE_OF_BOTH = "with told as (" + ENTRY + ")" + FIND + "values (?, ?, ?, ?)" + OR_AGAIN;

    private final JdbcTemplate jdbc;

    UnnestedNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(List<AuditEntry> entries, List<NotedFind> finds) {
        if (entries.size() == 1 && finds.size() <= 1) {
            write(entries.get(0), finds);
        } else {
            writeMany(entries, finds);
        }
    }

    /** As most calls leave it that nobody else goes along with: without arrays it costs the database less. */
    private void write(AuditEntry entry, List<NotedFind> finds) {
        List<@Nullable Object> values = new ArrayList<>(values(entry));
        finds.forEach(one -> {
            values.add(Moment.column(one.find().at()));
            values.add(one.find().possible());
            values.add(one.institution().value());
            values.add(one.fingerprint());
        });
        jdbc.update(finds.isEmpty() ? ENTRY : ONE_OF_BOTH, values.toArray());
    }

    private static List<@Nullable Object> values(AuditEntry entry) {
        SubjectColumns subject = SubjectColumns.of(entry.subject());
        return Arrays.asList(
                Moment.column(entry.at()),
                varchar(CallerColumns.ukprn(entry.caller())),
                CallerColumns.userName(entry.caller()),
                StorableText.of(entry.operation()),
                StorableText.of(entry.purpose()),
                new SqlParameterValue(Types.BIGINT, subject.number()),
                String.join(" ", entry.shown().words()),
                StorableText.of(entry.correlationId()),
                varchar(CallerColumns.kind(entry.caller())),
                varchar(subject.kind()),
                varchar(subject.id()));
    }

    private static SqlParameterValue varchar(@Nullable String value) {
        return new SqlParameterValue(Types.VARCHAR, value);
    }

    private void writeMany(List<AuditEntry> entries, List<NotedFind> finds) {
        List<Object> columns = new ArrayList<>(columns(entries));
        if (!finds.isEmpty()) {
            columns.add(numbers(finds, one -> micros(one.find().at())));
            columns.add(numbers(finds, one -> one.find().possible() ? 1 : 0));
            columns.add(TextArray.of(finds, one -> one.institution().value()));
            columns.add(TextArray.of(finds, NotedFind::fingerprint));
        }
        jdbc.update(finds.isEmpty() ? ENTRIES : BOTH, columns.toArray());
    }

    private static List<Object> columns(List<AuditEntry> entries) {
        List<SubjectColumns> subjects =
                entries.stream().map(one -> SubjectColumns.of(one.subject())).toList();
        return List.of(
                numbers(entries, one -> micros(one.at())),
                TextArray.of(entries, one -> CallerColumns.ukprn(one.caller())),
                TextArray.of(entries, one -> CallerColumns.userName(one.caller())),
                TextArray.of(entries, one -> StorableText.of(one.operation())),
                TextArray.of(entries, one -> StorableText.of(one.purpose())),
                numbers(subjects, one -> number(one.uln())),
                TextArray.of(entries, one -> String.join(" ", one.shown().words())),
                TextArray.of(entries, one -> StorableText.of(one.correlationId())),
                TextArray.of(entries, one -> CallerColumns.kind(one.caller())),
                TextArray.of(subjects, SubjectColumns::kind),
                TextArray.of(subjects, SubjectColumns::id));
    }

    private static long number(@Nullable Uln uln) {
        return uln == null ? 0 : uln.number();
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static <T> BigintArray numbers(List<T> rows, ToLongFunction<T> column) {
        return new BigintArray(rows.stream().mapToLong(column).toArray());
    }
}

package org.learnerhub.store.qualification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.qualification.QualificationList;
import org.learnerhub.store.column.TextArray;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each entry, and one that counts the changes and is everybody's lock who makes one. */
final class SqlQualificationList implements QualificationList {

    private static final int FEW = 1_000;
    private static final String BAR = "|";
    private static final String ALL = "select * from qualification";
    private static final String WORDS =
            "lower(code || ' ' || title || ' ' || qualification_type || ' ' || awarding_body)";

    private final JdbcTemplate jdbc;

    SqlQualificationList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock() {
        OpenTransaction.demand();
        jdbc.query("select version from qualification_list where id = 1 for update", (row, number) -> row.getLong(1));
    }

    @Override
    public Map<String, Qualification> all() {
        Map<String, Qualification> entries = new HashMap<>();
        jdbc.query(ALL, row -> {
            entries.put(row.getString("qualification_key"), entry(row));
        });
        return entries;
    }

    /** @param keys unknown ones are left out */
    Map<String, Qualification> of(Collection<String> keys) {
        Map<String, Qualification> entries = new HashMap<>();
        for (TextArray some : slices(keys)) {
            jdbc.query(
                    "select q.* from unnest(?) w(wanted) join qualification q on q.qualification_key = w.wanted",
                    row -> {
                        entries.put(row.getString("qualification_key"), entry(row));
                    },
                    some);
        }
        return entries;
    }

    @Override
    public void change(Map<String, Qualification> written, Collection<String> gone) {
        List<String> replaced = new ArrayList<>(written.keySet());
        replaced.addAll(gone);
        for (TextArray some : slices(replaced)) {
            jdbc.update("delete from qualification where qualification_key = any(?)", some);
        }
        jdbc.batchUpdate(
                "insert into qualification (qualification_key, code, title, qualification_level, qualification_type,"
                        + " subject_area, awarding_body, awarding_body_ref, grades, first_award, last_award)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                written.entrySet().stream()
                        .map(entry -> columns(entry.getKey(), entry.getValue()))
                        .toList());
        jdbc.update("update qualification_list set version = version + 1 where id = 1");
    }

    private static @Nullable Object[] columns(String key, Qualification entry) {
        return new @Nullable Object[] {
            key,
            entry.code(),
            entry.title(),
            entry.level(),
            entry.type(),
            entry.subjectArea(),
            entry.awardingBody(),
            entry.awardingBodyRef(),
            entry.grades().isEmpty() ? null : String.join(BAR, entry.grades()),
            text(entry.firstAward()),
            text(entry.lastAward())
        };
    }

    @Override
    public List<Qualification> find(List<String> words, int most) {
        StringBuilder conditions = new StringBuilder("true");
        List<Object> values = new ArrayList<>();
        for (String word : words) {
            conditions.append(" and (position(? in ").append(WORDS).append(") > 0 or qualification_key = ?)");
            values.add(word.toLowerCase(Locale.ROOT));
            values.add(Qualification.key(word));
        }
        values.add(most);
        return jdbc.query(
                ALL + " where " + conditions + " order by qualification_key limit ?",
                (row, number) -> entry(row),
                values.toArray());
    }

    @Override
    public long version() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select version from qualification_list where id = 1", Long.class));
    }

    private static List<TextArray> slices(Collection<String> keys) {
        List<String> all = keys.stream().distinct().toList();
        List<TextArray> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += FEW) {
            slices.add(TextArray.of(all.subList(from, Math.min(from + FEW, all.size())), key -> key));
        }
        return slices;
    }

    private static Qualification entry(ResultSet row) throws SQLException {
        String grades = row.getString("grades");
        return new Qualification(
                row.getString("code"),
                row.getString("title"),
                row.getString("qualification_level"),
                row.getString("qualification_type"),
                row.getString("subject_area"),
                row.getString("awarding_body"),
                row.getString("awarding_body_ref"),
                grades == null ? List.of() : List.of(grades.split("\\|")),
                date(row.getString("first_award")),
                date(row.getString("last_award")));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

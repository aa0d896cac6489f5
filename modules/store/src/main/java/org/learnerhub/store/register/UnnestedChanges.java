package org.learnerhub.store.register;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.TextArray;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many at once, as a chunk leaves them, by PostgreSQL's arrays, a statement for all; a few one by one. */
final class UnnestedChanges implements ChangedLearners {

    private static final int FEW = 20;

    /** Found through the index, whatever the planner believes of the table's size. */
    private static final String PRESENT =
            " cross join lateral (select ctid as place, learner.* from learner where entry = e and version = v offset 0) l";

    static final String KEEP_BEFORE =
            "insert into learner_version (" + KEPT + ") select " + KEPT + " from unnest(?, ?) w(e, v)" + PRESENT;

    private static final List<LearnerField> FIELDS = LearnerColumns.STORED;

    static final String UPDATE = "update learner set "
            + FIELDS.stream()
                    .map(field -> LearnerColumns.name(field) + " = x.new_" + LearnerColumns.name(field))
                    .collect(joining(", "))
            + ", version = learner.version + 1, changed = x.n, changed_at = ?, source = x.s,"
            + " keyed = case when x.k = 0 then learner.keyed else x.k end"
            + " from (select place, w.* from unnest(?, ?, ?, ?, ?"
            + FIELDS.stream().map(field -> ", ?").collect(joining())
            + ") w(e, v, n, k, s"
            + FIELDS.stream()
                    .map(field -> ", new_" + LearnerColumns.name(field))
                    .collect(joining())
            + ")" + PRESENT + ") x where learner.ctid = x.place";

    private final JdbcTemplate jdbc;
    private final ChangedLearners few;

    UnnestedChanges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        few = new BatchedChanges(jdbc);
    }

    @Override
    public void keepBefore(List<LearnerChange> changes) {
        if (changes.size() <= FEW) {
            few.keepBefore(changes);
            return;
        }
        jdbc.update(KEEP_BEFORE, entries(changes), versions(changes));
    }

    @Override
    public int update(List<LearnerChange> changes, Instant at) {
        if (changes.size() <= FEW) {
            return few.update(changes, at);
        }
        List<@Nullable Object> values = new ArrayList<>(6 + FIELDS.size());
        values.add(Moment.column(at));
        values.add(entries(changes));
        values.add(versions(changes));
        values.add(numbers(changes, LearnerChange::number));
        values.add(numbers(changes, change -> change.keys().length > 0 ? change.number() : 0));
        values.add(TextArray.of(changes, LearnerChange::source));
        for (LearnerField field : FIELDS) {
            values.add(TextArray.of(changes, change -> change.details().get(field)));
        }
        return jdbc.update(UPDATE, values.toArray());
    }

    private static BigintArray entries(List<LearnerChange> changes) {
        return numbers(changes, change -> change.before().entry());
    }

    private static BigintArray versions(List<LearnerChange> changes) {
        return numbers(changes, change -> change.before().version());
    }

    private static BigintArray numbers(List<LearnerChange> changes, ToLongFunction<LearnerChange> number) {
        return new BigintArray(changes.stream().mapToLong(number).toArray());
    }
}

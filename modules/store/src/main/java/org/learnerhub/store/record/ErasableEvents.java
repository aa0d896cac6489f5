package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import org.learnerhub.domain.feed.EmptiedFeedRows;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** What facts say of learners; that there is a fact, of which row, stays. */
final class ErasableEvents implements PersonalData {

    private static final String WHERE = " where uln = ? and code_key <> '" + EmptiedFeedRows.CODE + "'";
    private static final String EMPTY = "update learning_fact set code_key = '" + EmptiedFeedRows.CODE
            + "', code = null, key_date = date '" + EmptiedFeedRows.DAY + "', action_date = date '"
            + EmptiedFeedRows.DAY + "', planned_end = null, end_date = null, status = case when kind = "
            + EventKind.PARTICIPATION.ordinal() + " then 0 end, provisional = false, provider = case when kind = "
            + EventKind.PARTICIPATION.ordinal()
            + " then sender end, return_number = null, grade = null, outcome = null, language = null, subject = null,"
            + " reason = null";

    private final JdbcTemplate jdbc;

    ErasableEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "learning-events";
    }

    @Override
    public long count(Collection<Uln> ulns) {
        return ulns.stream()
                .mapToLong(uln -> requireNonNull(
                        jdbc.queryForObject("select count(*) from learning_fact" + WHERE, Long.class, uln.number())))
                .sum();
    }

    /** Takes the records' lock, as everybody does who writes to them. */
    @Override
    public long erase(Collection<Uln> ulns, Instant at) {
        OpenTransaction.demand();
        jdbc.queryForList("select last_number from record_count where id = 1 for update");
        return ulns.stream()
                .mapToLong(uln -> jdbc.update(EMPTY + WHERE, uln.number()))
                .sum();
    }
}

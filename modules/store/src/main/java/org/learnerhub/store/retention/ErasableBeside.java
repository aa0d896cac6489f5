package org.learnerhub.store.retention;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands in other services' tables, found by one number: each statement has it once.
 *
 * @param count of rows that say something
 * @param removal in order
 */
record ErasableBeside(JdbcTemplate jdbc, String kind, String count, List<String> removal) implements PersonalData {

    /** By all addresses that are known of the learner, so before those go. */
    private static final String OF_NOTICES = " where (to_kind = 'LEARNER' and to_whom = cast(w.uln as varchar(10)))"
            + " or (to_kind = 'ADDRESS' and lower(to_whom) in (select lower(contact_email) from challenge where uln = w.uln"
            + " union select lower(email_address) from learner where uln = w.uln"
            + " union select lower(email_address) from notification_wish where uln = w.uln))";

    static PersonalData notices(JdbcTemplate jdbc) {
        String numbers = "select number from notice, (select cast(? as bigint) as uln) w" + OF_NOTICES;
        return new ErasableBeside(
                jdbc,
                "notices",
                "select count(*) from (" + numbers + ") n",
                List.of("delete from notice where number in (" + numbers + ")"));
    }

    static PersonalData challenges(JdbcTemplate jdbc) {
        return new ErasableBeside(
                jdbc,
                "challenges",
                "select count(*) from challenge where uln = ?",
                List.of(
                        "update challenge_step set words = '' where challenge in"
                                + " (select number from challenge where uln = ?)",
                        "update challenge set original = '', supplied = '', other_ulns = '', contact_name = null,"
                                + " contact_telephone = null, contact_email = null where uln = ?"));
    }

    @Override
    public long count(Collection<Uln> ulns) {
        return ulns.stream()
                .mapToLong(uln -> requireNonNull(jdbc.queryForObject(count, Long.class, uln.number())))
                .sum();
    }

    @Override
    public long erase(Collection<Uln> ulns, Instant at) {
        OpenTransaction.demand();
        long there = count(ulns);
        ulns.forEach(uln -> removal.forEach(sql -> jdbc.update(sql, uln.number())));
        return there;
    }
}

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

    /**
     * By all addresses that are known of the learner, so before those go. The address that was given with a case is sealed:
     * what was sent about the case to an address went to that one.
     */
    private static final String OF_NOTICES = " where (to_kind = 'LEARNER' and to_whom = cast(w.uln as varchar(10)))"
            + " or (to_kind = 'ADDRESS' and lower(to_whom) in (select lower(contact_email) from challenge where uln = w.uln"
            + " union select lower(email_address) from learner where uln = w.uln"
            + " union select lower(email_address) from notification_wish where uln = w.uln))"
            + " or (to_kind = 'ADDRESS' and reference in (select 'DC' || case when number > 99999999"
            + " then cast(number as varchar(19)) else lpad(cast(number as varchar(19)), 8, '0') end"
            + " from challenge where uln = w.uln))";

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
                        "update challenge set original = '', supplied = '', other_ulns = '', contact_name = null,"
                                + " contact_telephone = null, contact_email = null, sealed = null where uln = ?",
                        "update challenge_step set words = '', sealed = null where challenge in"
                                + " (select number from challenge where uln = ?)"));
    }

    /** How they stand is elsewhere, without a number. */
    static PersonalData extracts(JdbcTemplate jdbc) {
        String ids = "(select id from issued_extract where uln = ?)";
        return new ErasableBeside(
                jdbc,
                "issued-extracts",
                "select count(*) from issued_extract where uln = ?",
                List.of(
                        "delete from issued_entry where extract_id in " + ids,
                        "delete from unchecked_extract where id in " + ids,
                        "delete from issued_extract where uln = ?"));
    }

    /** Links lead nowhere any more. */
    static PersonalData shares(JdbcTemplate jdbc) {
        String guids = "(select guid from share where uln = ?)";
        return new ErasableBeside(
                jdbc,
                "shares",
                "select count(*) from share where uln = ?",
                List.of(
                        "delete from share_face where guid in " + guids,
                        "delete from share_opening where guid in " + guids,
                        "delete from share where uln = ?"));
    }

    static PersonalData additions(JdbcTemplate jdbc) {
        return new ErasableBeside(
                jdbc,
                "own-additions",
                "select count(*) from own_addition where uln = ?",
                List.of("delete from own_addition where uln = ?"));
    }

    static PersonalData logins(JdbcTemplate jdbc) {
        return new ErasableBeside(
                jdbc,
                "learner-logins",
                "select count(*) from learner_login where uln = ?",
                List.of("delete from learner_login where uln = ?", "delete from learner_letter where uln = ?"));
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

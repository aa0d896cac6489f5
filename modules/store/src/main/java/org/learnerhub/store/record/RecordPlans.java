package org.learnerhub.store.record;

import java.util.List;
import org.learnerhub.store.sql.Dialect;

/**
 * The statements that read for many at once, each through an index from what is asked for to what is there.
 *
 * @param all of learners: their numbers
 * @param known the same, with the last number of the count as it is at the same moment, and whether a case about the event
 *     is open; the latter with its first fact
 * @param first facts that are the first of an event: numbers of events
 * @param ofKeys of events: numbers of learners, senders, kinds, codes and dates as arrays of one length
 * @param facts of learners within a part of the count: their numbers, after, up to, how many
 * @param moves the same for moves, of those moved and of those moved to
 */
record RecordPlans(String all, String known, String first, String ofKeys, String facts, List<String> moves) {

    private static final String TABLE = "learning_fact";
    private static final String LAST = "(select last_number from record_count where id = 1) as last_number";
    private static final String CHALLENGED = "event = number and exists (select 1 from challenge"
            + " where challenge.event = found.event and open_subject is not null) as challenged";
    private static final String IN_ORDER = " order by number";
    private static final String WITHIN = "number > ? and number <= ?";
    private static final String KEYS = "unnest(?, ?, ?, ?, ?) w(w_uln, w_sender, w_kind, w_code, w_date)";
    private static final String SAME_KEY = "uln = w_uln and sender = w_sender and kind = w_kind and code_key = w_code"
            + " and key_date = cast(w_date as date)";

    static RecordPlans of(Dialect dialect) {
        String columns = NewFacts.COLUMNS;
        String page = IN_ORDER + " limit ?";
        return new RecordPlans(
                dialect.lookUp(columns, TABLE, "uln", "true") + IN_ORDER,
                dialect.lookUp(String.join(", ", LAST, CHALLENGED, columns), TABLE, "uln", "true") + IN_ORDER,
                dialect.lookUp(columns, TABLE, "number", "event = number"),
                "select " + columns + " from " + KEYS
                        + dialect.choose(
                                " cross join lateral (select * from " + TABLE + " where " + SAME_KEY
                                        + " offset 0) found",
                                " join " + TABLE + " on " + SAME_KEY)
                        + IN_ORDER,
                dialect.lookUp(columns, TABLE, "uln", WITHIN) + page,
                List.of(
                        dialect.lookUp("*", "record_move", "uln", WITHIN) + page,
                        dialect.lookUp("*", "record_move", "master_uln", WITHIN) + page));
    }
}

package org.learnerhub.store.registration;

import org.learnerhub.store.sql.Dialect;

/**
 * Keeps sightings of identifiers in one batch: new links, and what old ones have of it. The values: arrays of print, uln,
 * person, identifier, registered as 0 or 1, key_fields and case_id, then ukprn, and when and in which batch.
 */
final class KeepIdentifier {

    private static final String COLUMNS =
            "print, uln, person, identifier, registered, key_fields, case_id, ukprn, last_at,"
                    + " last_batch, first_at, first_batch";

    private static final String SIGHTINGS =
            "select p as print, u as uln, m as person, i as identifier, r = 1 as registered,"
                    + " k as key_fields, c as case_id, ukprn, seen_at as last_at, seen_in as last_batch, seen_at as first_at,"
                    + " seen_in as first_batch from unnest(?, ?, ?, ?, ?, ?, ?) w(p, u, m, i, r, k, c) cross join (select"
                    + " cast(? as varchar) as ukprn, cast(? as timestamp with time zone) as seen_at, cast(? as bigint) as seen_in) b";

    private static final String ON_CONFLICT = "insert into learner_identifier as l (" + COLUMNS + ") " + SIGHTINGS
            + " on conflict (print, uln) do update set " + changes("excluded");

    private static final String MERGE =
            "merge into learner_identifier l using (" + SIGHTINGS + ") v on l.print = v.print and"
                    + " l.uln = v.uln when matched then update set " + changes("v") + " when not matched then insert ("
                    + COLUMNS
                    + ") values (v.print, v.uln, v.person, v.identifier, v.registered, v.key_fields, v.case_id, v.ukprn, v.last_at,"
                    + " v.last_batch, v.first_at, v.first_batch)";

    private KeepIdentifier() {}

    static String on(Dialect dialect) {
        return dialect.choose(ON_CONFLICT, MERGE);
    }

    /** What is older counts for the first, what is as new or newer for the last; a case only while nothing else does. */
    private static String changes(String seen) {
        String latest = " = case when %1$s.last_at >= l.last_at then %1$s.";
        return ("first_batch = case when %1$s.first_at < l.first_at then %1$s.first_batch else l.first_batch end,"
                        + " first_at = least(l.first_at, %1$s.first_at),"
                        + " last_batch" + latest + "last_batch else l.last_batch end,"
                        + " key_fields" + latest + "key_fields else l.key_fields end,"
                        + " last_at = greatest(l.last_at, %1$s.last_at),"
                        + " registered = l.registered or %1$s.registered,"
                        + " case_id = case when l.case_id = %1$s.case_id then l.case_id else 0 end")
                .formatted(seen);
    }
}

package org.learnerhub.store;

/**
 * Keeps one sighting of an identifier: a new link, or what an old one has of it. The values are, in order,
 * {@link #COLUMNS}.
 */
final class KeepIdentifier {

    static final String COLUMNS = "print, uln, ukprn, identifier, last_at, last_batch, registered, key_fields, case_id,"
            + " first_at, first_batch";

    static final String ON_CONFLICT = "insert into learner_identifier as l (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (print, uln) do update set "
            + changes("excluded");

    static final String MERGE = "merge into learner_identifier l using (select cast(? as bigint) as print,"
            + " cast(? as bigint) as uln, cast(? as varchar) as ukprn, cast(? as varchar) as identifier,"
            + " cast(? as timestamp(9) with time zone) as last_at, cast(? as bigint) as last_batch,"
            + " cast(? as boolean) as registered, cast(? as bigint) as key_fields, cast(? as bigint) as case_id,"
            + " cast(? as timestamp(9) with time zone) as first_at, cast(? as bigint) as first_batch) v"
            + " on l.print = v.print and l.uln = v.uln when matched then update set " + changes("v")
            + " when not matched then insert (" + COLUMNS
            + ") values (v.print, v.uln, v.ukprn, v.identifier, v.last_at,"
            + " v.last_batch, v.registered, v.key_fields, v.case_id, v.first_at, v.first_batch)";

    private KeepIdentifier() {}

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

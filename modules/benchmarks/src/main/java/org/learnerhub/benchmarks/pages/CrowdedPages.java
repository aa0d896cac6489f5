package org.learnerhub.benchmarks.pages;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.learnerhub.app.PagesStory;
import org.learnerhub.app.node.HubCore;

/**
 * Much of everything that pages list, as after years: institutions, accounts, batches with what was found in them, review
 * cases, challenges, shares, proposals, parked work, entries of the trail. What the story left is taken as the pattern.
 */
public final class CrowdedPages {

    private static final String OWN = PagesStory.COLLEGE.value();
    private static final String BODY = PagesStory.AWARDING.value();

    private final CopiedRows rows;
    private final String uln;

    /** @param uln of whom the story is about */
    public CrowdedPages(HubCore core, String uln) {
        this.uln = uln;
        rows = new CopiedRows(core.store().dataSource());
    }

    public void fill() throws SQLException {
        institutions();
        batches();
        cases();
        challenges();
        shares();
        staff();
        trail();
        rows.execute("vacuum analyze", "checkpoint");
    }

    private void institutions() throws SQLException {
        rows.copy(
                "institution",
                "ukprn = '" + OWN + "'",
                "generate_series(1, 3000) n",
                Map.of("ukprn", "(10100000 + n)::text", "name", "'Invented College ' || n"));
        rows.copy(
                "hub_user",
                "name = 'demo-college'",
                "generate_series(1, 50000) n",
                Map.of(
                        "name", "'person-' || n",
                        "ukprn", "case when n % 100 = 0 then '" + OWN + "' else (10100001 + n % 3000)::text end",
                        "administrator", "n % 10 = 0"));
        String session = "(select min(session_primary_id) from spring_session_attributes)";
        rows.copy(
                "spring_session",
                "primary_id = " + session,
                "generate_series(1, 20000) n",
                Map.of("primary_id", "'~' || n", "session_id", "'~' || n", "principal_name", "'person-' || n"));
        rows.copy(
                "spring_session_attributes",
                "session_primary_id = " + session,
                "generate_series(1, 20000) n",
                Map.of("session_primary_id", "'~' || n"));
    }

    /** Of the college 20,000 and of the awarding body 5,000, some of others under way and some parked. */
    private void batches() throws SQLException {
        long before = rows.number("select max(id) from batch");
        Map<String, String> others = Map.of(
                "id", "nextval('batch_id')",
                "ukprn", "case when n % 10 = 0 then '" + OWN + "' else (10100001 + n % 3000)::text end",
                "sha256", "md5(n::text) || md5(n::text)",
                "file_name", "'night-' || n || '.csv'",
                "received_at", "t.received_at - n * interval '2 minutes'",
                "started_at", "t.started_at - n * interval '2 minutes'",
                "finished_at", "t.finished_at - n * interval '2 minutes'");
        String learners = "id = (select min(id) from batch where ukprn = '" + OWN + "' and job_type = 'FUL')";
        rows.copy(
                "batch",
                "id = (select min(id) from batch where ukprn = '" + BODY + "')",
                "generate_series(50000, 1, -1) n",
                with(
                        with(
                                others,
                                "ukprn",
                                "case when n % 10 = 0 then '" + BODY + "' else (10100001 + n % 3000)::text end"),
                        "received_at",
                        "t.received_at - (200000 + n) * interval '2 minutes'"));
        rows.copy("batch", learners, "generate_series(200000, 1, -1) n", others);
        rows.copy(
                "batch",
                learners,
                "generate_series(300, 1, -1) n",
                with(
                        with(with(others, "state", "'MATCHED'"), "parked", "true"),
                        "sha256",
                        "md5('p' || n) || md5(n::text)"));
        String copies = "(select id from batch where id > " + before + ") b";
        rows.execute("insert into batch_finding (batch_id, code, field, row_count, first_row, last_row)"
                + " select id, code, field, n, n, 40 from " + copies + " cross join (values ('HUB-3010', 'FamilyName',"
                + " 3), ('HUB-3104', '', 5), ('HUB-4003', '', 1)) found(code, field, n)");
        rows.copy(
                "matched_batch",
                "batch_id = (select min(batch_id) from matched_batch)",
                "(select id from batch where id > " + before + " and job_type = 'FUL') b",
                Map.of("batch_id", "b.id"));
        rows.execute(
                "insert into audit_entry (happened_at, ukprn, user_name, operation, purpose, subject_kind, subject_id,"
                        + " shown, correlation_id) select now() - id * interval '1 minute', ukprn, 'bench', 'SHOW_ROWS',"
                        + " 'rows of job ' || id, 'BATCH', id::text, 'rows-50', md5(id::text) from batch, generate_series(1, 3) n"
                        + " where id > " + before + " order by id");
        rows.execute("insert into dead_letter (task, code, correlation_id, parked_at) select 'MATCH:' || id || ':0',"
                + " 'HUB-9000', md5(id::text), now() from batch where parked");
    }

    private static Map<String, String> with(Map<String, String> values, String column, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(column, value);
        return changed;
    }

    /** Rows of batches and pairs; two in five are open. */
    private void cases() throws SQLException {
        long before = rows.number("select coalesce(max(id), 0) from review_case");
        rows.execute(
                "insert into review_case (kind, state, subject, batch_id, row_number, total, opened_at) select"
                        + " 'POSSIBLE_MATCH', case when id % 5 < 2 then 'OPEN' else 'DECIDED' end, 'row ' || id, id, 2, 9.5,"
                        + " now() - id * interval '1 minute' from batch where id % 3 = 0",
                "insert into review_case (kind, state, subject, total, opened_at) select 'DUPLICATE', case when n % 5 < 2"
                        + " then 'OPEN' else 'DECIDED' end, 'pair ' || n, 9.5, now() - n * interval '1 minute'"
                        + " from generate_series(1, 30000) n",
                "insert into review_case_learner (case_id, entry) select id, 1 + (id * 7 + k) % (select max(entry) from learner)"
                        + " from review_case, generate_series(0, 1) k where id > " + before);
    }

    /** Of the learner 150, of the awarding body 20,000, a fifth of all open. */
    private void challenges() throws SQLException {
        long pattern = rows.number("select max(number) from challenge");
        rows.copy(
                "challenge",
                "number = " + pattern,
                "(select row_number() over () as n, l.uln from learner l limit 50000) l",
                Map.of(
                        "uln", "case when n % 333 = 0 then t.uln else l.uln end",
                        "open_subject", "case when n % 5 = 0 then 'bench ' || n end",
                        "state", "case when n % 5 = 0 then t.state else 'WITHDRAWN' end",
                        "clock_at", "case when n % 5 = 0 then t.clock_at end",
                        "body", "case when n % 5 < 2 then t.body else '10110000' end",
                        "event", "case when n % 333 = 0 then t.event else n end",
                        "raised_at", "t.raised_at - (50000 - n) * interval '10 minutes'"));
        rows.copy(
                "challenge_step",
                "challenge = " + pattern,
                "(select number from challenge where number > " + pattern + ") c",
                Map.of("challenge", "c.number"));
        rows.execute(
                "insert into challenge_step (challenge, place, done_at, kind, user_name, words) select number, 5, now(),"
                        + " 'WITHDRAWN', 'bench', 'no longer' from challenge where open_subject is null and number > "
                        + pattern);
    }

    private void shares() throws SQLException {
        String pattern = "guid = (select min(guid) from share)";
        Map<String, String> changed = Map.of(
                "guid", "gen_random_uuid()::text",
                "secret_hash", "md5(random()::text) || md5(n::text)",
                "made_at", "t.made_at - n * interval '1 hour'");
        rows.copy("share", pattern, "generate_series(1, 200) n", changed);
        rows.copy(
                "share",
                pattern,
                "(select entry as n, uln from learner order by entry limit 50000) l",
                with(changed, "uln", "l.uln"));
        rows.execute(
                "insert into share_opening (guid, opened_at, what, said) select guid, now() - n * interval '1 hour',"
                        + " 'SHOWN', 'Quarrybank Engineering' from share, generate_series(1, 5) n");
        for (int one : IntStream.range(0, 50).toArray()) {
            rows.execute("insert into own_addition (uln, added_at, kind, title, words) values (" + uln
                    + ", now(), 'OTHER', 'Invented course " + one + "', 'In my own words')");
        }
    }

    /** What waits for the hub's own people. */
    private void staff() throws SQLException {
        rows.execute(
                "insert into merge_proposal (number, kind, uln, master_uln, proposed_by, reason, proposed_at) select n,"
                        + " 'MERGE', uln, next, 'somebody', 'the same person', now() from (select row_number() over (order by"
                        + " entry) as n, uln, lead(uln) over (order by entry) as next from learner where entry <= 401) l"
                        + " where next is not null",
                "insert into provider_proposal (number, ukprn, proposed_by, reason, proposed_at, expires_at) select n, ukprn,"
                        + " 'somebody', 'we moved', now(), now() + interval '30 days' from (select row_number() over ()"
                        + " as n, ukprn from provider) p",
                "update provider_proposal set state = 'REFUSED', decided_by = 'bench', decided_at = now(), decision = 'no'"
                        + " where number > 300",
                "insert into provider_proposal_part (number, part, was, wanted) select number, 'LEGAL_NAME', 'Old', 'New'"
                        + " from provider_proposal",
                "insert into provider_disagreement (number, ukprn, part, ours, theirs, source, raised_at) select n, ukprn,"
                        + " 'LEGAL_NAME', 'Ours', 'Theirs', 'register of schools', now() from (select row_number() over ()"
                        + " as n, ukprn from provider, generate_series(1, 10) k) p",
                "update provider_disagreement set state = 'KEPT', decided_by = 'bench', decided_at = now(), reason = 'no'"
                        + " where number % 50 > 0");
    }

    /** Of everybody three entries, of the learner 20,000. */
    private void trail() throws SQLException {
        String one = "id = (select min(id) from audit_entry where uln = " + uln + " and ukprn is not null)";
        rows.copy(
                "audit_entry",
                one,
                "(select uln, n from learner, generate_series(1, 3) n order by n, uln) l",
                Map.of("uln", "l.uln", "correlation_id", "md5(l.uln::text || n)"));
        rows.copy(
                "audit_entry",
                one,
                "generate_series(1, 20000) n",
                Map.of("happened_at", "t.happened_at + n * interval '1 second'", "correlation_id", "md5(n::text)"));
    }
}

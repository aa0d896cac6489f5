package org.learnerhub.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.learnerhub.domain.learner.UlnPermutation;

/**
 * Fills a register past the ports: two hundred learners a file, of whom nine in ten take a course, half have a result, and
 * every second is known to another institution; a few share contacts. PostgreSQL only.
 */
final class ClaimedRegister {

    private static final int SLICE = 50_000;

    private static final String LEARNERS = """
            insert into learner (entry, uln, status, version, changed, created_at, changed_at, source, given_name,
                family_name, date_of_birth, email_address, address_line_1, post_code, school_at_age_16, gender,
                verification_type, ability_to_share)
            select e, u, 1, 1, e, timestamptz '2023-09-01' + e / 1000 * interval '1 hour',
                timestamptz '2023-09-01', 'job ' || (1 + e / 200), 'Given' || e % 4001, 'Family' || e % 40009,
                (date '2008-01-01' + (e % 3650)::int)::text,
                case when e % 3 = 0 then null when e % 997 = 1 then 'office' || e / 40000 || '@example.org'
                    else 'own' || e || '@example.org' end,
                case when e % 10 = 0 then null else e / 3 || ' Mill Lane' end, 'ZZ' || e % 10 || ' 1AA',
                case when e % 2 = 0 then 'Example School' end, '9', (e % 8)::text, '1'
            from unnest(?::bigint[]) with ordinality one(u, n) cross join lateral (select ? + n as e) at_entry
            """;

    private final DataSource database;
    private final int learners;

    ClaimedRegister(DataSource database, int learners) {
        this.database = database;
        this.learners = learners;
    }

    void fill() throws SQLException {
        UlnPermutation ulns = new UlnPermutation(new byte[16]);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(LEARNERS);
                Statement statement = connection.createStatement()) {
            for (int from = 0; from < learners; from += SLICE) {
                Long[] slice = new Long[Math.min(SLICE, learners - from)];
                for (int i = 0; i < slice.length; i++) {
                    slice[i] = ulns.at(from + i).number();
                }
                insert.setArray(1, connection.createArrayOf("bigint", slice));
                insert.setLong(2, from);
                insert.executeUpdate();
            }
            around(statement);
            statement.execute("update register_state set last_entry = " + learners);
            statement.execute("vacuum analyze");
        }
    }

    private static void around(Statement statement) throws SQLException {
        statement.execute("""
                insert into batch (id, ukprn, sha256, client_key, requested_job, user_name, way_in, file_name,
                    file_size, received_at, state, parked, matched_chunks, allocated_chunks, counts, row_count, moved_at)
                select b, (10010000 + b % 900)::text, 's' || b, '', 'FUL', 'x', 'DROP_FOLDER', 'f', 1,
                    timestamptz '2023-09-01' + b % 20000 * interval '1 hour', 'ANSWERED', false, 1, 1, '200,0', 250,
                    timestamptz '2023-09-01'
                from (select distinct substring(source from 5)::bigint as b from learner) one
                """);
        statement.execute("""
                insert into learning_fact (number, event, uln, batch_id, recorded_at, row_no, key_date, action_date,
                    planned_end, kind, action, status, source, provisional, sender, code_key, provider)
                select row_number() over (), row_number() over (), uln, 1, timestamptz '2024-01-01', 1,
                    date '2023-10-01', date '2023-10-01', case when k = 1 then date '2024-07-01' end, k, 1, 0, 0,
                    false, case when k = 0 then '10030001' else (10010000 + (1 + entry / 200) % 900)::text end,
                    'AIM' || k, (10010000 + (1 + entry / 200) % 900)::text
                from learner cross join (values (0), (1)) kinds(k)
                where case when k = 1 then entry % 10 <> 0 else entry % 2 = 0 end
                """);
        statement.execute("""
                insert into learner_identifier (print, uln, person, ukprn, identifier, first_at, first_batch, last_at,
                    last_batch, registered, key_fields, case_id)
                select entry * 2 + other, uln, uln, (10010000 + (1 + entry / 200 + other * 7) % 900)::text, 'A' || entry,
                    timestamptz '2023-09-01', 1, timestamptz '2023-09-01', 1, other = 0, 0, 0
                from learner cross join (values (0), (1)) others(other)
                where other = 0 or entry % 2 = 0
                """);
    }
}

package org.learnerhub.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.OlderDatabase;
import org.learnerhub.store.column.CallerColumns;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was written before callers and subjects had kinds is read as what it was, and stands as it was written. */
class CallersMigrationTest {

    private static final long ULN = 1026893096L;
    private static final String OLD_COLUMNS =
            "happened_at, ukprn, user_name, operation, purpose, uln, shown, correlation_id";

    @Test
    void older_entries_keep_their_meaning_on_h2() {
        keepTheirMeaning(OlderDatabase.h2());
    }

    @Test
    void older_entries_keep_their_meaning_on_postgresql() {
        keepTheirMeaning(OlderDatabase.postgresql());
    }

    private static void keepTheirMeaning(OlderDatabase database) {
        List<Map<String, Object>> written = new ArrayList<>();
        database.migrated(
                "24",
                jdbc -> {
                    entry(jdbc, "10099001", "R. Registrar", "learnerByULN", ULN);
                    entry(jdbc, null, "desk.one", "show", ULN);
                    entry(jdbc, "10099001", "R. Registrar", "getBatchRegistrationOutput", null);
                    written.addAll(entries(jdbc));
                },
                jdbc -> {
                    assertThat(entries(jdbc)).isEqualTo(written);
                    assertThat(jdbc.query(
                                    "select * from audit_entry order by id",
                                    (row, number) -> Map.entry(CallerColumns.read(row), SubjectColumns.read(row))))
                            .containsExactly(
                                    Map.entry(registrar(), learner()),
                                    Map.entry(new Caller.Staff("desk.one"), learner()),
                                    Map.entry(registrar(), AuditSubject.NONE));
                });
    }

    private static void entry(
            JdbcTemplate jdbc, @Nullable String ukprn, String user, String operation, @Nullable Long uln) {
        jdbc.update(
                "insert into audit_entry (" + OLD_COLUMNS + ") values (now(), ?, ?, ?, 'because', cast(? as bigint),"
                        + " 'exact', 'c-1')",
                ukprn,
                user,
                operation,
                uln);
    }

    private static List<Map<String, Object>> entries(JdbcTemplate jdbc) {
        return jdbc.queryForList("select id, " + OLD_COLUMNS + " from audit_entry order by id");
    }

    private static Caller registrar() {
        return new Caller.InstitutionUser(new Ukprn("10099001"), "R. Registrar");
    }

    private static AuditSubject learner() {
        return new AuditSubject.Learner(new Uln(ULN));
    }
}

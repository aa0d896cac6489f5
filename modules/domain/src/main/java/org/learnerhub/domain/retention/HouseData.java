package org.learnerhub.domain.retention;

import static org.learnerhub.domain.retention.Principle.LAWFUL;
import static org.learnerhub.domain.retention.Principle.LIMITED;
import static org.learnerhub.domain.retention.Principle.RIGHTS;
import static org.learnerhub.domain.retention.Principle.SECURE;

import java.util.List;

/** What the hub keeps of itself. */
final class HouseData {

    static final List<DataKind> KINDS = List.of(
            DataKind.of("tables", "how the tables were made and moved")
                    .in(
                            "flyway_schema_history",
                            "installed_rank version description type script checksum installed_by installed_on"
                                    + " execution_time success")
                    .in("database_move", "part move_id state other begun_at ended_at")
                    .in("moved_table", "name row_count digest")
                    .because("an older program must not touch newer tables", SECURE)
                    .ofNoLearner(),
            DataKind.of("hub-keys", "keys that sign, hash and order numbers, and marks of them")
                    .in("hub_secret_check", "name check_value")
                    .files("`keys/`, `trust/`")
                    .because("everything signed stays provable", SECURE, LAWFUL)
                    .ofNoLearner(),
            DataKind.of("learner-keys", "a key for each learner of whom something is sealed")
                    .files("`learner-keys/`, which belongs into no backup")
                    .because("what is sealed ends with its key, in every copy", RIGHTS, LIMITED)
                    .kept(Keeping.until("until the learner is erased; that a key was destroyed is noted for good"))
                    .removed("overwritten and deleted; the number stays in the list of destroyed keys"),
            DataKind.of("logs", "what the hub did, without personal data")
                    .files("`logs/`")
                    .because("faults are found", SECURE)
                    .kept(Keeping.until("as the operator's log rotation says"))
                    .stays("nothing of learners is in them: LogsOfTheSuiteTest"),
            DataKind.of("control", "locks, and the socket for commands")
                    .files("`control/`")
                    .because("one hub at a time", SECURE)
                    .ofNoLearner());

    private HouseData() {}
}

package org.learnerhub.app.whole.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which database a hub in a process of its own stands on. */
enum KeptBy {
    POSTGRESQL,
    H2;

    /** Settings as environment; with PostgreSQL a database of its own each time. */
    Map<String, String> freshDatabase() {
        Map<String, String> environment = new HashMap<>();
        if (this == POSTGRESQL) {
            TestDatabase database = PostgresServer.freshDatabase();
            environment.put("HUB_DATABASE_URL", database.url());
            environment.put("HUB_DATABASE_USER", database.user());
            environment.put("HUB_DATABASE_PASSWORD", database.password());
        }
        return environment;
    }

    /** Looks into the database of a hub that has ended. */
    static <T> T ask(Path data, Map<String, String> environment, Function<JdbcTemplate, T> question) {
        try (HubCore core = HubCore.open(HubSettings.load(data, environment), () -> {})) {
            return question.apply(new JdbcTemplate(core.store().dataSource()));
        }
    }
}

package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

/** The databases to measure on. */
enum Database {
    H2,
    POSTGRESQL;

    /** Settings for a hub on a fresh database; H2's is in the data folder by itself. */
    Map<String, String> fresh(Path data) {
        Map<String, String> environment = new HashMap<>();
        environment.put("HUB_NODE", data.getFileName().toString());
        environment.put("HUB_PROVIDERS_OPEN_CALLS", "0");
        if (this == POSTGRESQL) {
            System.setProperty(PostgresServer.SHARED_BUFFERS, "8GB");
            TestDatabase database = PostgresServer.freshDatabase();
            environment.put("HUB_DATABASE_URL", database.url());
            environment.put("HUB_DATABASE_USER", database.user());
            environment.put("HUB_DATABASE_PASSWORD", database.password());
        }
        return environment;
    }

    /**
     * Brings the register's table and indexes into the database's memory, as they are on a server that has been running
     * for a while; a bulk load leaves other pages there.
     */
    void warm(DataSource database) throws SQLException {
        if (this == POSTGRESQL) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create extension if not exists pg_prewarm");
                for (String pages : List.of("learner", "learner_pkey", "learner_uln", "learner_key_pkey")) {
                    statement.execute("select pg_prewarm('" + pages + "')");
                }
            }
        }
    }
}

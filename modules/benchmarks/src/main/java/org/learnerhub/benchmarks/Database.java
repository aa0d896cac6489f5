package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
        if (this == POSTGRESQL) {
            System.setProperty(PostgresServer.SHARED_BUFFERS, "8GB");
            TestDatabase database = PostgresServer.freshDatabase();
            environment.put("HUB_DATABASE_URL", database.url());
            environment.put("HUB_DATABASE_USER", database.user());
            environment.put("HUB_DATABASE_PASSWORD", database.password());
        }
        return environment;
    }
}

package org.learnerhub.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to this version; nodes that start at once wait for each other. */
final class Migrations {

    private static final String FOLDER = "classpath:db/migration/";

    private Migrations() {}

    static void run(DataSource dataSource, Dialect dialect) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations(FOLDER + "common", FOLDER + dialect.migrations())
                .load()
                .migrate();
    }
}

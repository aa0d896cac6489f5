package org.learnerhub.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database as an older program made it, which is then brought to the newest schema. */
public final class OlderDatabase {

    private final TestDatabase database;
    private final String vendor;

    private OlderDatabase(TestDatabase database, String vendor) {
        this.database = database;
        this.vendor = vendor;
    }

    public static OlderDatabase h2() {
        return new OlderDatabase(H2Databases.freshInMemory(), "h2");
    }

    public static OlderDatabase postgresql() {
        return new OlderDatabase(PostgresServer.freshDatabase(), "postgresql");
    }

    /**
     * @param version the last migration of the older program, as Flyway names targets
     * @param before fills it
     * @param after looks at it under the newest schema
     */
    public void migrated(String version, Consumer<JdbcTemplate> before, Consumer<JdbcTemplate> after) {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(database.url());
            source.setUsername(database.user());
            source.setPassword(database.password());
            migrate(source, version);
            before.accept(new JdbcTemplate(source));
            migrate(source, "latest");
            after.accept(new JdbcTemplate(source));
        }
    }

    private void migrate(HikariDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .target(target)
                .load()
                .migrate();
    }
}

package org.learnerhub.app.node;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers. Says no more than yes or no: messages may hold addresses. */
final class DatabaseHealth implements HealthIndicator {

    private static final int SECONDS = 2;

    private final DataSource database;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (SQLException e) {
            return Health.down().build();
        }
    }
}

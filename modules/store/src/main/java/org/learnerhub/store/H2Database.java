package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;
import org.learnerhub.store.sql.Dialect;

/** H2 in its PostgreSQL mode. */
final class H2Database implements DatabaseKind {

    private static final String FILE = "jdbc:h2:file:";

    /** Survives the interruption of a thread that reads or writes; with {@code file:} the database would be closed. */
    private static final String UNINTERRUPTED_FILE = "jdbc:h2:async:";

    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("MODE", "PostgreSQL");
        OPTIONS.put("DATABASE_TO_LOWER", "TRUE");
        OPTIONS.put("DEFAULT_NULL_ORDERING", "HIGH");
        // Zero, and only zero: a commit is in the file when it returns, so a killed process loses nothing.
        // H2 then leaves dead space in the file, which is why H2Housekeeping exists.
        OPTIONS.put("WRITE_DELAY", "0");
        // Waiting for the right to allocate is normal and may take longer than H2's one second.
        OPTIONS.put("LOCK_TIMEOUT", "60000");
        // The store closes the database; H2's own shutdown hook would do so under work that is still being finished.
        OPTIONS.put("DB_CLOSE_ON_EXIT", "FALSE");
        // H2's own log quotes statements with the values in them.
        OPTIONS.put("TRACE_LEVEL_FILE", "0");
    }

    @Override
    public String urlStart() {
        return "jdbc:h2:";
    }

    @Override
    public String complete(String url) {
        StringBuilder complete = new StringBuilder(url.replace(FILE, UNINTERRUPTED_FILE));
        String upper = url.toUpperCase(Locale.ROOT);
        OPTIONS.forEach((name, value) -> {
            if (!upper.contains(";" + name + "=")) {
                complete.append(';').append(name).append('=').append(value);
            }
        });
        return complete.toString();
    }

    @Override
    public Runnable admit(String url, String user, String password) {
        Connection open = new H2Access().open(url, user, password);
        return () -> {
            try {
                open.close();
            } catch (SQLException e) {
                throw new IllegalStateException("a connection to the embedded database does not close", e);
            }
        };
    }

    @Override
    public String migrations() {
        return "h2";
    }

    @Override
    public @Nullable String onConnect() {
        return null;
    }

    @Override
    public String onConnectForTurns(int patienceMs) {
        return "set lock_timeout " + patienceMs;
    }

    @Override
    public Properties watching(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    /** After a failed write H2 closes its file and goes on answering from memory. */
    @Override
    public boolean isSound(Connection connection) throws SQLException {
        return !(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)
                || !session.getDatabase().getStore().getMvStore().isClosed();
    }

    @Override
    public Runnable attend(DataSource dataSource) {
        H2Housekeeping housekeeping = new H2Housekeeping(dataSource);
        return housekeeping::stop;
    }

    @Override
    public Dialect dialect() {
        return Dialect.h2();
    }
}

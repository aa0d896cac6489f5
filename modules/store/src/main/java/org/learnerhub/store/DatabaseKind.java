package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learnerhub.store.sql.Dialect;

/** How a database is opened and looked after, where the databases differ. */
interface DatabaseKind {

    List<DatabaseKind> ALL = List.of(new PostgresDatabase(), new H2Database());

    static DatabaseKind of(String url) {
        return ALL.stream()
                .filter(kind -> url.startsWith(kind.urlStart()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the store knows PostgreSQL and H2 only"));
    }

    String urlStart();

    /** The URL with every option that the store relies on. */
    String complete(String url);

    /**
     * Makes a database ready for connections, where that is the store's business.
     *
     * @param url complete
     * @return to be run once there are connections
     */
    Runnable admit(String url, String user, String password);

    /** The folder of migrations beside the common ones. */
    String migrations();

    /** What every connection is told first; null where there is nothing to tell. */
    @Nullable
    String onConnect();

    /** The same for connections over which callers wait for the register's lock, and no longer than this. */
    String onConnectForTurns(int patienceMs);

    /** How the connection logs in that looks whether the database answers: it gives up after few seconds. */
    Properties watching(String user, String password);

    /** Whether the database behind a connection that answers can still be written to. */
    boolean isSound(Connection connection) throws SQLException;

    /**
     * Looks after the database while the store is open.
     *
     * @return stops that; to be called before the data source closes
     */
    Runnable attend(DataSource dataSource);

    /** In which statements differ. */
    Dialect dialect();
}

package org.learnerhub.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.learnerhub.store.sql.DatabaseWatch;

/** The database that some pools lead to, watched past them. */
record WatchedPools(StoreSettings settings, DatabaseKind kind, List<HikariDataSource> pools)
        implements DatabaseWatch.Watched {

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                kind.complete(settings.url()), kind.watching(settings.user(), settings.password()));
    }

    @Override
    public boolean isSound(Connection connection) throws SQLException {
        return kind.isSound(connection);
    }

    /** Those in use are given up when they come back. */
    @Override
    public void letGo() {
        for (HikariDataSource pool : pools) {
            HikariPoolMXBean bean = pool.getHikariPoolMXBean();
            if (bean != null) {
                bean.softEvictConnections();
            }
        }
    }
}

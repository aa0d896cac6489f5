package org.learnerhub.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.learnerhub.store.sql.ConnectionPools;
import org.learnerhub.store.sql.DatabaseWatch;

/** The store's connections, see {@link ConnectionPools}. */
record StorePools(HikariDataSource main, HikariDataSource apart, HikariDataSource turns) {

    private static final int APART = 2;

    /** Longer waiting means a pool that is too small, or a database that is away. */
    private static final int CONNECTION_PATIENCE_MS = 10_000;

    static StorePools open(StoreSettings settings, DatabaseKind kind) {
        HikariConfig turns = few(poolConfig(settings, kind), "store-turns", ConnectionPools.TURNS);
        turns.setConnectionInitSql(kind.onConnectForTurns(ConnectionPools.TURN_PATIENCE_MS));
        return new StorePools(
                new HikariDataSource(poolConfig(settings, kind)),
                new HikariDataSource(few(poolConfig(settings, kind), "store-apart", APART)),
                new HikariDataSource(turns));
    }

    private static HikariConfig poolConfig(StoreSettings settings, DatabaseKind kind) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(kind.complete(settings.url()));
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setConnectionInitSql(kind.onConnect());
        config.setMaximumPoolSize(settings.poolSize());
        config.setConnectionTimeout(CONNECTION_PATIENCE_MS);
        return config;
    }

    private static HikariConfig few(HikariConfig config, String name, int most) {
        config.setPoolName(name);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        return config;
    }

    ConnectionPools watchedBy(DatabaseWatch watch) {
        return new ConnectionPools(main, apart, turns, watch);
    }

    List<HikariDataSource> all() {
        return List.of(turns, apart, main);
    }

    void close() {
        all().forEach(HikariDataSource::close);
    }
}

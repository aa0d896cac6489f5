package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Keeps apart who must not wait for whom. Whoever waits for the register's lock holds a connection; if all of one pool did,
 * finds would find none, nor would whoever has the lock for what it does apart. So turns at the register and
 * transactions apart have small pools of their own. While the database is known to be away, nobody waits for a connection.
 */
final class ConnectionPools extends DelegatingDataSource {

    private final DataSource apart;
    private final DataSource turns;
    private final DatabaseWatch watch;
    private final ThreadLocal<DataSource> chosen;

    ConnectionPools(DataSource main, DataSource apart, DataSource turns, DatabaseWatch watch) {
        super(main);
        this.apart = apart;
        this.turns = turns;
        this.watch = watch;
        chosen = ThreadLocal.withInitial(() -> main);
    }

    @Override
    public Connection getConnection() throws SQLException {
        watch.failFast();
        return chosen.get().getConnection();
    }

    /** Connections that this thread asks for meanwhile are of the small pool for work beside another transaction. */
    void requiresNew(Runnable work) {
        from(apart, () -> {
            work.run();
            return true;
        });
    }

    /** Connections that this thread asks for meanwhile are of the small pool for those who wait for the register. */
    <T> T inTurn(Supplier<T> work) {
        return from(turns, work);
    }

    private <T> T from(DataSource pool, Supplier<T> work) {
        DataSource before = chosen.get();
        chosen.set(pool);
        try {
            return work.get();
        } finally {
            chosen.set(before);
        }
    }
}

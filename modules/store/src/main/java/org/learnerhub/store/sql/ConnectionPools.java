package org.learnerhub.store.sql;

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
public final class ConnectionPools extends DelegatingDataSource {

    /** How many connections the pool for turns needs. */
    public static final int TURNS = RegisterTurns.AT_ONCE;

    /** After this its connections give up waiting for the register's lock. */
    public static final int TURN_PATIENCE_MS = RegisterTurns.PATIENCE_MS;

    private final DataSource apart;
    private final DataSource turns;
    private final DatabaseWatch watch;
    private final ThreadLocal<DataSource> chosen;

    public ConnectionPools(DataSource main, DataSource apart, DataSource turns, DatabaseWatch watch) {
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
    public void requiresNew(Runnable work) {
        from(apart, () -> {
            work.run();
            return true;
        });
    }

    /** Connections that this thread asks for meanwhile are of the small pool for those who wait for the register. */
    public <T> T inTurn(Supplier<T> work) {
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

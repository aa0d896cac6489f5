package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives connections of a small pool of their own to transactions beside another one. Whoever waits for the register's lock
 * holds a connection; if all did, whoever has the lock would find none for what it does apart, and nobody would go on.
 */
final class ApartPool extends DelegatingDataSource {

    private final DataSource own;
    private final ThreadLocal<Boolean> apart = ThreadLocal.withInitial(() -> false);

    ApartPool(DataSource main, DataSource own) {
        super(main);
        this.own = own;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return apart.get() ? own.getConnection() : super.getConnection();
    }

    /** Connections that this thread asks for meanwhile are of the small pool. */
    void during(Runnable work) {
        apart.set(true);
        try {
            work.run();
        } finally {
            apart.remove();
        }
    }
}

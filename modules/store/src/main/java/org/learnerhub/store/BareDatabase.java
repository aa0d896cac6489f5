package org.learnerhub.store;

import javax.sql.DataSource;
import org.learnerhub.store.move.MovableDatabase;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database without the store's ports and pools, whether it was moved or not. */
public final class BareDatabase implements MovableDatabase {

    private final DatabaseKind kind;
    private final DataSource dataSource;
    private final String place;
    private final Runnable closing;

    private BareDatabase(DatabaseKind kind, DataSource dataSource, String place, Runnable closing) {
        this.kind = kind;
        this.dataSource = dataSource;
        this.place = place;
        this.closing = closing;
    }

    /** @throws UnusableDatabase where it is somebody else's, or a process has it open that should not */
    public static BareDatabase open(String url, String user, String password) {
        DatabaseKind kind = DatabaseKind.of(url);
        String complete = kind.complete(url);
        Runnable closing = kind.admit(complete, user, password);
        return new BareDatabase(
                kind, new DriverManagerDataSource(complete, user, password), url.replaceFirst("[?;].*", ""), closing);
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void bringUpToDate() {
        Migrations.run(dataSource, kind);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public void close() {
        closing.run();
    }
}

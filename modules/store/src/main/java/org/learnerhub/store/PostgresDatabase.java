package org.learnerhub.store;

import java.sql.Connection;
import java.util.Properties;
import javax.sql.DataSource;
import org.learnerhub.store.sql.Dialect;

/** PostgreSQL, told to keep values out of its messages: the driver would quote whole rows otherwise. */
final class PostgresDatabase implements DatabaseKind {

    private static final String WATCH_SECONDS = "3";

    @Override
    public String urlStart() {
        return "jdbc:postgresql:";
    }

    @Override
    public String complete(String url) {
        String batched = withOption(url, "reWriteBatchedInserts", "true");
        return withOption(batched, "logServerErrorDetail", "false");
    }

    /** The server lets in or does not. */
    @Override
    public Runnable admit(String url, String user, String password) {
        return () -> {};
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    /**
     * Every statement reads few rows through an index, also while the statistics call the tables empty; so one plan does
     * for all values, and none is made anew for each call.
     */
    @Override
    public String onConnect() {
        return "set enable_seqscan = off; set jit = off; set plan_cache_mode = force_generic_plan";
    }

    @Override
    public String onConnectForTurns(int patienceMs) {
        return onConnect() + "; set lock_timeout = " + patienceMs;
    }

    @Override
    public Properties watching(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", WATCH_SECONDS);
        properties.setProperty("socketTimeout", WATCH_SECONDS);
        return properties;
    }

    /** A server that has failed does not answer. */
    @Override
    public boolean isSound(Connection connection) {
        return true;
    }

    /** PostgreSQL looks after itself. */
    @Override
    public Runnable attend(DataSource dataSource) {
        return () -> {};
    }

    @Override
    public Dialect dialect() {
        return Dialect.postgres();
    }

    private static String withOption(String url, String name, String value) {
        if (url.contains(name + "=" + value)) {
            return url;
        }
        if (url.contains(name + "=")) {
            throw new IllegalArgumentException("the store needs " + name + "=" + value);
        }
        return url + (url.contains("?") ? "&" : "?") + name + "=" + value;
    }
}

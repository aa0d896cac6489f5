package org.learnerhub.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.learnerhub.store.vault.DurableFiles;

/** Opens an H2 database so that nobody but its owner can: the file, and the password. */
final class H2Access {

    private static final String FILE_END = ".mv.db";

    private final DurableFiles files = new DurableFiles();

    /**
     * Makes a new database's file for its owner alone, and gives a database without a password the one of the settings: so
     * it was made by earlier versions. A kill between the two leaves either; both open here the next time.
     *
     * @return a connection that keeps the database open, so that it is not opened twice
     * @throws UnusableDatabase where somebody else works on it, or the password is another
     */
    Connection open(String url, String user, String password) {
        makeFile(url);
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.WRONG_USER_OR_PASSWORD || password.isEmpty()) {
                throw unusable(e);
            }
        }
        try {
            return givePassword(DriverManager.getConnection(url, user, ""), password);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private static Connection givePassword(Connection connection, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String user;
            try (ResultSet row = statement.executeQuery("select current_user")) {
                row.next();
                user = row.getString(1);
            }
            statement.execute("alter user \"" + user.replace("\"", "\"\"") + "\" set password '"
                    + password.replace("'", "''") + "'");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static UnusableDatabase unusable(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                new UnusableDatabase("the embedded database was made with another user or password: database.password"
                        + " of the settings, or the file database.password in the keys folder, is not its own. Restore"
                        + " the keys folder and the database from backups that belong together.");
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new UnusableDatabase("another process works on the embedded database: a hub, perhaps of an earlier"
                        + " version, or a command. Stop it, or wait until it has ended.");
            default -> new UnusableDatabase("the embedded database cannot be opened: " + e.getMessage(), e);
        };
    }

    /** H2 would make it by the umask. It takes an empty file for a new database. */
    private void makeFile(String url) {
        String place = url.replaceFirst("^jdbc:h2:(async:|file:)?", "").replaceFirst(";.*", "");
        boolean isFile = !place.toLowerCase(Locale.ROOT).matches("[a-z]{3,}:.*")
                && Path.of(place).isAbsolute();
        if (isFile) {
            try {
                files.makeFile(Path.of(place + FILE_END));
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded database's file cannot be made: " + place + FILE_END, e);
            }
        }
    }
}

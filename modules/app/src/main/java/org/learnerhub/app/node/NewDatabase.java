package org.learnerhub.app.node;

import java.util.Locale;
import org.learnerhub.app.operator.UserMistake;

/** Where a hub is moved to. */
public record NewDatabase(String url, String user, String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** @throws UserMistake where it is no PostgreSQL, or says in the open what only the log-in may know */
    public NewDatabase {
        if (!url.startsWith(POSTGRESQL)) {
            throw new UserMistake("a hub is moved into PostgreSQL: --to must begin with " + POSTGRESQL);
        }
        String options = url.toLowerCase(Locale.ROOT);
        if (options.contains("password=") || options.contains("user=")) {
            throw new UserMistake(
                    "whoever lists this machine's processes would read the log-in: leave user and password"
                            + " out of --to; use --user, and --password-file or HUB_MOVE_PASSWORD");
        }
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "NewDatabase[" + url + ", user=" + user + "]";
    }
}

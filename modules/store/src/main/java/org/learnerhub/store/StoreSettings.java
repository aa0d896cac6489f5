package org.learnerhub.store;

import java.nio.file.Path;

/**
 * Where the store is.
 *
 * @param url a JDBC URL of PostgreSQL or H2; what the store needs of the driver is added to it
 * @param poolSize the most connections, but for two more that dry runs use; at least two, as relaying is a transaction of its own
 * @param vaultFolder made if absent; nodes that share a database share this too
 * @param afterOutboxCommit called on the committing thread after each transaction that added tasks, so that they need
 *     not wait for the next look into the outbox; must be quick
 */
public record StoreSettings(
        String url, String user, String password, int poolSize, Path vaultFolder, Runnable afterOutboxCommit) {

    public StoreSettings {
        if (poolSize < 2) {
            throw new IllegalArgumentException("the store needs two connections at least");
        }
    }

    /** Hides the password, also where the URL holds one. */
    @Override
    public String toString() {
        return "StoreSettings[user=" + user + ", poolSize=" + poolSize + ", vaultFolder=" + vaultFolder + "]";
    }
}

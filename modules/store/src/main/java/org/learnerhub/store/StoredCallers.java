package org.learnerhub.store;

import org.learnerhub.domain.access.RestClients;
import org.learnerhub.domain.user.Users;
import org.learnerhub.store.access.AccessTables;

/** The ports of those who call and are no institutions. */
public final class StoredCallers {

    private final AccessTables tables;

    StoredCallers(AccessTables tables) {
        this.tables = tables;
    }

    public RestClients restClients() {
        return tables.restClients();
    }

    /** People who sign in. */
    public Users users() {
        return tables.users();
    }
}

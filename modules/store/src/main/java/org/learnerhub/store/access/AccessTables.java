package org.learnerhub.store.access;

import java.time.InstantSource;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.RestClients;
import org.learnerhub.domain.access.SeenMessages;
import org.learnerhub.domain.user.Users;
import org.learnerhub.store.sql.OpenDatabase;

/** Who may call, and what was said before: institutions, REST clients, messages seen, people's accounts, secrets by their check values. */
public final class AccessTables {

    private final Institutions institutions;
    private final RestClients restClients;
    private final SeenMessages seenMessages;
    private final SecretChecks secrets;
    private final Users users;

    public AccessTables(OpenDatabase database, InstantSource clock) {
        institutions = new RememberedInstitutions(new SqlInstitutions(database.jdbc(), database.unitOfWork()), clock);
        restClients = new RememberedRestClients(new SqlRestClients(database.jdbc()), clock);
        seenMessages = new SqlSeenMessages(database.jdbc());
        users = new SqlUsers(database.jdbc());
        secrets = new SecretChecks(database.jdbc());
    }

    public Institutions institutions() {
        return institutions;
    }

    public RestClients restClients() {
        return restClients;
    }

    public SeenMessages seenMessages() {
        return seenMessages;
    }

    public Users users() {
        return users;
    }

    /** The value by which the name was first used; from now on this one where it never was. */
    public String firstSecret(String name, String checkValue) {
        return secrets.first(name, checkValue);
    }
}

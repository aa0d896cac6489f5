package org.learnerhub.domain.user;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.provider.Ukprn;

/** The accounts. */
public interface Users {

    Optional<User> find(String name);

    /** Held until the surrounding transaction ends: of two who use one code at once the second sees what the first did. */
    Optional<User> lock(String name);

    /** @return false where somebody has the name */
    boolean add(User user);

    /** In the place of the one of this name. */
    void save(User user);

    /** With what leads to it. @return false where nobody has the name */
    boolean remove(String name);

    /** An account's passkeys open nothing any more. */
    void forgetPasskeys(String name);

    /** Of an institution, by name; as {@link #all}. */
    List<User> of(Ukprn ukprn, String after, int most);

    /** By name, from the one after this name on; from the first where it is empty. */
    List<User> all(String after, int most);

    /**
     * From now on who logs in so has this account.
     *
     * @return false where the log-in leads to an account already
     */
    boolean bind(LoginKey login, String name);

    /** Whose account a log-in leads to. */
    Optional<User> bound(LoginKey login);

    /** How many are for this. */
    long count(Audience audience);
}

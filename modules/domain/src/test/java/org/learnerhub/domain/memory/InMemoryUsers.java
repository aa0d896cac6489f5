package org.learnerhub.domain.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.User;
import org.learnerhub.domain.user.Users;

/** Accounts in memory. */
public final class InMemoryUsers implements Users {

    private final TreeMap<String, User> users = new TreeMap<>();
    private final Map<LoginKey, String> logins = new HashMap<>();

    @Override
    public Optional<User> find(String name) {
        return Optional.ofNullable(users.get(name));
    }

    @Override
    public Optional<User> lock(String name) {
        return find(name);
    }

    @Override
    public boolean add(User user) {
        return users.putIfAbsent(user.name(), user) == null;
    }

    @Override
    public void save(User user) {
        users.replace(user.name(), user);
    }

    @Override
    public boolean remove(String name) {
        logins.values().removeIf(name::equals);
        return users.remove(name) != null;
    }

    /** There are none in memory. */
    @Override
    public void forgetPasskeys(String name) {}

    @Override
    public List<User> of(Ukprn ukprn, String after, int most) {
        return users.tailMap(after, false).values().stream()
                .filter(user -> ukprn.equals(user.ukprn()))
                .limit(most)
                .toList();
    }

    @Override
    public List<User> all(String after, int most) {
        return users.tailMap(after, false).values().stream().limit(most).toList();
    }

    @Override
    public boolean bind(LoginKey login, String name) {
        return logins.putIfAbsent(login, name) == null;
    }

    @Override
    public Optional<User> bound(LoginKey login) {
        return Optional.ofNullable(logins.get(login)).flatMap(this::find);
    }

    @Override
    public long count(Audience audience) {
        return users.values().stream()
                .filter(user -> user.audience() == audience)
                .count();
    }
}

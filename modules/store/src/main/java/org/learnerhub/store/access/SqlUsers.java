package org.learnerhub.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.AccountMail;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.User;
import org.learnerhub.domain.user.Users;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts as rows. */
final class SqlUsers implements Users {

    private static final String OF_NAME = "select * from hub_user where name = ?";

    private final JdbcTemplate jdbc;

    SqlUsers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<User> find(String name) {
        return jdbc.query(OF_NAME, SqlUsers::read, name).stream().findFirst();
    }

    @Override
    public Optional<User> lock(String name) {
        return jdbc.query(OF_NAME + " for update", SqlUsers::read, name).stream()
                .findFirst();
    }

    /** Of two at once the second waits for the first, and adds nothing. */
    @Override
    public boolean add(User user) {
        return jdbc.update(
                        "insert into hub_user (name, audience, ukprn, administrator, password, salt, confirmed_at,"
                                + " last_step, must_change, made_at, email, email_when_done)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        user.name(),
                        user.audience().name(),
                        number(user),
                        user.administrator(),
                        user.password(),
                        user.salt(),
                        Moment.column(user.confirmedAt()),
                        user.lastStep(),
                        user.mustChange(),
                        Moment.column(user.madeAt()),
                        address(user),
                        whenDone(user))
                == 1;
    }

    @Override
    public void save(User user) {
        jdbc.update(
                "update hub_user set audience = ?, ukprn = ?, administrator = ?, password = ?, salt = ?,"
                        + " confirmed_at = ?, last_step = ?, must_change = ?, made_at = ?, email = ?, email_when_done = ? where name = ?",
                user.audience().name(),
                number(user),
                user.administrator(),
                user.password(),
                user.salt(),
                Moment.column(user.confirmedAt()),
                user.lastStep(),
                user.mustChange(),
                Moment.column(user.madeAt()),
                address(user),
                whenDone(user),
                user.name());
    }

    @Override
    public boolean remove(String name) {
        forgetPasskeys(name);
        jdbc.update("delete from user_login where name = ?", name);
        return jdbc.update("delete from hub_user where name = ?", name) == 1;
    }

    @Override
    public void forgetPasskeys(String name) {
        jdbc.update(
                "delete from user_credentials where user_entity_user_id in (select id from user_entities where name = ?)",
                name);
        jdbc.update("delete from user_entities where name = ?", name);
    }

    @Override
    public List<User> of(Ukprn ukprn, String after, int most) {
        return jdbc.query(
                "select * from hub_user where ukprn = ? and name > ? order by name fetch first ? rows only",
                SqlUsers::read,
                ukprn.value(),
                after,
                most);
    }

    @Override
    public List<User> all(String after, int most) {
        return jdbc.query(
                "select * from hub_user where name > ? order by name fetch first ? rows only",
                SqlUsers::read,
                after,
                most);
    }

    /** Of two at once the second waits for the first, and binds nothing. */
    @Override
    public boolean bind(LoginKey login, String name) {
        return jdbc.update(
                        "insert into user_login (provider, subject, name) values (?, ?, ?) on conflict do nothing",
                        login.provider(),
                        login.subject(),
                        name)
                == 1;
    }

    @Override
    public Optional<User> bound(LoginKey login) {
        return jdbc
                .query(
                        "select hub_user.* from user_login join hub_user on hub_user.name = user_login.name"
                                + " where provider = ? and subject = ?",
                        SqlUsers::read,
                        login.provider(),
                        login.subject())
                .stream()
                .findFirst();
    }

    @Override
    public long count(Audience audience) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from hub_user where audience = ?", Long.class, audience.name()));
    }

    private static @Nullable String number(User user) {
        Ukprn ukprn = user.ukprn();
        return ukprn == null ? null : ukprn.value();
    }

    private static @Nullable String address(User user) {
        AccountMail mail = user.mail();
        return mail == null ? null : mail.address();
    }

    private static @Nullable Boolean whenDone(User user) {
        AccountMail mail = user.mail();
        return mail == null ? null : mail.whenDone();
    }

    private static @Nullable AccountMail mail(ResultSet row) throws SQLException {
        String address = row.getString("email");
        return address == null ? null : new AccountMail(address, row.getBoolean("email_when_done"));
    }

    private static User read(ResultSet row, int number) throws SQLException {
        String ukprn = row.getString("ukprn");
        return new User(
                Objects.requireNonNull(row.getString("name")),
                Audience.valueOf(row.getString("audience")),
                ukprn == null ? null : new Ukprn(ukprn),
                row.getBoolean("administrator"),
                Objects.requireNonNull(row.getString("password")),
                Objects.requireNonNull(row.getString("salt")),
                Moment.read(row, "confirmed_at"),
                row.getLong("last_step"),
                row.getBoolean("must_change"),
                Objects.requireNonNull(Moment.read(row, "made_at")),
                mail(row));
    }
}

package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

final class SqlNotificationWishes implements NotificationWishes {

    private static final List<NotificationWish.Preference> PREFERENCES = List.of(NotificationWish.Preference.values());

    private static final String UPDATE = "update notification_wish set said_at = ?, preference = ?, ukprn = ?,"
            + " email_address = ?, phone_number = ? where uln = ?";
    private static final String INSERT =
            "insert into notification_wish (said_at, preference, ukprn, email_address, phone_number, uln)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final JdbcTemplate jdbc;

    SqlNotificationWishes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Uln uln, NotificationWish wish) {
        Object[] values = {
            Moment.column(wish.at()),
            wish.preference().ordinal(),
            number(wish),
            wish.emailAddress(),
            wish.phoneNumber(),
            uln.number()
        };
        if (jdbc.update(UPDATE, values) == 0 && jdbc.update(INSERT, values) == 0) {
            // somebody else's first wish came meanwhile, and is committed now
            jdbc.update(UPDATE, values);
        }
    }

    private static @Nullable String number(NotificationWish wish) {
        Ukprn by = wish.by();
        return by == null ? null : by.value();
    }

    @Override
    public Optional<NotificationWish> of(Uln uln) {
        return jdbc
                .query("select * from notification_wish where uln = ?", SqlNotificationWishes::read, uln.number())
                .stream()
                .findFirst();
    }

    private static NotificationWish read(ResultSet row, int number) throws SQLException {
        String ukprn = row.getString("ukprn");
        return new NotificationWish(
                PREFERENCES.get(row.getInt("preference")),
                row.getString("email_address"),
                row.getString("phone_number"),
                ukprn == null ? null : new Ukprn(ukprn),
                requireNonNull(Moment.read(row, "said_at")));
    }
}

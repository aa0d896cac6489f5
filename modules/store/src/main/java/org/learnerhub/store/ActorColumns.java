package org.learnerhub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.Actor;
import org.learnerhub.domain.provider.Ukprn;

/** An actor as the columns {@code ukprn} and {@code user_name}. */
final class ActorColumns {

    private ActorColumns() {}

    static @Nullable String ukprn(Actor actor) {
        Ukprn ukprn = actor.ukprn();
        return ukprn == null ? null : ukprn.value();
    }

    static Actor read(ResultSet row) throws SQLException {
        String ukprn = row.getString("ukprn");
        return new Actor(ukprn == null ? null : new Ukprn(ukprn), row.getString("user_name"));
    }
}

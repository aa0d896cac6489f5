package org.learnerhub.store.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A caller as the columns {@code ukprn}, {@code user_name} and {@code caller_kind}. The last is null for users of
 * institutions and for staff, as it is in rows from before there were others.
 */
public final class CallerColumns {

    private static final String LEARNER = "LEARNER";
    private static final String RECIPIENT = "RECIPIENT";
    private static final String OWN_TASK = "OWN_TASK";

    private CallerColumns() {}

    public static @Nullable String ukprn(Caller caller) {
        return caller instanceof Caller.InstitutionUser user ? user.ukprn().value() : null;
    }

    public static String userName(Caller caller) {
        return StorableText.of(caller.userName());
    }

    public static @Nullable String kind(Caller caller) {
        if (caller instanceof Caller.Learner) {
            return LEARNER;
        } else if (caller instanceof Caller.Recipient) {
            return RECIPIENT;
        }
        return caller instanceof Caller.OwnTask ? OWN_TASK : null;
    }

    public static Caller read(ResultSet row) throws SQLException {
        String name = row.getString("user_name");
        String ukprn = row.getString("ukprn");
        String kind = row.getString("caller_kind");
        if (kind == null) {
            return ukprn == null ? new Caller.Staff(name) : new Caller.InstitutionUser(new Ukprn(ukprn), name);
        }
        return switch (kind) {
            case LEARNER -> new Caller.Learner(Uln.of(name));
            case RECIPIENT -> new Caller.Recipient(name);
            case OWN_TASK -> new Caller.OwnTask(name);
            default -> throw new IllegalStateException("there is no kind of caller " + kind);
        };
    }
}

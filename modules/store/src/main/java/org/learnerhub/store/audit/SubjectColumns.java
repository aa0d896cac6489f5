package org.learnerhub.store.audit;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * What an entry is about, as the columns {@code uln}, {@code subject_kind} and {@code subject_id}. A learner fills the
 * first one only, nobody none of them.
 *
 * @param kind null together with {@code id}
 */
record SubjectColumns(
        @Nullable Uln uln, @Nullable String kind, @Nullable String id) {

    private static final String BATCH = "BATCH";
    private static final String PROVIDER = "PROVIDER";
    private static final String SHARE = "SHARE";
    private static final String CASE = "CASE";
    private static final String MODEL = "MODEL";
    private static final String ACCOUNT = "ACCOUNT";

    static SubjectColumns of(AuditSubject subject) {
        if (subject instanceof AuditSubject.Learner learner) {
            return new SubjectColumns(learner.uln(), null, null);
        } else if (subject instanceof AuditSubject.Batch batch) {
            return other(BATCH, Long.toString(batch.number()));
        } else if (subject instanceof AuditSubject.Provider provider) {
            return other(PROVIDER, provider.ukprn().value());
        } else if (subject instanceof AuditSubject.Share share) {
            return other(SHARE, share.id());
        } else if (subject instanceof AuditSubject.Case one) {
            return other(CASE, Long.toString(one.number()));
        } else if (subject instanceof AuditSubject.Model model) {
            return other(MODEL, model.digest());
        } else if (subject instanceof AuditSubject.Account account) {
            return other(ACCOUNT, account.name());
        }
        return new SubjectColumns(null, null, null);
    }

    private static SubjectColumns other(String kind, String id) {
        return new SubjectColumns(null, kind, id);
    }

    @Nullable
    Long number() {
        Uln learner = uln;
        return learner == null ? null : learner.number();
    }

    static AuditSubject read(ResultSet row) throws SQLException {
        long uln = row.getLong("uln");
        if (!row.wasNull()) {
            return new AuditSubject.Learner(new Uln(uln));
        }
        String kind = row.getString("subject_kind");
        return kind == null
                ? AuditSubject.NONE
                : other(kind, requireNonNull(row.getString("subject_id"))).subject();
    }

    private AuditSubject subject() {
        String number = requireNonNull(id);
        return switch (requireNonNull(kind)) {
            case BATCH -> new AuditSubject.Batch(Long.parseLong(number));
            case PROVIDER -> new AuditSubject.Provider(new Ukprn(number));
            case SHARE -> new AuditSubject.Share(number);
            case CASE -> new AuditSubject.Case(Long.parseLong(number));
            case MODEL -> new AuditSubject.Model(number);
            case ACCOUNT -> new AuditSubject.Account(number);
            default -> throw new IllegalStateException("there is no kind of subject " + kind);
        };
    }
}

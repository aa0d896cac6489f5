package org.learnerhub.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.MessageSigning;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.column.HabitColumns;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** Institutions as rows; rights are a list of names in one column. */
final class SqlInstitutions implements Institutions {

    private static final String UPDATE = "update institution set organisation_ref = ?, organisation_key = ?, name = ?,"
            + " rights = ?, password_hash = ?, certificate_sha256 = ?, match_policy = ?,"
            + " signing_certificate_sha256 = ?, signing_required = ?, date_order = ?,"
            + " file_encoding = ?, file_separator = ? where ukprn = ?";
    private static final String INSERT = "insert into institution (organisation_ref, organisation_key, name, rights,"
            + " password_hash, certificate_sha256, match_policy, signing_certificate_sha256, signing_required,"
            + " date_order, file_encoding, file_separator, ukprn)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String FIND = "select * from institution where ukprn = ?";

    private final JdbcTemplate jdbc;
    private final UnitOfWork unitOfWork;

    SqlInstitutions(JdbcTemplate jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Institution> find(Ukprn ukprn) {
        return first(FIND, ukprn);
    }

    private Optional<Institution> first(String query, Ukprn ukprn) {
        return jdbc.query(query, SqlInstitutions::read, ukprn.value()).stream().findFirst();
    }

    @Override
    public Optional<Institution> findByOrganisationRef(String organisationRef) {
        return jdbc
                .query(
                        "select * from institution where organisation_key = ? order by ukprn",
                        SqlInstitutions::read,
                        StorableText.of(upper(organisationRef)))
                .stream()
                .findFirst();
    }

    @Override
    public void save(Institution institution) {
        @Nullable Object[] values = values(institution);
        if (jdbc.update(UPDATE, values) == 0 && jdbc.update(INSERT, values) == 0) {
            // Somebody inserted it between the two statements.
            jdbc.update(UPDATE, values);
        }
    }

    @Override
    public Optional<Institution> change(Ukprn ukprn, UnaryOperator<Institution> change) {
        return unitOfWork.get(() -> {
            Optional<Institution> changed = first(FIND + " for update", ukprn).map(change);
            changed.ifPresent(institution -> jdbc.update(UPDATE, values(institution)));
            return changed;
        });
    }

    @Override
    public List<Institution> all() {
        return jdbc.query("select * from institution order by ukprn", SqlInstitutions::read);
    }

    @Override
    public List<Institution> from(String ukprn, int most) {
        return jdbc.query(
                "select * from institution where ukprn >= ? order by ukprn fetch first ? rows only",
                SqlInstitutions::read,
                StorableText.of(ukprn),
                most);
    }

    private static @Nullable Object[] values(Institution institution) {
        String reference = institution.organisationRef();
        MatchPolicy policy = institution.matchPolicy();
        MessageSigning signing = institution.signing();
        return new @Nullable Object[] {
            reference,
            reference == null ? null : upper(reference),
            institution.name(),
            institution.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
            institution.passwordHash(),
            institution.certificateSha256(),
            policy == null ? null : policy.name(),
            signing == null ? null : signing.certificateSha256(),
            signing != null && signing.required(),
            institution.habits().dateOrder().name(),
            institution.habits().encoding().name(),
            institution.habits().separator().name(),
            institution.ukprn().value()
        };
    }

    private static Institution read(ResultSet row, int number) throws SQLException {
        String policy = row.getString("match_policy");
        return new Institution(
                new Ukprn(row.getString("ukprn")),
                row.getString("organisation_ref"),
                row.getString("name"),
                rights(row.getString("rights")),
                row.getString("password_hash"),
                row.getString("certificate_sha256"),
                policy == null ? null : MatchPolicy.valueOf(policy),
                signing(row),
                HabitColumns.read(row));
    }

    private static @Nullable MessageSigning signing(ResultSet row) throws SQLException {
        String certificate = row.getString("signing_certificate_sha256");
        return certificate == null ? null : new MessageSigning(certificate, row.getBoolean("signing_required"));
    }

    private static Set<Role> rights(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String upper(String reference) {
        return reference.toUpperCase(Locale.ROOT);
    }
}

package org.learnerhub.store.ukrlp;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.store.column.Moment;

/** A version as columns. UKPRNs of providers have digits only and are kept as numbers. */
final class VersionRow {

    static final String COLUMNS = "number, ukprn, made_at, source, content";

    private VersionRow() {}

    static ProviderVersion read(ResultSet row, int unused) throws SQLException {
        Ukprn ukprn = ukprn(row.getLong("ukprn"));
        byte[] content = row.getBytes("content");
        return new ProviderVersion(
                row.getLong("number"),
                ukprn,
                requireNonNull(Moment.read(row, "made_at")),
                row.getString("source"),
                content == null ? null : ProviderFormat.read(ukprn, content));
    }

    static boolean isNumber(Ukprn ukprn) {
        return ukprn.value().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static long number(Ukprn ukprn) {
        return Long.parseLong(ukprn.value());
    }

    static Ukprn ukprn(long number) {
        String digits = Long.toString(number);
        return new Ukprn(digits.length() == 8 ? digits : String.format(Locale.ROOT, "%08d", number));
    }
}

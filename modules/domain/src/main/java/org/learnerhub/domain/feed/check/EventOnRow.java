package org.learnerhub.domain.feed.check;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.provider.Ukprn;

/** What events of both kinds have. */
final class EventOnRow {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(?:[/. -][A-Z0-9]+)*");
    private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{5,7}");

    /** Of a number of the regulator's list without slashes, and of a learning aim. */
    private static final int DIGITS = 8;

    private EventOnRow() {}

    /** In capitals; null where there is none, or an error. */
    static @Nullable String code(FeedRowUnderCheck row, FeedField field) {
        if (!row.needs(field) || row.text(field) == null) {
            return null;
        }
        String value = row.number(field, DIGITS);
        if (value == null) {
            return null;
        }
        String code = value.toUpperCase(Locale.ROOT);
        if (field == FeedField.LEARNING_AIM && FEW_DIGITS.matcher(code).matches()) {
            row.found(RowCode.LEADING_ZERO_RESTORED, field, null);
            return "0".repeat(DIGITS - code.length()) + code;
        }
        if (!CODE.matcher(code).matches()) {
            row.unlike(FeedFieldCode.REFERENCE_FORMAT, field);
            return null;
        }
        return code;
    }

    /** Null where there is none, or an error. */
    static @Nullable Ukprn provider(FeedRowUnderCheck row) {
        String value = row.number(FeedField.PROVIDER_UKPRN, DIGITS);
        Ukprn provider = value == null ? null : Ukprn.parse(value).orElse(null);
        if (value != null && provider == null) {
            row.unlike(FeedFieldCode.PROVIDER_FORMAT, FeedField.PROVIDER_UKPRN);
        }
        return provider;
    }
}

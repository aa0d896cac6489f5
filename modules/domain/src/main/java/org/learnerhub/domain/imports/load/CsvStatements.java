package org.learnerhub.domain.imports.load;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportLayout;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.part.Part;

/** What rows of establishments and of groups say. */
final class CsvStatements {

    private static final int COMPANY_DIGITS = 8;

    private CsvStatements() {}

    static Stated of(ImportLayout layout, ImportRow row) {
        RowEnd without = withoutNumber(row);
        if (without != null) {
            return new Stated.Ended(without);
        }
        Ukprn ukprn = new Ukprn(String.valueOf(row.value(ImportField.UKPRN)));
        RowValues values = new RowValues(row);
        Standing standing = standing(layout, row);
        if (layout == ImportLayout.SCHOOLS) {
            school(values);
        } else {
            group(values);
        }
        if (standing == Standing.UNKNOWN) {
            values.object(ProviderCode.PROVIDER_STATUS_UNKNOWN, statusField(layout), null);
        }
        RowEnd refused = values.refused(ukprn);
        if (refused != null) {
            return new Stated.Ended(refused);
        }
        if (standing == Standing.NOT_YET) {
            return new Stated.Ended(
                    RowEnd.of(ImportOutcome.LEFT_OUT, ukprn, ImportFinding.of(ProviderCode.PROVIDER_NOT_OPEN_YET)));
        }
        return new Stated.Said(new Statement(ukprn, values.parts(), standing.status, standing.fitting, List.of()));
    }

    /** Null where the row has a number. */
    private static @Nullable RowEnd withoutNumber(ImportRow row) {
        String ukprn = row.value(ImportField.UKPRN);
        if (ukprn == null) {
            return RowEnd.of(
                    ImportOutcome.LEFT_OUT,
                    null,
                    ImportFinding.of(ProviderCode.PROVIDER_NUMBER_MISSING, ImportField.UKPRN));
        }
        return ukprn.matches("[1-9][0-9]{7}")
                ? null
                : RowEnd.of(
                        ImportOutcome.REFUSED,
                        null,
                        ImportFinding.of(ProviderCode.PROVIDER_NUMBER_FORMAT, ImportField.UKPRN));
    }

    private static void school(RowValues values) {
        values.say(Part.LEGAL_NAME, values.needed(ImportField.ESTABLISHMENT_NAME));
        values.needed(ImportField.URN);
        values.say(Part.SCHOOL_URN, values.shaped(ImportField.URN, "[0-9]{5,7}", "a URN has five to seven digits"));
        String authority = values.shaped(ImportField.LA_CODE, "[0-9]{3}", "a code of an authority has three digits");
        String number = values.shaped(ImportField.ESTABLISHMENT_NUMBER, "[0-9]{4}", "a number has four digits");
        if (authority != null && number != null) {
            values.say(Part.SCHOOL_ESTABLISHMENT, authority + "/" + number);
        }
        values.part(Part.TYPE, ImportField.ESTABLISHMENT_TYPE);
        values.dates(Part.OPENED, Part.CLOSED);
        values.address();
        values.part(Part.PRIMARY_WEBSITE, ImportField.WEBSITE);
        values.part(Part.PRIMARY_TELEPHONE, ImportField.TELEPHONE);
        values.part(
                Part.PRIMARY_PERSON, ImportField.HEAD_TITLE, ImportField.HEAD_FIRST_NAME, ImportField.HEAD_LAST_NAME);
    }

    private static void group(RowValues values) {
        values.say(Part.LEGAL_NAME, values.needed(ImportField.GROUP_NAME));
        String company = values.shaped(
                ImportField.COMPANY_NUMBER,
                "[0-9]{1,8}|[A-Za-z]{2}[0-9]{6}",
                "a company's number has eight characters");
        if (company != null) {
            values.say(Part.COMPANY, company(company));
        }
        values.part(Part.TYPE, ImportField.GROUP_TYPE);
        values.dates(Part.OPENED, Part.CLOSED);
        values.address();
    }

    /** Spreadsheets take leading zeros away. */
    private static String company(String number) {
        return "0".repeat(Math.max(0, COMPANY_DIGITS - number.length())) + number.toUpperCase(Locale.ROOT);
    }

    static boolean isOpen(ImportLayout layout, ImportRow row) {
        return standing(layout, row) == Standing.OPEN;
    }

    /** The name that a row gives; null where it gives none. */
    static @Nullable String name(ImportLayout layout, ImportRow row) {
        return row.value(layout == ImportLayout.SCHOOLS ? ImportField.ESTABLISHMENT_NAME : ImportField.GROUP_NAME);
    }

    private static ImportField statusField(ImportLayout layout) {
        return layout == ImportLayout.SCHOOLS ? ImportField.ESTABLISHMENT_STATUS : ImportField.GROUP_STATUS;
    }

    private static Standing standing(ImportLayout layout, ImportRow row) {
        String said = row.value(statusField(layout));
        String folded = said == null ? "" : said.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return switch (folded) {
            case "open", "openbutproposedtoclose" -> Standing.OPEN;
            case "closed" -> Standing.CLOSED;
            case "proposedtoopen" -> Standing.NOT_YET;
            default -> Standing.UNKNOWN;
        };
    }

    /** How a provider stands in the other register. */
    private enum Standing {
        OPEN(ProviderStatus.ACTIVE, Statement.AT_WORK),
        CLOSED(ProviderStatus.DEACTIVATING, Statement.ENDING),
        NOT_YET(null, Set.of()),
        UNKNOWN(null, Set.of());

        private final @Nullable ProviderStatus status;
        private final Set<ProviderStatus> fitting;

        Standing(@Nullable ProviderStatus status, Set<ProviderStatus> fitting) {
            this.status = status;
            this.fitting = fitting;
        }
    }
}

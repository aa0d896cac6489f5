package org.learnerhub.domain.imports.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.imports.part.Part;
import org.learnerhub.domain.imports.part.ProviderDraft;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** Rows of links between establishments: who succeeded whom, whichever of the two the row is of. */
final class LinkRows {

    private final ProviderRegister register;
    private final Present present;

    LinkRows(ProviderRegister register, Present present) {
        this.register = register;
        this.present = present;
    }

    /** What two rows speak of that are about the same link, told from either side; null where the row is of another kind. */
    static @Nullable String pair(ImportRow row) {
        Succession.Kind kind = kind(row);
        String urn = row.value(ImportField.URN);
        String other = row.value(ImportField.LINK_URN);
        if (kind == null || urn == null || other == null) {
            return null;
        }
        return isPredecessor(row) ? other + ">" + urn : urn + ">" + other;
    }

    /** Whether two rows about the same link say the same of it. */
    static boolean agree(ImportRow one, ImportRow other) {
        return kind(one) == kind(other)
                && Optional.ofNullable(one.value(ImportField.LINK_DATE))
                        .equals(Optional.ofNullable(other.value(ImportField.LINK_DATE)));
    }

    /** @param changed the predecessor as it becomes; null where nothing changes */
    record Linked(RowEnd end, @Nullable Provider changed) {}

    Linked link(ImportRow row) {
        RowValues values = new RowValues(row);
        values.needed(ImportField.URN);
        values.needed(ImportField.LINK_URN);
        values.needed(ImportField.LINK_TYPE);
        LocalDate on = values.date(ImportField.LINK_DATE);
        RowEnd refused = values.refused(null);
        if (refused != null) {
            return new Linked(refused, null);
        }
        Succession.Kind kind = kind(row);
        if (kind == null) {
            return leftOut(ProviderCode.LINK_OF_OTHER_KIND, ImportField.LINK_TYPE);
        }
        Optional<Ukprn> own = provider(row, ImportField.URN);
        Optional<Ukprn> other = provider(row, ImportField.LINK_URN);
        if (own.isEmpty() || other.isEmpty()) {
            return leftOut(ProviderCode.SCHOOL_UNKNOWN, own.isEmpty() ? ImportField.URN : ImportField.LINK_URN);
        }
        boolean backwards = isPredecessor(row);
        Ukprn predecessor = backwards ? other.get() : own.get();
        return link(predecessor, backwards ? own.get() : other.get(), kind, on);
    }

    private Linked link(Ukprn predecessor, Ukprn successor, Succession.Kind kind, @Nullable LocalDate said) {
        Provider before = present.of(predecessor);
        Provider after = present.of(successor);
        if (before == null || after == null) {
            return leftOut(ProviderCode.SCHOOL_UNKNOWN, ImportField.URN);
        }
        LocalDate on = said == null ? day(before, after) : said;
        if (on == null) {
            return refused(predecessor, ProviderCode.PROVIDER_VALUE_MISSING, ImportField.LINK_DATE);
        }
        Succession succession = new Succession(successor, kind, on);
        if (before.successions().contains(succession)) {
            return new Linked(new RowEnd(ImportOutcome.UNCHANGED, predecessor, List.of()), null);
        }
        boolean other =
                before.successions().stream().anyMatch(one -> one.successor().equals(successor));
        if (other && !new Origins(register, predecessor).isImports(Part.SUCCESSIONS)) {
            return new Linked(
                    RowEnd.of(
                            ImportOutcome.CONFLICTING,
                            predecessor,
                            new ImportFinding(ProviderCode.PROVIDER_DISAGREES, Part.SUCCESSIONS.name(), null)),
                    null);
        }
        ProviderDraft draft = ProviderDraft.of(before);
        draft.succession(succession);
        Provider changed = draft.build();
        return present.isCircle(changed)
                ? refused(predecessor, ProviderCode.SUCCESSION_IN_CIRCLE, ImportField.LINK_URN)
                : new Linked(new RowEnd(ImportOutcome.CHANGED, predecessor, List.of()), changed);
    }

    /** Where the file does not say it: the day after the one closed, or when the other opened. */
    private static @Nullable LocalDate day(Provider before, Provider after) {
        LocalDate closed = before.closed();
        return closed == null ? after.opened() : closed.plusDays(1);
    }

    private Optional<Ukprn> provider(ImportRow row, ImportField field) {
        List<Ukprn> found = register.verifiedBy(VerificationAuthority.SCHOOL_URN, String.valueOf(row.value(field)));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Linked leftOut(ProviderCode code, ImportField field) {
        return new Linked(RowEnd.of(ImportOutcome.LEFT_OUT, null, ImportFinding.of(code, field)), null);
    }

    private static Linked refused(Ukprn predecessor, ProviderCode code, ImportField field) {
        return new Linked(RowEnd.of(ImportOutcome.REFUSED, predecessor, ImportFinding.of(code, field)), null);
    }

    private static boolean isPredecessor(ImportRow row) {
        return type(row).startsWith("predecessor");
    }

    private static Succession.@Nullable Kind kind(ImportRow row) {
        String type = type(row);
        if (!type.startsWith("predecessor") && !type.startsWith("successor")) {
            return null;
        }
        if (type.contains("merge") || type.contains("amalgamat")) {
            return Succession.Kind.MERGED_INTO;
        }
        return type.contains("split") ? Succession.Kind.SPLIT_INTO : Succession.Kind.REPLACED_BY;
    }

    private static String type(ImportRow row) {
        String type = row.value(ImportField.LINK_TYPE);
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}

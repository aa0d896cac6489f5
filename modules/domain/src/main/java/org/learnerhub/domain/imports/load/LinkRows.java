package org.learnerhub.domain.imports.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderKeys;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;

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

    /** Whether two rows about the same link say the same of it; one without a date says nothing against the other's. */
    static boolean agree(ImportRow one, ImportRow other) {
        LocalDate on = new RowValues(one).date(ImportField.LINK_DATE);
        LocalDate otherOn = new RowValues(other).date(ImportField.LINK_DATE);
        return kind(one) == kind(other) && (on == null || otherOn == null || on.equals(otherOn));
    }

    /** Null where the row's values can be read. */
    static @Nullable RowEnd wrong(ImportRow row) {
        RowValues values = new RowValues(row);
        values.needed(ImportField.URN);
        values.needed(ImportField.LINK_URN);
        values.needed(ImportField.LINK_TYPE);
        values.date(ImportField.LINK_DATE);
        return values.refused(null);
    }

    /** @param changed the predecessor as it becomes; null where nothing changes */
    record Linked(RowEnd end, @Nullable Provider changed) {}

    /** How a row ends that tells once more what this one told: as this one, only that nothing changes by it. */
    RowEnd toldAgain(ImportRow row) {
        RowEnd end = link(row).end();
        return end.outcome() == ImportOutcome.CHANGED
                ? new RowEnd(ImportOutcome.UNCHANGED, end.ukprn(), end.findings())
                : end;
    }

    /** @param row whose values can be read */
    Linked link(ImportRow row) {
        LocalDate on = new RowValues(row).date(ImportField.LINK_DATE);
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
        if (said == null && isKnown(before, successor, kind)) {
            return new Linked(new RowEnd(ImportOutcome.UNCHANGED, predecessor, List.of()), null);
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
        if (other && !new Origins(register, predecessor).isImports(Part.SUCCESSIONS, successor.value())) {
            return new Linked(
                    RowEnd.of(
                            ImportOutcome.CONFLICTING,
                            predecessor,
                            new ImportFinding(ProviderCode.SUCCESSION_DISAGREES, Part.SUCCESSIONS.name(), null)),
                    null);
        }
        ProviderDraft draft = ProviderDraft.of(before);
        draft.succession(succession);
        Provider changed = draft.build();
        return present.isCircle(changed)
                ? refused(predecessor, ProviderCode.SUCCESSION_IN_CIRCLE, ImportField.LINK_URN)
                : new Linked(new RowEnd(ImportOutcome.CHANGED, predecessor, List.of()), changed);
    }

    private static boolean isKnown(Provider before, Ukprn successor, Succession.Kind kind) {
        return before.successions().stream().anyMatch(one -> one.successor().equals(successor) && one.kind() == kind);
    }

    /** Where the file does not say it: the day after the one closed, or when the other opened. */
    private static @Nullable LocalDate day(Provider before, Provider after) {
        LocalDate closed = before.closed();
        return closed == null ? after.opened() : closed.plusDays(1);
    }

    private Optional<Ukprn> provider(ImportRow row, ImportField field) {
        String urn = String.valueOf(row.value(field));
        List<Ukprn> found = register.verifiedBy(VerificationAuthority.SCHOOL_URN, urn).stream()
                .filter(ukprn -> isSchool(ukprn, urn))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** By its verification, or by a link that does not disagree. */
    private boolean isSchool(Ukprn ukprn, String urn) {
        Provider provider = present.of(ukprn);
        if (provider == null) {
            return false;
        }
        String key = ProviderKeys.squeezed(urn);
        Stream<String> linked = provider.links().stream()
                .filter(link -> link.kind() == RegisterLink.Kind.SCHOOL_URN)
                .filter(link -> link.state() != RegisterLink.State.DISAGREES)
                .map(RegisterLink::identifier);
        return Stream.concat(Stream.ofNullable(Part.SCHOOL_URN.of(provider)), linked)
                .anyMatch(one -> ProviderKeys.squeezed(one).equals(key));
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

package org.learnerhub.domain.imports.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;

/** What a provider of the hub's own XML says: all of it, so that what is absent is said to be nothing. */
final class XmlStatements {

    /** The name of the value that is the provider's number. */
    static final String UKPRN = "UKPRN";

    /** What is said by all verifications together. */
    private static final Set<Part> SINGLE =
            EnumSet.of(Part.STATUS, Part.SCHOOL_URN, Part.SCHOOL_ESTABLISHMENT, Part.COMPANY);

    private static final int LONGEST_LIST = 8_000;
    private static final Pattern VALUES = Pattern.compile("[\t\n]");

    private XmlStatements() {}

    static Stated of(ImportRow row) {
        String number = row.values().get(UKPRN);
        if (number == null || !number.matches("[1-9][0-9]{7}")) {
            return refused(null, List.of(finding(ProviderCode.PROVIDER_NUMBER_FORMAT, UKPRN)));
        }
        Ukprn ukprn = new Ukprn(number);
        List<ImportFinding> wrong = new ArrayList<>();
        Map<Part, Optional<String>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Optional<String> words = checked(ukprn, part, row.values().get(part.name()), wrong);
            if (!SINGLE.contains(part)) {
                parts.put(part, words);
            }
        }
        if (!wrong.isEmpty()) {
            return refused(ukprn, wrong);
        }
        ProviderStatus status = ProviderStatus.ofCode(row.values().getOrDefault(Part.STATUS.name(), ""))
                .orElseThrow();
        return new Stated.Said(new Statement(ukprn, parts, status, EnumSet.of(status), List.of()));
    }

    /** As the register writes it. */
    private static Optional<String> checked(Ukprn ukprn, Part part, @Nullable String words, List<ImportFinding> wrong) {
        if (words == null) {
            if (part == Part.LEGAL_NAME || part == Part.STATUS) {
                wrong.add(finding(ProviderCode.PROVIDER_VALUE_MISSING, part.name()));
            }
            return Optional.empty();
        }
        if (isTooLong(words)) {
            wrong.add(finding(ProviderCode.PROVIDER_VALUE_TOO_LONG, part.name()));
            return Optional.empty();
        }
        ProviderDraft draft = ProviderDraft.named(ukprn, "-", Instant.EPOCH);
        try {
            part.put(draft, words, Instant.EPOCH);
            return Optional.ofNullable(part.of(draft.build()));
        } catch (RuntimeException e) {
            wrong.add(finding(ProviderCode.PROVIDER_VALUE_FORMAT, part.name()));
            return Optional.empty();
        }
    }

    /** A list by its length in all, and each value in it as one that stands alone. */
    private static boolean isTooLong(String words) {
        return words.length() > LONGEST_LIST
                || VALUES.splitAsStream(words).anyMatch(value -> value.length() > RowValues.LONGEST);
    }

    private static ImportFinding finding(HubCode code, String part) {
        return new ImportFinding(code, part, null);
    }

    private static Stated refused(@Nullable Ukprn ukprn, List<ImportFinding> wrong) {
        return new Stated.Ended(new RowEnd(ImportOutcome.REFUSED, ukprn, wrong));
    }
}

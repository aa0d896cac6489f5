package org.learnerhub.files.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.AnsweredImportRow;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.provider.Ukprn;

/** What outputs of both formats say of how a row ended: the first error, or where there is none the first notice. */
final class EndOfRow {

    static final List<String> NAMES = List.of("RowOutcome", "ProviderUKPRN", "Code", "Field", "Message");

    private EndOfRow() {}

    /** In the order of {@link #NAMES}; absent values are null. */
    static List<@Nullable String> of(AnsweredImportRow row) {
        List<ImportFinding> findings = row.findings();
        ImportFinding first = findings.stream()
                .filter(ImportFinding::isError)
                .findFirst()
                .orElse(findings.isEmpty() ? null : findings.get(0));
        Ukprn ukprn = row.end().ukprn();
        return Arrays.asList(
                row.end().outcome().word(),
                ukprn == null ? null : ukprn.value(),
                first == null ? null : first.code().code(),
                first == null ? null : first.field(),
                first == null ? null : first.message());
    }
}

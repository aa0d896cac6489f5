package org.learnerhub.domain.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * How a row ended.
 *
 * @param ukprn of the provider that it is about; null where it is about none
 */
public record RowEnd(ImportOutcome outcome, @Nullable Ukprn ukprn, List<ImportFinding> findings) {

    public RowEnd {
        findings = List.copyOf(findings);
    }

    public static RowEnd of(ImportOutcome outcome, @Nullable Ukprn ukprn, ImportFinding why) {
        return new RowEnd(outcome, ukprn, List.of(why));
    }
}

package org.learnerhub.domain.registration;

import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Prints;
import org.learnerhub.domain.problem.LearnerRowCode;

/**
 * A row whose identifier says whom it is about.
 *
 * @param keyFields see {@link Prints#keyFields}
 */
public record IdentifiedRow(CheckedRow row, MisIdentifier identifier, long keyFields) {

    /** Empty where the row has an error, has no identifier, or has one that stands in its file for somebody else too. */
    public static Optional<IdentifiedRow> of(CheckedRow row) {
        boolean shared =
                row.findings().stream().anyMatch(finding -> finding.code() == LearnerRowCode.IDENTIFIER_SHARED);
        return shared || row.error().isPresent()
                ? Optional.empty()
                : MisIdentifier.of(row.details())
                        .map(identifier -> new IdentifiedRow(row, identifier, Prints.keyFields(row.details())));
    }

    /**
     * The row was answered with this learner.
     *
     * @param reviewCase see {@link IdentifierSighting}
     */
    public IdentifierSighting seen(Batch batch, Uln uln, ReturnCode code, long reviewCase) {
        return new IdentifierSighting(
                identifier,
                uln,
                uln,
                batch.id().value(),
                batch.receivedAt(),
                code == ReturnCode.RC001,
                keyFields,
                reviewCase);
    }

    /** Whether both say the same five key fields. */
    public boolean hasKeyFields(long others) {
        return keyFields != 0 && keyFields == others;
    }
}

package org.learnerhub.domain.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.RowOrigin;

/**
 * Tells an institution which of its own rows wait for a person, and which were decided. Who they may be is for the hub's own
 * people alone: an institution learns that there are some, as from the row's answer, and never whom.
 */
public final class ShowOwnCases {

    private final ReviewCases cases;

    public ShowOwnCases(ReviewCases cases) {
        this.cases = cases;
    }

    /** A row in question. */
    public record OwnCase(long number, long batch, int row, Instant openedAt, boolean open) {}

    /**
     * Oldest first.
     *
     * @param after only cases with a greater number
     * @throws RefusedException RIGHT_MISSING
     */
    public List<OwnCase> list(Call call, boolean open, long after, int most) {
        requireRight(call);
        return cases.list(filter(call, open), after, most).stream()
                .flatMap(ShowOwnCases::own)
                .toList();
    }

    /** How many are open. @throws RefusedException RIGHT_MISSING */
    public long open(Call call) {
        requireRight(call);
        return cases.count(filter(call, true));
    }

    private static void requireRight(Call call) {
        if (!call.may(Operation.LIST_BATCHES.needed())) {
            throw new RefusedException(AccessCode.RIGHT_MISSING);
        }
    }

    private static CaseFilter filter(Call call, boolean open) {
        return new CaseFilter(
                open ? ReviewState.OPEN : ReviewState.DECIDED,
                ReviewKind.POSSIBLE_MATCH,
                call.institution().ukprn(),
                null);
    }

    private static Stream<OwnCase> own(ReviewCase one) {
        RowOrigin row = one.subject().row();
        return row == null
                ? Stream.empty()
                : Stream.of(new OwnCase(
                        one.id(), row.batch(), row.row(), one.openedAt(), one.state() == ReviewState.OPEN));
    }
}

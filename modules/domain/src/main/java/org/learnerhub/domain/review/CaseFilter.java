package org.learnerhub.domain.review;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Which cases are meant. What is null does not matter.
 *
 * @param ukprn of the institution whose row it is
 * @param batch the batch's number
 */
public record CaseFilter(
        @Nullable ReviewState state,
        @Nullable ReviewKind kind,
        @Nullable Ukprn ukprn,
        @Nullable Long batch) {

    public static CaseFilter open(ReviewKind kind) {
        return new CaseFilter(ReviewState.OPEN, kind, null, null);
    }

    public static CaseFilter openOf(long batch) {
        return new CaseFilter(ReviewState.OPEN, null, null, batch);
    }
}

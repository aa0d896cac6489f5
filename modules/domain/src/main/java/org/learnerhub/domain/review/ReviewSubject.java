package org.learnerhub.domain.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about. No personal data: learners are named by entry.
 *
 * @param learners entries, ascending, each once
 * @param row null where the question did not come from a batch
 * @param total how alike they are, as matching scored it; of several the best
 */
public record ReviewSubject(
        ReviewKind kind, List<Long> learners, @Nullable RowOrigin row, double total) {

    public ReviewSubject {
        learners = learners.stream().sorted().distinct().toList();
        boolean sound = kind == ReviewKind.DUPLICATE ? learners.size() == 2 && row == null : row != null;
        if (!sound || learners.isEmpty()) {
            throw new IllegalArgumentException("a duplicate has two learners, a possible match a row and somebody");
        }
    }

    /** Two learners who may be one person, in any order. */
    public static ReviewSubject duplicate(long one, long other, double total) {
        return new ReviewSubject(ReviewKind.DUPLICATE, List.of(one, other), null, total);
    }

    /** A row and the learners it may be. */
    public static ReviewSubject possibleMatch(RowOrigin row, List<Long> learners, double total) {
        return new ReviewSubject(ReviewKind.POSSIBLE_MATCH, learners, row, total);
    }

    /** The same for two subjects that ask the same: about the same row, or the same pair. */
    public String identity() {
        String what = row == null
                ? learners.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : row.batch() + " " + row.row();
        return kind + " " + what;
    }
}

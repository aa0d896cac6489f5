package org.learnerhub.domain.feed.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.domain.record.Fact;

/**
 * A row whose turn has come.
 *
 * @param batch in which it was sent
 * @param heldAs the held row that it is and that is tried again; 0 where it has just come
 * @param before what became of it when its file was sent before
 */
record DueRow(BatchId batch, CheckedFeedRow row, RowOwner owner, long heldAs, SentBefore.Row before) {

    private static final Pattern PLACE = Pattern.compile("job (\\d{1,18}), row (\\d{1,9})");

    /** One that has just come, with a file that never came before. */
    DueRow(BatchId batch, CheckedFeedRow row, RowOwner owner) {
        this(batch, row, owner, 0, SentBefore.Row.NONE);
    }

    boolean isTriedAgain() {
        return heldAs != 0;
    }

    /** What {@link #place} tells; empty where it is told by nobody, or otherwise. */
    static Optional<Fact.Origin> at(@Nullable String place) {
        return Stream.ofNullable(place)
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(found -> new Fact.Origin(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2))))
                .findFirst();
    }

    /** Such as {@code job 17, row 3}. */
    String place() {
        return "job " + batch + ", row " + row.row();
    }
}

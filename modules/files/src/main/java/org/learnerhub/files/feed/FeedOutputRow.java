package org.learnerhub.files.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.FeedErrorFile;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.SubmissionType;

/** What outputs of both formats say of a feed and of its rows; absent values are null. */
final class FeedOutputRow {

    /** The only one yet. */
    static final String FILE_VERSION = "1";

    /** What a row has behind its own values. */
    static final List<String> ENDS = List.of("RowOutcome", "EventID", "Code", "Field", "Message");

    private FeedOutputRow() {}

    /** In the order of {@link FeedNames#OF_FILE}. */
    static List<@Nullable String> head(Batch batch, AnsweredFeedRow first) {
        Batch.Checked checked = batch.checkedOrThrow();
        List<@Nullable String> values = new ArrayList<>();
        values.add(FILE_VERSION);
        values.add(checked.head().fileName());
        values.add(batch.identity().ukprn().value());
        values.add(SubmissionType.of(first.row().original().get(FeedField.SUBMISSION_TYPE))
                .name());
        values.add(Integer.toString(checked.rows()));
        return values;
    }

    static List<@Nullable String> sent(FeedLayout layout, AnsweredFeedRow row) {
        List<@Nullable String> values = new ArrayList<>(layout.fields().size());
        layout.fields().forEach(field -> values.add(row.row().original().get(field)));
        return values;
    }

    /** In the order of {@link #ENDS}. */
    static List<@Nullable String> end(AnsweredFeedRow row) {
        List<FeedFinding> errors = row.errors();
        FeedFinding error = errors.isEmpty() ? null : errors.get(0);
        Long event = row.outcome().event();
        FeedField field = error == null ? null : error.field();
        List<@Nullable String> values = new ArrayList<>(ENDS.size());
        values.add(row.outcome().outcome().word());
        values.add(event == null ? null : event.toString());
        values.add(error == null ? null : error.code().code());
        values.add(field == null ? null : field.fileName());
        values.add(error == null ? null : FeedErrorFile.message(error));
        return values;
    }
}

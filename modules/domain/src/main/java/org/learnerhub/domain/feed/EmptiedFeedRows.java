package org.learnerhub.domain.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.WhoseRows;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Source;
import org.learnerhub.domain.record.EventContent.Status;
import org.learnerhub.domain.record.EventKind;

/** Rows of feeds that are emptied because their learner was erased: number, action and how the row ended stay. */
public final class EmptiedFeedRows {

    /** What stands in place of a code. */
    public static final String CODE = "ERASED";

    /** What stands in place of every date that must be there. */
    public static final LocalDate DAY = LocalDate.of(1900, 1, 1);

    private static final Map<FeedField, LearnerField> PERSON = Map.of(
            FeedField.GIVEN_NAME, LearnerField.GIVEN_NAME,
            FeedField.FAMILY_NAME, LearnerField.FAMILY_NAME,
            FeedField.DATE_OF_BIRTH, LearnerField.DATE_OF_BIRTH);

    private final FeedChunks chunks;

    public EmptiedFeedRows(FeedChunks chunks) {
        this.chunks = chunks;
    }

    public int count(Batch batch, int chunk, WhoseRows whose) {
        return theirs(chunks.rows(batch.id(), chunk), whose).size();
    }

    /** @return the numbers of the rows that were emptied, as the sender counts */
    public List<Integer> empty(Batch batch, int chunk, WhoseRows whose) {
        List<CheckedFeedRow> rows = new ArrayList<>(chunks.rows(batch.id(), chunk));
        List<Integer> theirs = theirs(rows, whose);
        if (!theirs.isEmpty()) {
            Ukprn sender = batch.identity().ukprn();
            theirs.forEach(place -> rows.set(place, empty(rows.get(place), sender)));
            chunks.replaceRows(batch.id(), chunk, rows);
        }
        return theirs.stream().map(place -> rows.get(place).row()).toList();
    }

    private static List<Integer> theirs(List<CheckedFeedRow> rows, WhoseRows whose) {
        List<Integer> theirs = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            CheckedFeedRow row = rows.get(place);
            if (!isEmpty(row) && whose.areTheirs(named(row), null, described(row))) {
                theirs.add(place);
            }
        }
        return theirs;
    }

    private static @Nullable Uln named(CheckedFeedRow row) {
        Statement said = row.statement();
        return said != null
                ? said.uln()
                : Uln.parse(row.original().getOrDefault(FeedField.ULN, "")).orElse(null);
    }

    /** As it was checked, or else as it was sent. */
    private static LearnerDetails described(CheckedFeedRow row) {
        Statement said = row.statement();
        if (said != null) {
            return said.claimed();
        }
        LearnerDetails.Builder person = LearnerDetails.nothing().toBuilder();
        PERSON.forEach((column, field) -> person.set(field, row.original().get(column)));
        return person.build();
    }

    private static boolean isEmpty(CheckedFeedRow row) {
        return FeedField.ULN.equals(row.original().keySet().stream().findFirst().orElse(FeedField.ULN))
                && row.original().size() <= 1;
    }

    private static CheckedFeedRow empty(CheckedFeedRow row, Ukprn sender) {
        Statement said = row.statement();
        return new CheckedFeedRow(
                row.row(), numberOf(row.original()), said == null ? null : empty(said, sender), row.findings());
    }

    /** What is left of the words of a row. */
    public static Map<FeedField, String> numberOf(Map<FeedField, String> original) {
        String number = original.get(FeedField.ULN);
        return number == null ? Map.of() : Map.of(FeedField.ULN, number);
    }

    /** What is left of what a row says. */
    public static Statement empty(Statement said, Ukprn sender) {
        LearnerDetails nobody =
                LearnerDetails.nothing().with(LearnerField.ULN, said.uln().toString());
        return new Statement(
                said.uln(),
                nobody,
                said.action(),
                DAY,
                null,
                content(said.content().kind(), sender));
    }

    private static EventContent content(EventKind kind, Ukprn sender) {
        return switch (kind) {
            case ACHIEVEMENT -> new EventContent.Achievement(CODE, DAY, null, null, null, false);
            case PARTICIPATION ->
                new EventContent.Participation(
                        CODE, null, sender, DAY, null, null, Status.CONTINUING, null, Source.ILR, null);
        };
    }
}

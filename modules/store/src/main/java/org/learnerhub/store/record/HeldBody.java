package org.learnerhub.store.record;

import java.util.List;
import java.util.Map;
import org.learnerhub.domain.feed.EmptiedFeedRows;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.chunk.ChunkFormat;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.ElementFormat;

/** What a held row says, as a chunk of one. */
record HeldBody(FeedFinding finding, Statement statement, Map<FeedField, String> original) {

    private static final ChunkFormat<HeldBody> FORMAT = new ChunkFormat<>(new Format());

    static byte[] of(HeldRow row) {
        return FORMAT.write(List.of(new HeldBody(row.finding(), row.statement(), row.original())));
    }

    /** What is left of it when its learner was erased. */
    HeldBody emptied(Ukprn sender) {
        return new HeldBody(finding, EmptiedFeedRows.empty(statement, sender), EmptiedFeedRows.numberOf(original));
    }

    byte[] bytes() {
        return FORMAT.write(List.of(this));
    }

    static HeldBody read(byte[] bytes) {
        return FORMAT.read(bytes).get(0);
    }

    private static final class Format implements ElementFormat<HeldBody> {

        @Override
        public void write(HeldBody body, ChunkOutput output) {
            FeedValues.finding(body.finding, output);
            StatementFormat.write(body.statement, output);
            FeedValues.fields(body.original, output);
        }

        @Override
        public HeldBody read(ChunkInput input) {
            return new HeldBody(FeedValues.finding(input), StatementFormat.read(input), FeedValues.fields(input));
        }
    }
}

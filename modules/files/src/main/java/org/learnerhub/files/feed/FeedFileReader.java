package org.learnerhub.files.feed;

import java.util.Map;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.files.rows.HeadingPlace;
import org.learnerhub.files.rows.RowFileReader;
import org.learnerhub.files.text.ReaderLimits;

/** Reads the feeds of one layout, CSV or XML (contract 4.4), with the tolerance that files of learners are read with. */
public final class FeedFileReader implements BatchFileReader<RawFeedRow> {

    private final RowFileReader<FeedField, RawFeedRow> reader;

    public FeedFileReader(FeedLayout layout, ReaderLimits limits) {
        reader = new RowFileReader<>(new FeedColumns(layout), limits);
    }

    @Override
    public void read(Content file, FileHabits habits, Sink<RawFeedRow> sink) {
        reader.read(file, habits, sink);
    }

    /** As {@link RowFileReader#places}. */
    public Map<FeedField, HeadingPlace> places(Content file, FileHabits habits) {
        return reader.places(file, habits);
    }
}

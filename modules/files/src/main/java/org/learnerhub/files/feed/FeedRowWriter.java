package org.learnerhub.files.feed;

import java.io.Closeable;
import java.io.IOException;
import org.learnerhub.domain.feed.AnsweredFeedRow;

/** A document that is written row by row; complete only once finished, whatever closes it. */
interface FeedRowWriter extends Closeable {

    void row(AnsweredFeedRow row) throws IOException;

    void finish() throws IOException;
}

package org.learnerhub.domain.retention;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.exchange.BatchId;

/** Batches whose files are old and still kept. */
public interface OldFiles {

    /** Whose sent file is kept, in order of number. */
    List<BatchId> sent(Instant endedBefore, long after, int most);

    /** Whose answer is kept, in order of number. */
    List<BatchId> answers(Instant endedBefore, long after, int most);
}

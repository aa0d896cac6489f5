package org.learnerhub.domain.record;

import java.util.function.Predicate;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Who reads a record, and which of its events they may see: providers all of them, awarding bodies those that they sent,
 * anybody else none.
 *
 * @param word of the audit trail
 */
record RecordReader(String word, Predicate<EventKey> sees) {

    /** The hub's own people. */
    public static RecordReader staff() {
        return new RecordReader("whole", key -> true);
    }

    public static RecordReader of(Call call) {
        if (call.may(Right.SEE_WHOLE_RECORDS)) {
            return new RecordReader("whole", key -> true);
        }
        Ukprn sender = call.institution().ukprn();
        return call.may(Right.READ_RECORDS)
                ? new RecordReader("own-events", key -> key.sender().equals(sender))
                : new RecordReader("nothing", key -> false);
    }
}

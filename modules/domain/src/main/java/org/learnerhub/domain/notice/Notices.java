package org.learnerhub.domain.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hub has to say. Whoever has something to say adds it in the transaction of what it is about: an outbox. */
public interface Notices {

    void add(Notice notice, Instant now);

    /** Those that wait and are due, the oldest first. */
    List<KeptNotice> due(Instant now, int most);

    /**
     * Takes one to be tried: until then nobody else takes it.
     *
     * @return false where somebody else took it, or it waits no more
     */
    boolean take(KeptNotice notice, Instant until);

    /**
     * How a try ended. Does nothing where somebody else took it meanwhile.
     *
     * @param taken as it was when it was taken
     * @param dueAt when to try next; null unless it waits still
     * @param code null where nothing is wrong
     */
    void settle(KeptNotice taken, KeptNotice.State state, @Nullable Instant dueAt, @Nullable String code);

    /** Has one that was set aside or kept tried again, from the first. @return false where there is none such */
    boolean replay(long number, Instant now);

    /** Of this state, the newest first. */
    List<KeptNotice> list(KeptNotice.State state, int most);

    /** Of this reference, in the order in which they were made. */
    List<KeptNotice> of(String reference);
}

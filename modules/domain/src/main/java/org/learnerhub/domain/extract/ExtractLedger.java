package org.learnerhub.domain.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/** Which extracts were issued, and their places in the status lists. */
public interface ExtractLedger {

    /**
     * A place that no other extract has or will have, chosen by chance; it is kept also where the extract is never issued.
     *
     * @param random as many bits as the ledger wants to choose by
     */
    StatusPlace place(long random);

    /** @throws IllegalStateException where an extract of this id was issued already */
    void issued(Issued extract);

    /**
     * An extract that was issued; of what it says, only which events.
     *
     * @param live the number that answered when it was issued
     */
    record Issued(ExtractHead head, Uln live, List<IssuedEntry> entries, ExtractDigest root) {}

    /**
     * @param event the learning event; null for what the learner added
     * @param fact the number of the fact that made the event as the entry says: when it is no longer the last one, the
     *     extract is replaced; 0 for what the learner added
     */
    record IssuedEntry(String id, @Nullable Long event, long fact, ExtractDigest digest) {}
}

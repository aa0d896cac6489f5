package org.learnerhub.domain.extract.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * What is kept of an extract that was issued; of what it says, only which events.
 *
 * @param id 128 bits in hexadecimal digits
 * @param uln as it is printed on the extract
 * @param live who answered for the number when the extract was issued
 * @param since since when it stands so; null while it is valid
 */
public record KeptExtract(
        String id,
        Uln uln,
        Uln live,
        Instant issued,
        @Nullable Instant validUntil,
        Standing standing,
        @Nullable Instant since,
        List<KeptEntry> entries) {

    public KeptExtract {
        entries = List.copyOf(entries);
    }

    /**
     * An entry that was made of a learning event.
     *
     * @param fact what the event said last when the entry was made
     */
    public record KeptEntry(String id, long event, long fact) {}
}

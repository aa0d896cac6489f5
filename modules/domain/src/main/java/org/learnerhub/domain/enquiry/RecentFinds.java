package org.learnerhub.domain.enquiry;

import java.time.Instant;
import java.util.Optional;
import org.learnerhub.domain.provider.Ukprn;

/** Remembers who looked for whom, for registering after a find (contract 3.3); of the person it knows a keyed hash only. */
public interface RecentFinds {

    /** Takes the place of an earlier one of the same institution with the same fingerprint. */
    void note(Ukprn institution, String fingerprint, RecentFind find);

    Optional<RecentFind> last(Ukprn institution, String fingerprint);

    /** Forgets all finds before a time. */
    void forgetBefore(Instant time);

    /**
     * One find.
     *
     * @param possible whether it answered with possible matches
     */
    record RecentFind(Instant at, boolean possible) {}
}

package org.learnerhub.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.provider.Ukprn;

/** Is told how calls end. */
public interface AccessWatch {

    void admitted();

    void refused(HubCode code);

    /**
     * Wrong passwords have locked an institution at an address.
     *
     * @param lock for how long from now on
     */
    void locked(Ukprn institution, String address, Duration lock, Instant now);

    /**
     * Wrong secrets have locked a REST client at an address.
     *
     * @param client its id, or {@link ClientAccess#NOBODY}
     * @param lock for how long from now on
     */
    void clientLocked(String client, String address, Duration lock, Instant now);

    /**
     * Wrong passwords or codes have locked somebody's account at an address.
     *
     * @param lock for how long from now on
     */
    void accountLocked(String address, Duration lock, Instant now);
}

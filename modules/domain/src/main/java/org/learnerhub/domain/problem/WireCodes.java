package org.learnerhub.domain.problem;

import java.util.Optional;

/** By which code of its own a service tells a problem: the same problem has other codes on other services. */
@FunctionalInterface
public interface WireCodes {

    /** Nothing for what the service never tells as a fault, such as notices and what is said of single rows. */
    Optional<String> of(HubCode code);
}

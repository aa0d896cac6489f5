package org.learnerhub.domain.exchange.intake;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.provider.Ukprn;

/** What stays in the drop folders and why, so that it is told once, and not taken again by any node or after a restart. */
public interface SetAsideFiles {

    List<SetAside> of(Ukprn ukprn);

    Optional<SetAside> find(Ukprn ukprn, String name);

    /** Replaces what stood under the name. */
    void put(SetAside one);

    void remove(Ukprn ukprn, String name);
}

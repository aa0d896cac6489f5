package org.learnerhub.domain.ghost;

import java.util.Comparator;
import org.learnerhub.domain.provider.Ukprn;

/** The order in which reports name institutions. */
final class Ukprns {

    static final Comparator<Ukprn> ORDER = Comparator.comparing(Ukprn::value);

    private Ukprns() {}
}

package org.learnerhub.domain.ghost;

import java.util.List;

/** All signs, in the order in which the report gives them. */
final class Signs {

    static final List<Sign> ALL = List.of(
            new NeverVerified(),
            new DocumentSeen(),
            new NoEvent(),
            new NothingAchieved(),
            new NeverConfirmed(),
            new ConfirmedElsewhere(),
            new SharedEmail(),
            new SharedAddress(),
            new TooYoung(),
            new TooMuchAtOnce(),
            new OddBurst(),
            new BareDetails());

    private Signs() {}
}

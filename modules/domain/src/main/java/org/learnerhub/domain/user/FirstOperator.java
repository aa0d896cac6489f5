package org.learnerhub.domain.user;

import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;

/** The account of the first operator: made at the first start, with a password that is told once. */
public final class FirstOperator {

    public static final String NAME = "operator";

    private static final Justification FIRST_START =
            new Justification(new Caller.Staff("first start"), "there is no operator yet", "first-start");

    private final UserPorts ports;

    public FirstOperator(UserPorts ports) {
        this.ports = ports;
    }

    /** Empty where there is an operator already. */
    public Optional<KeepUsers.GivenPassword> make() {
        return ports.unitOfWork()
                .get(() -> ports.users().count(Audience.OPERATOR) > 0
                                || ports.users().find(NAME).isPresent()
                        ? Optional.empty()
                        : Optional.of(new KeepUsers(ports).add(FIRST_START, NewUser.of(Audience.OPERATOR, NAME))));
    }
}

package org.learnerhub.domain.user;

import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;

/**
 * Opens an account of a learner, which leads nowhere until it is bound to a number by a letter. Anybody may: who reads a
 * record is decided when it is bound.
 */
public final class OpenAccount {

    private final UserPorts ports;
    private final OwnPassword passwords;

    public OpenAccount(UserPorts ports) {
        this.ports = ports;
        passwords = new OwnPassword(ports);
    }

    /** @throws RefusedException USER_NAME_UNFIT, USER_NAME_TAKEN, PASSWORD_UNFIT */
    public User open(String name, String password) {
        if (!User.isName(name)) {
            throw new RefusedException(UserCode.USER_NAME_UNFIT);
        }
        String first = ports.words().get();
        User user = new User(
                name,
                Audience.LEARNER,
                null,
                false,
                ports.passwords().hash(first),
                ports.words().get(),
                null,
                0,
                true,
                ports.clock().instant());
        return ports.unitOfWork().get(() -> {
            if (!ports.users().add(user)) {
                throw new RefusedException(UserCode.USER_NAME_TAKEN);
            }
            return passwords.change(name, first, password);
        });
    }
}

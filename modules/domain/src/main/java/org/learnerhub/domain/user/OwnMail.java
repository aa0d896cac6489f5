package org.learnerhub.domain.user;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;

/** Says where one reads e-mail, oneself. Learners have their contact details in the register instead. */
public final class OwnMail {

    private final UserPorts ports;

    public OwnMail(UserPorts ports) {
        this.ports = ports;
    }

    /**
     * @param address as it was typed; blank: none any more
     * @throws RefusedException EMAIL_UNFIT, USER_UNKNOWN, RIGHT_MISSING of a learner
     */
    public void change(String name, @Nullable String address, boolean whenDone) {
        AccountMail mail =
                AccountMail.of(address, whenDone, ports.clock().instant()).orElse(null);
        ports.unitOfWork().run(() -> {
            User user = ports.users().lock(name).orElseThrow(() -> new RefusedException(UserCode.USER_UNKNOWN));
            if (user.audience() == Audience.LEARNER) {
                throw new RefusedException(AccessCode.RIGHT_MISSING);
            }
            ports.users().save(user.withMail(mail));
        });
    }
}

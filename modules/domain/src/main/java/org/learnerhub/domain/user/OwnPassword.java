package org.learnerhub.domain.user;

import java.util.Locale;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;

/** Changes one's own password. */
public final class OwnPassword {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_SIGNS = 5;

    private final UserPorts ports;

    public OwnPassword(UserPorts ports) {
        this.ports = ports;
    }

    /**
     * @param old the one of now
     * @throws RefusedException SIGN_IN_REFUSED where the old one is wrong, PASSWORD_UNFIT
     */
    public User change(String name, String old, String chosen) {
        return ports.unitOfWork().get(() -> {
            User user = ports.users().lock(name).orElseThrow(() -> new RefusedException(UserCode.SIGN_IN_REFUSED));
            if (!ports.passwords().matches(old, user.password())) {
                throw new RefusedException(UserCode.SIGN_IN_REFUSED);
            }
            if (!isFit(user, old, chosen)) {
                throw new RefusedException(UserCode.PASSWORD_UNFIT);
            }
            User changed = user.withPassword(ports.passwords().hash(chosen), false);
            ports.users().save(changed);
            return changed;
        });
    }

    /** By length above all, as NIST SP 800-63B says; no rules about kinds of signs. */
    private static boolean isFit(User user, String old, String chosen) {
        int length = chosen.codePointCount(0, chosen.length());
        return length >= SHORTEST
                && length <= LONGEST
                && chosen.codePoints().distinct().count() >= FEWEST_SIGNS
                && !chosen.equals(old)
                && !chosen.toLowerCase(Locale.ROOT).contains(user.name());
    }
}

package org.learnerhub.domain.user;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;

/** Changes one's own password. */
public final class OwnPassword {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_SIGNS = 5;

    /** The old one is guessed by whoever has come to somebody's session, from anywhere. */
    private static final String ANYWHERE = "old password";

    private final UserPorts ports;

    public OwnPassword(UserPorts ports) {
        this.ports = ports;
    }

    /**
     * @param old the one of now
     * @throws RefusedException SIGN_IN_REFUSED where the old one is wrong, ADDRESS_LOCKED after too many wrong ones,
     *     PASSWORD_UNFIT
     */
    public User change(String name, String old, String chosen) {
        Instant now = ports.clock().instant();
        Duration locked = ports.lockout().locked(name, ANYWHERE, now);
        if (locked.compareTo(Duration.ZERO) > 0) {
            throw new RefusedException(
                    AccessCode.ADDRESS_LOCKED, "locked for " + (locked.toSeconds() + 1) + " seconds");
        }
        Optional<User> known =
                ports.users().find(name).filter(user -> ports.passwords().matches(old, user.password()));
        if (known.isEmpty()) {
            Duration lock = ports.lockout().wrong(name, ANYWHERE, now);
            if (!lock.isZero()) {
                ports.watch().accountLocked(ANYWHERE, lock, now);
            }
            throw new RefusedException(UserCode.SIGN_IN_REFUSED);
        }
        ports.lockout().forgive(name, ANYWHERE);
        return changed(known.get(), old, chosen);
    }

    private User changed(User known, String old, String chosen) {
        return ports.unitOfWork().get(() -> {
            User user = ports.users()
                    .lock(known.name())
                    .filter(one -> one.password().equals(known.password()))
                    .orElseThrow(() -> new RefusedException(UserCode.SIGN_IN_REFUSED));
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

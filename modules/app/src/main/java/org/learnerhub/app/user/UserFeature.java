package org.learnerhub.app.user;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.learnerhub.domain.access.AccessWatch;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.access.Pause;
import org.learnerhub.domain.user.FirstOperator;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.OpenAccount;
import org.learnerhub.domain.user.OwnMail;
import org.learnerhub.domain.user.OwnPassword;
import org.learnerhub.domain.user.SignIn;
import org.learnerhub.domain.user.Totp;
import org.learnerhub.domain.user.UserPorts;
import org.learnerhub.domain.user.Users;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.store.Store;
import org.learnerhub.web.frame.PageSessions;

/** People who sign in. */
public final class UserFeature {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int BITS = 130;
    private static final int DIGITS_AND_LETTERS = 32;

    private final SecureRandom random = new SecureRandom();
    private final Store store;
    private final UserPorts ports;

    /** @param secret the hub's, of all nodes the same */
    public UserFeature(Store store, byte[] secret, Pause pause, AccessWatch watch, Clock clock) {
        this.store = store;
        ports = new UserPorts(
                store.unitOfWork(),
                store.callers().users(),
                store.audit(),
                new ArgonPasswords(),
                new Totp(secret),
                new Lockout<>(pause),
                watch,
                this::word,
                clock);
    }

    public SignIn signIn() {
        return new SignIn(ports);
    }

    public OwnPassword passwords() {
        return new OwnPassword(ports);
    }

    public OwnMail mail() {
        return new OwnMail(ports);
    }

    public OpenAccount accounts() {
        return new OpenAccount(ports);
    }

    public KeepUsers keep() {
        return new KeepUsers(ports);
    }

    public FirstOperator firstOperator() {
        return new FirstOperator(ports);
    }

    public Totp totp() {
        return ports.totp();
    }

    public Users users() {
        return ports.users();
    }

    /** Wrong passwords, codes and letters of this node. */
    public Lockout<String> guesses() {
        return ports.lockout();
    }

    public AccessWatch watch() {
        return ports.watch();
    }

    public List<TimedWork> timedWork() {
        return List.of(
                new TimedWork("forget-ended-sessions", PAUSE, () -> PageSessions.forgetEnded(store.dataSource())));
    }

    private String word() {
        return new BigInteger(BITS, random).setBit(BITS).toString(DIGITS_AND_LETTERS);
    }
}

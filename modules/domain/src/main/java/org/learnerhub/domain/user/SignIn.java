package org.learnerhub.domain.user;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;

/**
 * Lets somebody in: password first, then a code of the second factor. Whoever does not know the password learns nothing of
 * the account, not even whether there is one. Wrong passwords slow down an address, wrong codes the account.
 */
public final class SignIn {

    /** What cannot be a name is counted as one; names of nobody are counted like those of accounts, so that locks tell nothing. */
    private static final String NO_NAME = "no name";

    /** Codes are guessed at an account by whoever knows the password, wherever they are. */
    private static final String ANYWHERE = "code";

    /** Compared with where there is no account, so that it takes as long. Made beside the rest of the start. */
    private final CompletableFuture<String> nobodys;

    private final UserPorts ports;

    public SignIn(UserPorts ports) {
        this.ports = ports;
        nobodys = CompletableFuture.supplyAsync(
                () -> ports.passwords().hash(ports.words().get()));
    }

    /**
     * Whose name and password these are. Nobody is in yet: a code follows, or the setting up of a second factor.
     *
     * @param address what {@code IpAddress.network} says
     * @throws RefusedException SIGN_IN_REFUSED, ADDRESS_LOCKED after too many wrong passwords
     */
    public User password(String name, String password, String address) {
        Instant now = ports.clock().instant();
        Optional<User> user = User.isName(name) ? ports.users().find(name) : Optional.empty();
        String counted = User.isName(name) ? name : NO_NAME;
        refuseLocked(counted, address, now);
        boolean right =
                ports.passwords().matches(password, user.map(User::password).orElseGet(nobodys::join));
        if (!right || user.isEmpty()) {
            wrong(counted, address, now);
            throw refused(UserCode.SIGN_IN_REFUSED);
        }
        ports.lockout().right(counted, address, now);
        return user.get();
    }

    /**
     * Lets in by the code of this moment; the first one proves that the second factor works.
     *
     * @throws RefusedException CODE_WRONG, ADDRESS_LOCKED after too many wrong codes
     */
    public User code(String name, String code) {
        Instant now = ports.clock().instant();
        refuseLocked(name, ANYWHERE, now);
        Optional<User> in = ports.unitOfWork()
                .get(() -> ports.users().lock(name).flatMap(user -> {
                    OptionalLong step = ports.totp().step(user, code, now);
                    if (step.isEmpty()) {
                        return Optional.empty();
                    }
                    User used = user.hasFactor() ? user.used(step.getAsLong()) : user.confirmed(now, step.getAsLong());
                    ports.users().save(used);
                    return Optional.of(used);
                }));
        if (in.isEmpty()) {
            wrong(name, ANYWHERE, now);
            throw refused(UserCode.CODE_WRONG);
        }
        ports.lockout().forgive(name, ANYWHERE);
        ports.watch().admitted();
        return in.get();
    }

    private void refuseLocked(String name, String address, Instant now) {
        Duration locked = ports.lockout().locked(name, address, now);
        if (locked.compareTo(Duration.ZERO) > 0) {
            ports.watch().refused(AccessCode.ADDRESS_LOCKED);
            throw new RefusedException(
                    AccessCode.ADDRESS_LOCKED, "locked for " + (locked.toSeconds() + 1) + " seconds");
        }
    }

    private void wrong(String name, String address, Instant now) {
        Duration lock = ports.lockout().wrong(name, address, now);
        if (!lock.isZero()) {
            ports.watch().accountLocked(address, lock, now);
        }
    }

    private RefusedException refused(HubCode code) {
        ports.watch().refused(code);
        return new RefusedException(code);
    }
}

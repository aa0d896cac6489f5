package org.learnerhub.domain.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.problem.UserCode;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Adds, resets and ends accounts, each with an entry in the trail. The operator's people keep everybody's; somebody of an
 * institution keeps its own, where whoever asks is its administrator. Passwords are made here and told once.
 */
public final class KeepUsers {

    private final UserPorts ports;

    public KeepUsers(UserPorts ports) {
        this.ports = ports;
    }

    /** @throws RefusedException USER_NAME_UNFIT, USER_NAME_TAKEN, EMAIL_UNFIT, USER_OF_ANOTHER, RIGHT_MISSING */
    public GivenPassword add(Justification by, NewUser wanted) {
        requireKeeper(by.caller());
        requireOwn(by.caller(), wanted.ukprn());
        if (!User.isName(wanted.name())) {
            throw new RefusedException(UserCode.USER_NAME_UNFIT);
        }
        Instant now = ports.clock().instant();
        String password = ports.words().get();
        User user = new User(
                wanted.name(),
                wanted.audience(),
                wanted.ukprn(),
                wanted.administrator(),
                ports.passwords().hash(password),
                ports.words().get(),
                null,
                0,
                true,
                now,
                AccountMail.of(wanted.email(), true, now).orElse(null));
        ports.unitOfWork().run(() -> {
            requireKeeper(by.caller());
            if (!ports.users().add(user)) {
                throw new RefusedException(UserCode.USER_NAME_TAKEN);
            }
            note(by, Operation.ADD_USER, Operation.ADD_OWN_USER, user, now, "account-added");
        });
        return new GivenPassword(user.name(), password);
    }

    /** A new password, and the second factor set up anew. @throws RefusedException USER_UNKNOWN, USER_OF_ANOTHER */
    public GivenPassword reset(Justification by, String name) {
        String password = ports.words().get();
        String hash = ports.passwords().hash(password);
        ports.unitOfWork().run(() -> {
            User user = known(by.caller(), name);
            ports.users().forgetPasskeys(name);
            ports.users()
                    .save(user.withPassword(hash, true)
                            .withoutFactor(ports.words().get()));
            note(
                    by,
                    Operation.RESET_USER,
                    Operation.RESET_OWN_USER,
                    user,
                    ports.clock().instant(),
                    "account-reset");
        });
        return new GivenPassword(name, password);
    }

    /** @throws RefusedException USER_UNKNOWN, USER_OF_ANOTHER, LAST_OPERATOR */
    public void end(Justification by, String name) {
        ports.unitOfWork().run(() -> {
            User user = known(by.caller(), name);
            if (user.audience() == Audience.OPERATOR && ports.users().count(Audience.OPERATOR) <= 1) {
                throw new RefusedException(UserCode.LAST_OPERATOR);
            }
            ports.users().remove(name);
            note(
                    by,
                    Operation.END_USER,
                    Operation.END_OWN_USER,
                    user,
                    ports.clock().instant(),
                    "account-ended");
        });
    }

    /**
     * Lets somebody in by an identity provider, without a password of the hub.
     *
     * @throws RefusedException USER_UNKNOWN, USER_OF_ANOTHER, LOGIN_TAKEN
     */
    public void bind(Justification by, String name, LoginKey login) {
        ports.unitOfWork().run(() -> {
            User user = known(by.caller(), name);
            if (!ports.users().bind(login, name)) {
                throw new RefusedException(ShareCode.LOGIN_TAKEN);
            }
            note(
                    by,
                    Operation.RESET_USER,
                    Operation.RESET_OWN_USER,
                    user,
                    ports.clock().instant(),
                    "account-bound");
        });
    }

    /**
     * Says where somebody reads e-mail.
     *
     * @param email as it was typed; null or blank: nowhere
     * @param whenDone see {@link AccountMail}; null: as they said themselves, and they are told where they have not
     * @throws RefusedException EMAIL_UNFIT, USER_UNKNOWN, USER_OF_ANOTHER
     */
    public void mail(Justification by, String name, @Nullable String email, @Nullable Boolean whenDone) {
        Instant now = ports.clock().instant();
        ports.unitOfWork().run(() -> {
            User user = known(by.caller(), name);
            AccountMail before = user.mail();
            boolean told = whenDone == null ? before == null || before.whenDone() : whenDone;
            ports.users().save(user.withMail(AccountMail.of(email, told, now).orElse(null)));
            note(by, Operation.RESET_USER, Operation.RESET_OWN_USER, user, now, "account-mail");
        });
    }

    /** Those whom the caller keeps, by name, from the one after this name on; from the first where it is empty. */
    public List<User> list(Caller by, String after, int most) {
        if (by instanceof Caller.InstitutionUser one) {
            requireAdministrator(one);
            return ports.users().of(one.ukprn(), after, most);
        }
        requireStaff(by);
        return ports.users().all(after, most);
    }

    /** Whoever keeps nobody's learns of nobody. */
    private User known(Caller by, String name) {
        requireKeeper(by);
        User user = ports.users().lock(name).orElseThrow(() -> new RefusedException(UserCode.USER_UNKNOWN));
        requireOwn(by, user.ukprn());
        return user;
    }

    private void requireKeeper(Caller by) {
        if (by instanceof Caller.InstitutionUser one) {
            requireAdministrator(one);
        } else {
            requireStaff(by);
        }
    }

    /** @param ukprn of the account; null: of no institution's */
    private static void requireOwn(Caller by, @Nullable Ukprn ukprn) {
        if (by instanceof Caller.InstitutionUser one && !one.ukprn().equals(ukprn)) {
            throw new RefusedException(UserCode.USER_OF_ANOTHER);
        }
    }

    private void requireAdministrator(Caller.InstitutionUser by) {
        Optional<User> keeper = ports.users().find(by.userName());
        if (keeper.filter(one -> one.administrator() && by.ukprn().equals(one.ukprn()))
                .isEmpty()) {
            throw new RefusedException(AccessCode.RIGHT_MISSING);
        }
    }

    private static void requireStaff(Caller by) {
        if (!Operation.ADD_USER.needed().isFor(by)) {
            throw new RefusedException(AccessCode.RIGHT_MISSING);
        }
    }

    private void note(Justification by, Operation staff, Operation own, User user, Instant at, String word) {
        Operation operation = by.caller() instanceof Caller.InstitutionUser ? own : staff;
        ports.audit()
                .append(List.of(
                        AuditEntry.of(by, operation, at, new AuditSubject.Account(user.name()), Shown.words(word))));
    }

    /** @param password told this once */
    public record GivenPassword(String name, String password) {

        /** Hides the password. */
        @Override
        public String toString() {
            return "GivenPassword[" + name + "]";
        }
    }
}

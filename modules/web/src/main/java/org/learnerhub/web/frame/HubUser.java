package org.learnerhub.web.frame;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.User;
import org.learnerhub.domain.user.Users;

/**
 * Who is signed in, as the session keeps it.
 *
 * @param provider who let them in, as {@code LoginKey} has it; of learners the name is the subject there
 * @param uln of a learner whose account is bound to a number; null otherwise
 * @param stamp of the account when they signed in, by which it is known again; null of learners whom a provider let in
 * @param passwordDue whether they have to choose a password of their own before anything else
 */
record HubUser(
        String name,
        String provider,
        Audience audience,
        @Nullable String ukprn,
        @Nullable String uln,
        boolean administrator,
        @Nullable String stamp,
        boolean passwordDue)
        implements Principal, Serializable {

    private static final Caller UNBOUND = new Caller.OwnTask("log-in of learners");

    /** Another as soon as the password or the second factor is another; tells neither. */
    static String stamp(User user) {
        String both = user.salt() + "\0" + user.password();
        return ExtractDigest.of(both.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Whether the account is still the one by which they signed in. */
    boolean isKnownTo(Users users) {
        return !provider.equals(Entrance.OWN)
                || users.find(name).filter(user -> stamp(user).equals(stamp)).isPresent();
    }

    @Override
    public String getName() {
        return name;
    }

    Caller caller() {
        return switch (audience) {
            case INSTITUTION -> new Caller.InstitutionUser(new Ukprn(Objects.requireNonNull(ukprn)), name);
            case LEARNER ->
                uln == null ? UNBOUND : new Caller.Learner(Uln.parse(uln).orElseThrow());
            case HELPDESK, OPERATOR -> new Caller.Staff(name);
        };
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "HubUser[" + audience + "]";
    }
}

package org.learnerhub.web.frame;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.Audience;

/**
 * Who asks for a page: a parameter of a handler's method.
 *
 * @param user the account's name
 * @param caller as use cases know them; of a learner whose account is bound to nobody yet a task of the hub
 * @param administrator of the accounts of their institution
 * @param login by which they came, to which a learner's record is bound
 * @param admits the institution with the rights of now, or throws where it may not
 * @param ids of what is asked for, and of forms
 */
public record SignedIn(
        String user,
        Audience audience,
        Caller caller,
        boolean administrator,
        LoginKey login,
        BiFunction<Ukprn, Operation, Institution> admits,
        Supplier<String> ids) {

    private static final String WAY = "a page";

    /** Of people of an institution. */
    public Ukprn ukprn() {
        return ((Caller.InstitutionUser) caller).ukprn();
    }

    /**
     * A call of somebody of an institution, with the rights that it has now.
     *
     * @throws org.learnerhub.domain.problem.RefusedException RIGHT_MISSING
     */
    public Call call(Operation operation) {
        return new Call(admits.apply(ukprn(), operation), user, ids.get(), WAY);
    }

    /** @param reason in the words of who asks, or as what they do implies it */
    public Justification justification(String reason) {
        return new Justification(caller, reason, ids.get());
    }
}

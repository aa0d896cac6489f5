package org.learnerhub.soap.envelope;

import jakarta.servlet.ServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Credentials;
import org.learnerhub.domain.access.Evidence;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** Lets callers in by the block of four that every request begins with (contract 1.2), their certificate and their
 * signature. */
public final class Callers {

    private static final int PASSWORD_LENGTH = 16;
    private static final int USER_NAME_LENGTH = 35;

    private final AccessControl access;
    private final ClientAddress addresses;
    private final ClientCertificate certificates;

    /** @param proxies whose word on who sends a request is believed */
    public Callers(AccessControl access, Set<IpAddress> proxies, InstantSource clock) {
        this.access = access;
        addresses = new ClientAddress(proxies);
        certificates = new ClientCertificate(clock);
    }

    /**
     * Before the rest of a long message is read: lets nobody in, and keeps those out who do not prove who they are.
     *
     * @throws RefusedException as {@link #enter} does
     */
    void recognise(Introduction caller) {
        String password = checkedPassword(caller.password());
        Introduction known = caller.byEitherNumber();
        access.recognise(new Credentials(known.organisationRef(), known.ukprn(), password, "", evidence()));
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD where the block is not built right, else what access control says */
    public Call enter(
            Operation operation,
            @Nullable String organisationRef,
            @Nullable String ukprn,
            @Nullable String password,
            @Nullable String userName) {
        String checked = checkedPassword(password);
        if (userName == null || userName.isBlank() || length(userName) > USER_NAME_LENGTH) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "UserName: 1 to 35 characters, not blank");
        }
        Credentials credentials = new Credentials(organisationRef, ukprn, checked, userName, evidence());
        return access.enter(credentials, operation, CallIds.ofCurrentRequest());
    }

    /** Where a request comes from, as far as proxies are believed; empty where that has no address. */
    public Optional<IpAddress> address(ServletRequest request) {
        return addresses.address(request);
    }

    private Evidence evidence() {
        return new Evidence(
                addresses.ofCurrentRequest(), certificates.ofCurrentRequest(), SignedEnvelope.proofOfCurrentRequest());
    }

    private static String checkedPassword(@Nullable String password) {
        if (password == null || password.isBlank() || length(password) != PASSWORD_LENGTH) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "OrgPassword: exactly 16 characters");
        }
        return password;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

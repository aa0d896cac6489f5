package org.learnerhub.soap;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Credentials;
import org.learnerhub.domain.access.Door;
import org.learnerhub.domain.access.Evidence;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.enquiry.Asker;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** Lets callers in by the block of four that every request begins with (contract 1.2) , their certificate and their
 * signature. */
final class Callers {

    private static final int PASSWORD_LENGTH = 16;
    private static final int USER_NAME_LENGTH = 35;

    private final Door door;
    private final ClientAddress addresses;
    private final ClientCertificate certificates;
    private final Set<Right> anyOf;

    /** @param anyOf the rights of which one is needed */
    private Callers(Door door, ClientAddress addresses, ClientCertificate certificates, Set<Right> anyOf) {
        this.door = door;
        this.addresses = addresses;
        this.certificates = certificates;
        this.anyOf = anyOf;
    }

    /** For what only those who register learners may do. */
    static Callers whoRegister(Door door, ClientAddress addresses, ClientCertificate certificates) {
        return new Callers(door, addresses, certificates, Set.of(Right.LEARNER_REGISTRATION));
    }

    /** For finding and verifying, which awarding organisations need as well. */
    static Callers whoEnquire(Door door, ClientAddress addresses, ClientCertificate certificates) {
        return new Callers(door, addresses, certificates, Set.of(Right.LEARNER_REGISTRATION, Right.AWARDING));
    }

    /**
     * Before the rest of a long message is read: lets nobody in, and keeps those out who do not prove who they are.
     *
     * @throws RefusedException as {@link #enter} does
     */
    void recognise(Introduction caller) {
        String password = checkedPassword(caller.password());
        door.recognise(new Credentials(caller.organisationRef(), caller.ukprn(), password, "", evidence()));
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD where the block is not built right, else what the door says */
    Caller enter(
            @Nullable String organisationRef,
            @Nullable String ukprn,
            @Nullable String password,
            @Nullable String userName) {
        String checked = checkedPassword(password);
        if (userName == null || userName.isBlank() || length(userName) > USER_NAME_LENGTH) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "UserName: 1 to 35 characters, not blank");
        }
        Credentials credentials = new Credentials(organisationRef, ukprn, checked, userName, evidence());
        return new Caller(door.enter(credentials, anyOf), userName);
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

    /** Somebody who was let in. */
    record Caller(Institution institution, String userName) {

        Asker asker() {
            return new Asker(institution, userName, CallIds.ofCurrentRequest());
        }
    }
}

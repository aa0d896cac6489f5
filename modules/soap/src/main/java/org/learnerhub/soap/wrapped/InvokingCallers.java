package org.learnerhub.soap.wrapped;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.external.model.User;
import org.learnerhub.contract.r9.organisation.InvokingOrganisation;
import org.learnerhub.contract.r9.organisation.r10.InvokingOrganisationR10;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.CallerNames;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.envelope.Introduction;

/** Lets callers in by the blocks of the record service and the external service (contract 1.5 and 1.6). */
public final class InvokingCallers {

    /** Where a request of the record service says who calls (contract 1.5): the older operations name it by Reference. */
    public static final CallerNames IN_ORGANISATION = new CallerNames(
            "invokingOrganisation",
            Map.of(
                    CallerNames.ORGANISATION_REF,
                    List.of("OrganisationRef", "Reference"),
                    CallerNames.UKPRN,
                    List.of("Ukprn"),
                    CallerNames.PASSWORD,
                    List.of("Password")));

    private final Callers callers;

    public InvokingCallers(Callers callers) {
        this.callers = callers;
    }

    public Call enter(Operation operation, @Nullable InvokingOrganisation caller) {
        InvokingOrganisation block = there(caller, "invokingOrganisation");
        return enter(
                operation,
                new Introduction(block.getReference(), block.getUkprn(), block.getPassword()),
                block.getUsername());
    }

    public Call enter(Operation operation, @Nullable InvokingOrganisationR10 caller) {
        InvokingOrganisationR10 block = there(caller, "invokingOrganisation");
        return enter(
                operation,
                new Introduction(block.getOrganisationRef(), block.getUkprn(), block.getPassword()),
                block.getUsername());
    }

    public Call enter(Operation operation, @Nullable User caller) {
        User block = there(caller, "invokingUser");
        return enter(
                operation,
                new Introduction(block.getOrganisationRef(), null, block.getOrgPassword()),
                block.getUserName());
    }

    private Call enter(Operation operation, Introduction sent, @Nullable String userName) {
        Introduction caller = sent.byEitherNumber();
        return callers.enter(operation, caller.organisationRef(), caller.ukprn(), caller.password(), userName);
    }

    private static <T> T there(@Nullable T block, String name) {
        if (block == null) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, name + ": it must be there");
        }
        return block;
    }
}

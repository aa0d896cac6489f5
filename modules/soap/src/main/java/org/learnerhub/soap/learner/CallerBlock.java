package org.learnerhub.soap.learner;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.soap.envelope.Callers;

/**
 * The block of four that every request of the learner service has (contract 1.2, CRED). The generated types share no
 * type of their own for it.
 */
final class CallerBlock {

    private static final MethodType TEXT = MethodType.methodType(String.class);

    private final MethodHandle organisationRef;
    private final MethodHandle ukprn;
    private final MethodHandle password;
    private final MethodHandle userName;

    private CallerBlock(Class<?> request) throws ReflectiveOperationException {
        organisationRef = getter(request, "getOrganisationRef");
        ukprn = getter(request, "getUKPRN");
        password = getter(request, "getOrgPassword");
        userName = getter(request, "getUserName");
    }

    /** @throws IllegalStateException where the request has no such block */
    static CallerBlock of(Class<?> request) {
        try {
            return new CallerBlock(request);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("it does not say who calls: " + request.getName(), e);
        }
    }

    Call enter(Callers callers, Operation operation, Object request) {
        return callers.enter(
                operation,
                text(organisationRef, request),
                text(ukprn, request),
                text(password, request),
                text(userName, request));
    }

    private static MethodHandle getter(Class<?> request, String name) throws ReflectiveOperationException {
        return MethodHandles.publicLookup()
                .findVirtual(request, name, TEXT)
                .asType(MethodType.methodType(String.class, Object.class));
    }

    private static @Nullable String text(MethodHandle getter, Object request) {
        try {
            return (String) getter.invokeExact(request);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("getters throw nothing", e);
        }
    }
}

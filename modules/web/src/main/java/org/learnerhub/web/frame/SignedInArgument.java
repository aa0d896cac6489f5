package org.learnerhub.web.frame;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.login.LoginKey;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link SignedIn} to who asks for it. */
final class SignedInArgument implements HandlerMethodArgumentResolver {

    private final AccessControl access;
    private final Supplier<String> ids;

    SignedInArgument(AccessControl access, Supplier<String> ids) {
        this.ids = ids;
        this.access = access;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public SignedIn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HubUser user = present();
        if (user == null) {
            throw new NothingHere();
        }
        return new SignedIn(
                user.name(),
                user.audience(),
                user.caller(),
                user.administrator(),
                new LoginKey(user.provider(), user.name()),
                access::enterTrusted,
                ids);
    }

    /** Null where nobody is signed in. */
    static @Nullable HubUser present() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof HubUser user ? user : null;
    }
}

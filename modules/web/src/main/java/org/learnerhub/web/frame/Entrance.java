package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.User;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** From the password to the session: whose password was right is remembered for some minutes, who is in has a new session. */
public final class Entrance {

    /** Of log-ins that the hub checks itself, as {@link LoginKey#provider}. */
    public static final String OWN = "hub";

    private static final String HALF = "hub.half";
    private static final Duration HALF_LASTS = Duration.ofMinutes(10);

    private final FrameNeeds needs;
    private final SecurityContextRepository people;

    Entrance(FrameNeeds needs, SecurityContextRepository people) {
        this.needs = needs;
        this.people = people;
    }

    /** Of who asks, as guesses are counted: of IPv6 the network. */
    public String address(HttpServletRequest request) {
        return needs.network()
                .address(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")))
                .map(IpAddress::network)
                .orElse(request.getRemoteAddr());
    }

    /** Somebody knows the password, and is not in yet. */
    void half(HttpServletRequest request, User user) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(
                HALF,
                new Half(
                        user.name(),
                        HubUser.stamp(user),
                        needs.clock().instant().toEpochMilli()));
    }

    /** Who knows the password, as the account is now. */
    Optional<User> half(HttpServletRequest request) {
        return request.getSession().getAttribute(HALF) instanceof Half half
                        && Instant.ofEpochMilli(half.since())
                                .plus(HALF_LASTS)
                                .isAfter(needs.clock().instant())
                ? needs.users()
                        .find(half.name())
                        .filter(user -> HubUser.stamp(user).equals(half.stamp()))
                : Optional.empty();
    }

    /** Lets somebody in. @return the first page that they see */
    String enter(HttpServletRequest request, HttpServletResponse response, User user) {
        HttpSession session = request.getSession();
        session.removeAttribute(HALF);
        request.changeSessionId();
        HubUser in = principal(user, user.mustChange());
        remember(request, response, in);
        return HalfSignedIn.next(session, home(in));
    }

    /** Lets somebody in of whom an identity provider knows who it is: no password of the hub is theirs to change. */
    String enterMember(HttpServletRequest request, HttpServletResponse response, User user) {
        HubUser in = principal(user, false);
        remember(request, response, in);
        return HalfSignedIn.next(request.getSession(), home(in));
    }

    /** After an account was changed, or bound to a learner: the session knows it as it is now. */
    public void refresh(HttpServletRequest request, HttpServletResponse response) {
        HubUser present = SignedInArgument.present();
        if (present != null) {
            request.changeSessionId();
            remember(
                    request,
                    response,
                    present.provider().equals(OWN)
                            ? needs.users()
                                    .find(present.name())
                                    .map(user -> principal(user, user.mustChange()))
                                    .orElse(present)
                            : learner(new LoginKey(present.provider(), present.name())));
        }
    }

    /** Lets somebody in of whom the provider knows who it is, and the hub not yet whose record is theirs. */
    String enterLearner(HttpServletRequest request, HttpServletResponse response, LoginKey login) {
        HttpSession session = request.getSession();
        HubUser in = learner(login);
        remember(request, response, in);
        return HalfSignedIn.next(session, home(in));
    }

    private HubUser learner(LoginKey login) {
        return new HubUser(
                login.subject(),
                login.provider(),
                Audience.LEARNER,
                null,
                needs.learners().enter(login).map(Caller.Learner::userName).orElse(null),
                false,
                null,
                false);
    }

    private void remember(HttpServletRequest request, HttpServletResponse response, HubUser in) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                in, null, AuthorityUtils.createAuthorityList("ROLE_" + in.audience())));
        SecurityContextHolder.setContext(context);
        people.saveContext(context, request, response);
    }

    private HubUser principal(User user, boolean passwordDue) {
        return new HubUser(
                user.name(),
                OWN,
                user.audience(),
                number(user),
                learner(user).orElse(null),
                user.administrator(),
                HubUser.stamp(user),
                passwordDue);
    }

    private Optional<String> learner(User user) {
        return user.audience() == Audience.LEARNER
                ? needs.learners().enter(new LoginKey(OWN, user.name())).map(Caller.Learner::userName)
                : Optional.empty();
    }

    private static @Nullable String number(User user) {
        Ukprn ukprn = user.ukprn();
        return ukprn == null ? null : ukprn.value();
    }

    /** The first page of who is signed in. */
    String home() {
        HubUser user = SignedInArgument.present();
        return user == null ? "/" : home(user);
    }

    private String home(HubUser user) {
        return switch (user.audience()) {
            case LEARNER -> user.uln() == null ? "/learner/start" : "/learner";
            case HELPDESK -> "/helpdesk";
            case OPERATOR -> "/operator";
            case INSTITUTION -> ofCollege(user) ? "/college" : "/awarding";
        };
    }

    private boolean ofCollege(HubUser user) {
        return user.caller() instanceof Caller.InstitutionUser one
                && needs.institutions()
                        .find(one.ukprn())
                        .filter(found -> Pages.OF_COLLEGES.stream().anyMatch(found::may))
                        .isPresent();
    }

    private record Half(String name, String stamp, long since) implements Serializable {}
}

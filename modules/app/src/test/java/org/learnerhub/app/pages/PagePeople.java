package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.web.frame.Entrance;

/** Somebody of each role, signed in, with accounts of their own beside those of the other tests. */
final class PagePeople {

    static final Justification TEST = new Justification(new Caller.Staff("test"), "test", "test");

    private static final String WORD = "yellowhammer";
    private static final Map<PagesHub, PagePeople> MADE = new ConcurrentHashMap<>();

    /** Who asks for pages, as the columns of the table of rights name them. */
    enum Role {
        NOBODY,
        HALF,
        NEW_PASSWORD,
        COLLEGE,
        ADMINISTRATOR,
        AWARDING,
        AWARDING_ADMINISTRATOR,
        UNBOUND,
        LEARNER,
        HELPDESK,
        OPERATOR
    }

    private final PagesHub hub;
    private final String mark = Long.toString(System.nanoTime(), 36);
    private final Map<Role, PageVisitor> visitors = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);

    private PagePeople(PagesHub hub) {
        this.hub = hub;
        for (Role role : Role.values()) {
            visitors.put(role, visitor(role));
        }
    }

    static PagePeople of(PagesHub hub) {
        return MADE.computeIfAbsent(hub, PagePeople::new);
    }

    PageVisitor as(Role role) {
        return requireNonNull(visitors.get(role));
    }

    String name(Role role) {
        return "matrix-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + mark;
    }

    /** Good for every form of the session. */
    String token(Role role) {
        return tokens.computeIfAbsent(role, any -> {
            String page = as(role).get(role == Role.NOBODY || role == Role.HALF ? "/sign-in" : "/account/password")
                    .body();
            return Jsoup.parse(page).select("[name=_csrf]").val();
        });
    }

    private PageVisitor visitor(Role role) {
        PageVisitor visitor = hub.anybody();
        switch (role) {
            case NOBODY -> visitor.get("/sign-in");
            case HALF -> half(visitor, NewUser.of(PagesHub.COLLEGE, name(role), true));
            case NEW_PASSWORD -> signIn(visitor, role, NewUser.of(Audience.HELPDESK, name(role)), false);
            case COLLEGE -> signIn(visitor, role, NewUser.of(PagesHub.COLLEGE, name(role), false), true);
            case ADMINISTRATOR -> signIn(visitor, role, NewUser.of(PagesHub.COLLEGE, name(role), true), true);
            case AWARDING -> signIn(visitor, role, NewUser.of(PagesHub.AWARDING, name(role), false), true);
            case AWARDING_ADMINISTRATOR -> signIn(visitor, role, NewUser.of(PagesHub.AWARDING, name(role), true), true);
            case UNBOUND -> signIn(visitor, role, NewUser.of(Audience.LEARNER, name(role)), true);
            case LEARNER -> {
                bind(name(role), hub.another());
                signIn(visitor, role, NewUser.of(Audience.LEARNER, name(role)), true);
            }
            case HELPDESK -> signIn(visitor, role, NewUser.of(Audience.HELPDESK, name(role)), true);
            case OPERATOR -> signIn(visitor, role, NewUser.of(Audience.OPERATOR, name(role)), true);
        }
        return visitor;
    }

    private void half(PageVisitor visitor, NewUser wanted) {
        KeepUsers.GivenPassword given = hub.core().users().keep().add(TEST, wanted);
        visitor.send("/sign-in", "/sign-in", Map.of("username", given.name(), "password", given.password()));
    }

    private void signIn(PageVisitor visitor, Role role, NewUser wanted, boolean own) {
        KeepUsers.GivenPassword given = hub.core().users().keep().add(TEST, wanted);
        String password = own ? "four quiet brown horses" : given.password();
        if (own) {
            hub.core().users().passwords().change(given.name(), given.password(), password);
        }
        visitor.signIn(name(role), password, () -> hub.code(name(role)));
    }

    private void bind(String user, PagesHub.Known learner) {
        Uln uln = Uln.of(learner.uln());
        hub.core()
                .sharing()
                .prove()
                .byLetter(
                        new LoginKey(Entrance.OWN, user),
                        uln,
                        LocalDate.parse(learner.born()),
                        letter(hub.core(), learner, WORD),
                        WORD,
                        "test")
                .orThrow();
    }

    /** As an institution makes it that has seen the person. @return its code */
    static String letter(HubCore core, PagesHub.Known learner, String word) {
        Institution college = core.access().enterTrusted(PagesHub.COLLEGE, Operation.MAKE_LETTER);
        AskedRecord asked = new AskedRecord(
                Optional.of(Uln.of(learner.uln())),
                AskedRecord.person(learner.given(), learner.family(), learner.born(), null),
                "seen");
        return core.sharing()
                .letters()
                .make(new Call(college, "desk", UUID.randomUUID().toString()), asked, word)
                .orThrow()
                .code();
    }

    /** What the hub answered itself, before its answer led anywhere. */
    static HttpResponse<String> first(HttpResponse<String> answer) {
        return answer.previousResponse().map(PagePeople::first).orElse(answer);
    }
}

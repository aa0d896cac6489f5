package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.PublishedBlock;
import org.learnerhub.app.pages.PagePeople.Role;
import org.learnerhub.app.pages.PageRights.Decided;
import org.learnerhub.app.pages.PageRights.Gate;
import org.learnerhub.app.pages.PageRights.Who;
import org.learnerhub.app.pages.PageThings.Thing;

/** Everybody at every address of the running hub: each role gets its own pages, and nothing else. */
class PageRightsTest {

    /** In places of variables: there is no such thing, and a form is sent by all of them. */
    /** Pages for everybody that send on to signing in whoever is not half in, or is done. */
    private static final Set<String> LEADS_TO_SIGN_IN = Set.of("/sign-in", "/sign-in/code", "/sign-up");

    private static final int SERVER_ERROR = 500;

    private static final String NONE = "99999999";

    private static final int FORBIDDEN = 403;

    private final PagesHub hub = PagesHub.shared();
    private final PagePeople people = PagePeople.of(hub);
    private final PageRights rights = PageRights.read();
    private final List<PageAddress> addresses = PageAddress.all(hub);

    @Test
    void for_each_address_that_the_hub_answers_it_is_decided_who_may_open_it() {
        assertThat(addresses).hasSizeGreaterThan(150);
        assertThat(rights.decided().keySet()).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void the_document_shows_what_is_decided() throws IOException {
        assertThat(PublishedBlock.of("docs/rights.md", "pages").shownFor(rights.table()))
                .isEqualTo(rights.table());
    }

    @Test
    void each_role_opens_its_own_pages_and_no_others() {
        PageThings things = PageThings.of(hub);
        Set<String> wrong = new TreeSet<>();
        for (PageAddress address : addresses) {
            if (address.method().equals("GET")) {
                String path = things.at(address).map(Thing::own).orElseGet(() -> filled(address));
                for (Role role : Role.values()) {
                    compare(address, role, people.as(role).get(path), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_role_sends_its_own_forms_and_no_others() {
        Set<String> wrong = new TreeSet<>();
        for (PageAddress address : addresses) {
            if (address.method().equals("POST")) {
                for (Role role : Role.values()) {
                    String token = "_csrf=" + people.token(role);
                    compare(address, role, people.as(role).post(filled(address), token), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String filled(PageAddress address) {
        return address.pattern().replaceAll("\\{[a-z]+}", NONE).replace("/**", "/" + NONE);
    }

    private void compare(PageAddress address, Role role, HttpResponse<String> answer, Set<String> wrong) {
        Decided decided = rights.of(address);
        Gate expected = decided.who().gate(role);
        Gate found = gate(PagePeople.first(answer));
        boolean leads = found == Gate.SIGN_IN && LEADS_TO_SIGN_IN.contains(address.pattern());
        boolean asExpected =
                decided.who() == Who.PROGRAM || (answer.statusCode() < SERVER_ERROR && (found == expected || leads));
        if (!asExpected) {
            wrong.add(address + " as " + role + ": " + found + ", not " + expected);
        }
    }

    /** What follows behind the gate is no matter here. */
    private static Gate gate(HttpResponse<String> answer) {
        String path = answer.headers()
                .firstValue("Location")
                .map(where -> URI.create(where).getPath())
                .orElse("");
        return switch (path) {
            case "/sign-in" -> Gate.SIGN_IN;
            case "/account/password" -> Gate.PASSWORD_FIRST;
            case "/learner/start" -> Gate.RECORD_FIRST;
            default -> answer.statusCode() == FORBIDDEN ? Gate.REFUSED : Gate.OPEN;
        };
    }

    private static String where(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("");
    }

    /** The doors of programs know no sessions: a browser that carries one is a stranger there. */
    @Test
    void a_session_opens_no_door_of_programs() {
        for (PageAddress address : addresses) {
            if (rights.of(address).who() == Who.PROGRAM && address.method().equals("GET")) {
                int stranger = people.as(Role.NOBODY).get(filled(address)).statusCode();
                for (Role role : Role.values()) {
                    assertThat(people.as(role).get(filled(address)).statusCode())
                            .as(address + " as " + role)
                            .isEqualTo(stranger);
                }
            }
        }
    }

    @Test
    void no_form_is_taken_without_its_token() {
        List<PageAddress> sent = new ArrayList<>();
        for (PageAddress address : addresses) {
            if (address.method().equals("POST") && hasSession(address)) {
                sent.add(address);
                for (Role role : Role.values()) {
                    for (String form : withoutToken(role)) {
                        HttpResponse<String> answer = people.as(role).post(filled(address), form);
                        assertThat(PagePeople.first(answer).headers().firstValue("Location"))
                                .as("%s as %s with %s", address, role, form)
                                .hasValueSatisfying(where -> assertThat(where).endsWith("/sign-in?ended"));
                    }
                }
            }
        }
        assertThat(sent).hasSizeGreaterThan(55);
    }

    /** No token and an empty one are told apart from a good one before it is known who sends them: one role will do. */
    private List<String> withoutToken(Role role) {
        String ofOther = "_csrf=" + people.token(other(role));
        return role == Role.LEARNER ? List.of("", "_csrf=", ofOther) : List.of(ofOther);
    }

    private static Role other(Role role) {
        return role == Role.HELPDESK ? Role.OPERATOR : Role.HELPDESK;
    }

    /** Of the others each says why it needs none: it gives nothing that a link would not give, and knows no session. */
    private static boolean hasSession(PageAddress address) {
        return !Set.of("/s/{link}", "/verify", "/verify/link", "/error", "/oauth2/token", "/api/**", "/api/verify")
                .contains(address.pattern());
    }

    /** Filters, not controllers: no list of mappings tells of them. */
    @Test
    void what_filters_answer_is_for_whom_it_is_too() {
        for (Role role : Role.values()) {
            for (String path :
                    List.of("/sign-out", "/login/webauthn", "/webauthn/register", "/webauthn/authenticate/options")) {
                assertThat(where(PagePeople.first(people.as(role).post(path, ""))))
                        .as("%s as %s", path, role)
                        .endsWith("/sign-in?ended");
            }
            for (String path :
                    List.of("/login", "/login/other", "/webauthn/other", "/sign-in/other", "/account/other")) {
                assertThat(PagePeople.first(people.as(role).get(path)).statusCode())
                        .as("%s as %s", path, role)
                        .isIn(302, 403, 404);
            }
        }
        HttpResponse<String> passkey =
                people.as(Role.NOBODY).post("/webauthn/register/options", "_csrf=" + people.token(Role.NOBODY));
        assertThat(passkey.statusCode()).isEqualTo(400);
        assertThat(passkey.body()).doesNotContain("\"challenge\"");
        assertThat(people.as(Role.NOBODY).get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(people.as(Role.OPERATOR).get("/actuator/env").statusCode()).isEqualTo(404);
    }
}

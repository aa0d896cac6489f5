package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** What somebody tries who would come in as another, or lead another astray. */
class SignInAttacksTest {

    private static final String OWN = "four quiet brown horses";
    private static final String NOBODYS = "9999999904";
    private static final int MOST_GUESSES = 8;

    private final PagesHub hub = PagesHub.shared();
    private final HttpClient plain = HttpClient.newHttpClient();

    /** @return its name */
    private String account(Audience audience) {
        String name = "attacked-" + Long.toString(System.nanoTime(), 36);
        KeepUsers.GivenPassword given = hub.core().users().keep().add(PagePeople.TEST, NewUser.of(audience, name));
        hub.core().users().passwords().change(name, given.password(), OWN);
        return name;
    }

    @Test
    void a_session_that_was_set_before_signing_in_is_nobodys_afterwards() throws Exception {
        String name = account(Audience.HELPDESK);
        PageVisitor victim = hub.anybody();
        List<String> ids = new ArrayList<>();
        ids.add(session(victim.get("/sign-in")));
        ids.add(session(
                PagePeople.first(victim.send("/sign-in", "/sign-in", Map.of("username", name, "password", OWN)))));
        String half = Jsoup.parse(victim.get("/sign-in/code").body())
                .select("[name=_csrf]")
                .val();
        ids.add(session(PagePeople.first(victim.post("/sign-in/code", "_csrf=" + half + "&code=" + hub.code(name)))));

        assertThat(victim.get("/helpdesk").statusCode()).isEqualTo(200);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(status(ids.get(2))).as("of who is in").isEqualTo(200);
        assertThat(status(ids.get(0))).as("of before the password").isEqualTo(302);
        assertThat(status(ids.get(1))).as("of before the code").isEqualTo(302);
        assertThat(session(send(plain, "/sign-in", "aW52ZW50ZWQtYnktc29tZWJvZHk=")))
                .as("an id that somebody made up")
                .isNotEqualTo("aW52ZW50ZWQtYnktc29tZWJvZHk=");
    }

    @Test
    void a_session_is_over_when_somebody_signs_out() throws Exception {
        String name = account(Audience.HELPDESK);
        PageVisitor visitor = hub.anybody();
        visitor.send("/sign-in", "/sign-in", Map.of("username", name, "password", OWN));
        String half = Jsoup.parse(visitor.get("/sign-in/code").body())
                .select("[name=_csrf]")
                .val();
        String id =
                session(PagePeople.first(visitor.post("/sign-in/code", "_csrf=" + half + "&code=" + hub.code(name))));
        assertThat(status(id)).isEqualTo(200);

        visitor.send("/account/password", "/sign-out", Map.of());

        assertThat(status(id)).isEqualTo(302);
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("hub="))
                .peek(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"))
                .map(cookie -> cookie.replaceAll("^hub=([^;]*).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private int status(String session) throws Exception {
        return send(plain, "/helpdesk", session).statusCode();
    }

    private HttpResponse<String> send(HttpClient client, String path, String session) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(hub.base() + path))
                        .header("Cookie", "hub=" + session)
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//example.org/college",
                "//example.org/%2e%2e/college",
                "/college//example.org",
                "/college/..//example.org/college",
                "/%5Cexample.org/college",
                "/college;//example.org",
                "/college?next=//example.org&continue=https://example.org/&returnUrl=https://example.org/",
                "/sign-in?next=https://example.org/&lang=cy",
                "/sign-in?lang=https://example.org/&lang=cy//example.org"
            })
    void signing_in_leads_to_pages_of_the_hub_only(String asked) {
        String name = account(Audience.HELPDESK);
        PageVisitor visitor = hub.anybody();
        HttpResponse<String> before = visitor.get(hub.base() + asked);
        assertThat(before.uri().getHost()).isEqualTo("localhost");
        assertThat(Jsoup.parse(before.body()).select("[href*=example.org], [action*=example.org]"))
                .isEmpty();
        visitor.send("/sign-in", "/sign-in?next=https://example.org/", Map.of("username", name, "password", OWN));
        String token = Jsoup.parse(visitor.get("/sign-in/code").body())
                .select("[name=_csrf]")
                .val();

        HttpResponse<String> in = visitor.post("/sign-in/code", "_csrf=" + token + "&code=" + hub.code(name));

        assertThat(in.uri().toString()).startsWith(hub.base() + "/").doesNotContain("example.org/");
        assertThat(PagePeople.first(in).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(
                                URI.create(hub.base() + "/").resolve(where).getAuthority())
                        .isEqualTo(URI.create(hub.base()).getAuthority()));
    }

    /** However it came into the session, no address of others is followed. */
    @ParameterizedTest
    @ValueSource(
            strings = {"//example.org/helpdesk", "https://example.org/helpdesk", "/\\example.org", "javascript:alert(1)"
            })
    void a_page_that_was_asked_for_is_one_of_the_hub(String wanted) {
        String name = account(Audience.HELPDESK);
        PageVisitor visitor = hub.anybody();
        visitor.get("/helpdesk/find");
        HttpResponse<String> half =
                PagePeople.first(visitor.send("/sign-in", "/sign-in", Map.of("username", name, "password", OWN)));
        String id = new String(Base64.getDecoder().decode(session(half)), StandardCharsets.UTF_8);
        assertThat(put(hub.parts(JdbcIndexedSessionRepository.class).iterator().next(), id, wanted))
                .isEqualTo("/helpdesk/find");
        String token = Jsoup.parse(visitor.get("/sign-in/code").body())
                .select("[name=_csrf]")
                .val();

        HttpResponse<String> in = visitor.post("/sign-in/code", "_csrf=" + token + "&code=" + hub.code(name));

        assertThat(in.uri()).isEqualTo(URI.create(hub.base() + "/helpdesk"));
    }

    /** @return what was wanted before */
    private static <S extends Session> Object put(SessionRepository<S> sessions, String id, String wanted) {
        S session = requireNonNull(sessions.findById(id));
        Object before = requireNonNull(session.getAttribute("hub.wanted"));
        session.setAttribute("hub.wanted", wanted);
        sessions.save(session);
        return before;
    }

    @Test
    void an_account_that_is_ended_or_reset_or_has_another_password_is_signed_in_nowhere() {
        for (Consumer<String> change : List.<Consumer<String>>of(
                name -> hub.core().users().keep().end(PagePeople.TEST, name),
                name -> hub.core().users().keep().reset(PagePeople.TEST, name),
                name -> hub.core().users().passwords().change(name, OWN, "three loud yellow geese"))) {
            String name = account(Audience.HELPDESK);
            PageVisitor visitor = hub.anybody().signIn(name, OWN, () -> hub.code(name));
            PageVisitor half = hub.anybody();
            half.send("/sign-in", "/sign-in", Map.of("username", name, "password", OWN));
            assertThat(visitor.get("/helpdesk").statusCode()).isEqualTo(200);
            assertThat(half.get("/sign-in/code").uri().getPath()).isEqualTo("/sign-in/code");

            change.accept(name);

            assertThat(visitor.get("/helpdesk").uri().getPath()).isEqualTo("/sign-in");
            assertThat(visitor.get("/account/password").uri().getPath()).isEqualTo("/sign-in");
            assertThat(half.get("/sign-in/code").uri().getPath()).isEqualTo("/sign-in");
        }
    }

    @Test
    void another_language_is_the_same_page() {
        for (String page : List.of("/sign-in", "/sign-up", "/verify", "/sign-in?next=//example.org")) {
            assertThat(Jsoup.parse(hub.anybody().get(page).body())
                            .select("a[hreflang], .hub-language a, nav a[href*=lang]")
                            .eachAttr("href"))
                    .as(page)
                    .isNotEmpty()
                    .allMatch(href -> href.matches("\\?lang=(en|cy)"));
        }
    }

    /** How long one has to wait then, and that it holds for what is right too, tests of the domain say, by their own clock. */
    @Test
    void passwords_are_guessed_a_few_times_only_and_nobody_learns_whether_there_is_an_account() {
        String name = account(Audience.HELPDESK);

        List<String> ofKnown = untilLocked(() -> guess(name));
        List<String> ofUnknown = untilLocked(() -> guess("nobody-" + name));

        assertThat(ofKnown).isEqualTo(ofUnknown);
        assertThat(ofKnown.get(0)).contains("The user name or the password is not right");
        assertThat(guess("nobody-else-" + name))
                .as("locks tell nothing of names")
                .isEqualTo(ofKnown.get(0));
        assertThat(guess(account(Audience.HELPDESK))).isEqualTo(ofKnown.get(0));
    }

    private String guess(String name) {
        return told(hub.anybody().send("/sign-in", "/sign-in", Map.of("username", name, "password", "a guess")));
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + Jsoup.parse(answer.body()).select(".govuk-error-summary li").text();
    }

    /** @return what is said to who is wrong, and what to who was wrong too often */
    private static List<String> untilLocked(Supplier<String> guess) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            said.add(guess.get());
        }
        assertThat(said).containsOnly(said.get(0));
        for (int i = 0; i < MOST_GUESSES; i++) {
            String next = guess.get();
            if (!next.equals(said.get(0))) {
                return List.of(said.get(0), next);
            }
        }
        throw new AssertionError("nobody is locked after " + MOST_GUESSES + " guesses: " + said.get(0));
    }

    @Test
    void codes_are_guessed_a_few_times_only_by_whoever_knows_the_password_from_wherever() {
        String name = account(Audience.HELPDESK);

        List<String> said = untilLocked(() -> {
            PageVisitor guesser = hub.anybody();
            guesser.send("/sign-in", "/sign-in", Map.of("username", name, "password", OWN));
            return told(guesser.send("/sign-in/code", "/sign-in/code", Map.of("code", "000000")));
        });

        assertThat(said.get(0)).startsWith("401 ");
    }

    @Test
    void whoever_finds_a_session_open_does_not_guess_the_password_either() {
        String name = account(Audience.HELPDESK);
        PageVisitor visitor = hub.anybody().signIn(name, OWN, () -> hub.code(name));
        String page = "/account/password";

        List<String> said = untilLocked(
                () -> told(visitor.send(page, page, Map.of("old", "a guess", "chosen", "five loud green horses"))));

        assertThat(said.get(0)).contains("200 ");
    }

    @Test
    void a_pin_is_guessed_five_times_and_the_link_is_gone_for_everybody() {
        String link = LearnersThings.makeBy(PagePeople.of(hub).as(PagePeople.Role.LEARNER))
                .link();
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(hub.anybody().post(link, "pin=000" + i + "&get=show").statusCode());
        }

        assertThat(answers).containsExactly(403, 403, 403, 403, 404, 404);
        assertThat(hub.anybody().post(link, "pin=4711&get=show").statusCode()).isEqualTo(404);
        assertThat(hub.anybody().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void a_letter_is_guessed_five_times_and_nobody_learns_whose_number_there_is() {
        PagesHub.Known known = hub.another();
        String code = PagePeople.letter(hub.core(), known, "yellowhammer");
        String name = account(Audience.LEARNER);
        PageVisitor visitor = hub.anybody().signIn(name, OWN, () -> hub.code(name));
        AtomicInteger tries = new AtomicInteger();

        List<String> said = untilLocked(() -> tried(
                visitor,
                tries.getAndIncrement() == 2 ? NOBODYS : known.uln(),
                known.born(),
                "AAAAA-AAAAA-AAAA" + tries.get() % 10));

        assertThat(said.get(0)).contains("This does not fit together");
        assertThat(untilOpen(() -> tried(visitor, known.uln(), known.born(), "AAAAA-AAAAA-AAAA9"), said.get(1)))
                .as("the fifth of this number")
                .isEqualTo(said.get(0));
        assertThat(untilOpen(() -> tried(visitor, known.uln(), known.born(), code), said.get(1)))
                .as("the letter, after five")
                .isEqualTo(said.get(0));
        String fresh = PagePeople.letter(hub.core(), known, "yellowhammer");
        assertThat(untilOpen(() -> tried(visitor, known.uln(), known.born(), fresh), said.get(1)))
                .as("another letter")
                .isEmpty();
        assertThat(visitor.get("/learner").uri().getPath()).isEqualTo("/learner");
    }

    /** Waits until the lock is over. */
    private static String untilOpen(Supplier<String> guess, String locked) {
        return Awaitility.await().atMost(Duration.ofMinutes(1)).until(guess::get, said -> !said.equals(locked));
    }

    /** @return what the page finds wrong */
    private static String tried(PageVisitor visitor, String uln, String born, String code) {
        String[] birth = born.split("-");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("uln", uln);
        form.put("birth-day", birth[2]);
        form.put("birth-month", birth[1]);
        form.put("birth-year", birth[0]);
        form.put("code", code);
        form.put("word", "yellowhammer");
        return Optional.of(visitor.send("/learner/start", "/learner/start", form))
                .map(answer -> Jsoup.parse(answer.body())
                        .select(".govuk-error-summary li")
                        .text())
                .orElseThrow();
    }
}

package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.web.frame.Entrance;

/** People who sign in at an identity provider, by OpenID Connect; the provider runs beside the hub. */
class ProviderSignInTest {

    private static final String ISSUER = "people";
    private static final Justification TEST = new Justification(new Caller.Staff("test"), "test", "test");
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @TempDir
    private static Path folder;

    private static HubServer hub;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        hub = HubServer.startQuietly(
                HubSettings.load(
                        folder.resolve("data"),
                        Map.of(
                                "HUB_OIDC_ISSUER", issuer(),
                                "HUB_OIDC_CLIENT", "hub",
                                "HUB_OIDC_SECRET", "known to both",
                                "HUB_OIDC_NAME", "Fairmead")),
                0,
                running -> (origin, arguments, out, err) -> 0);
    }

    @AfterAll
    static void end() {
        hub.close();
        PROVIDER.shutdown();
    }

    private static String issuer() {
        return PROVIDER.issuerUrl(ISSUER).toString();
    }

    @Test
    void who_is_bound_to_an_account_has_it() {
        hub.core().users().keep().add(TEST, NewUser.of(Audience.HELPDESK, "by-provider"));
        hub.core().users().keep().bind(TEST, "by-provider", new LoginKey(issuer(), "subject-1"));
        PageVisitor visitor = new PageVisitor("http://localhost:" + hub.port());
        assertThat(visitor.get("/helpdesk").uri().getPath()).isEqualTo("/sign-in");

        HttpResponse<String> in = signIn(visitor, "subject-1");

        assertThat(in.uri().getPath()).as("the page that was asked for").isEqualTo("/helpdesk");
    }

    @Test
    void everybody_else_is_a_learner_whose_record_is_not_known() {
        PageVisitor visitor = new PageVisitor("http://localhost:" + hub.port());
        visitor.get("/sign-in");

        assertThat(signIn(visitor, "subject-2").uri().getPath()).isEqualTo("/learner/start");
        assertThat(visitor.get("/learner").uri().getPath()).isEqualTo("/learner/start");
        assertThat(visitor.get("/operator").statusCode()).isEqualTo(403);
    }

    @Test
    void a_letter_opens_the_record_to_whom_the_provider_let_in_and_to_nobody_of_the_same_name_here()
            throws IOException {
        Sandbox.load(hub.core(), Sandbox.file());
        Uln uln = KnownLearner.register(hub.core(), "Perpetua", "Letterwell");
        PagesHub.Known learner = new PagesHub.Known(uln.toString(), "Perpetua", "Letterwell", KnownLearner.BORN);
        String code = PagePeople.letter(hub.core(), learner, "yellowhammer");
        PageVisitor visitor = new PageVisitor("http://localhost:" + hub.port());
        visitor.get("/sign-in");
        signIn(visitor, "subject-3");

        HttpResponse<String> in = visitor.send(
                "/learner/start",
                "/learner/start",
                Map.of(
                        "uln", uln.toString(),
                        "birth-day", "5",
                        "birth-month", "4",
                        "birth-year", "2008",
                        "code", code,
                        "word", "yellowhammer"));

        assertThat(in.uri().getPath()).isEqualTo("/learner");
        assertThat(in.body()).contains("Letterwell");
        assertThat(hub.core().sharing().enter().enter(new LoginKey(issuer(), "subject-3")))
                .isPresent();
        assertThat(hub.core().sharing().enter().enter(new LoginKey(Entrance.OWN, "subject-3")))
                .isEmpty();
    }

    @Test
    void whom_the_provider_let_in_has_nothing_of_an_account_of_the_same_name_here() {
        hub.core().users().keep().add(TEST, NewUser.of(Audience.HELPDESK, "same-name"));
        hub.core().users().keep().mail(TEST, "same-name", "same.name@example.org", true);
        PageVisitor visitor = new PageVisitor("http://localhost:" + hub.port());
        visitor.get("/sign-in");
        signIn(visitor, "same-name");

        HttpResponse<String> account = visitor.get("/account");
        String token = Jsoup.parse(account.body()).select("[name=_csrf]").val();
        assertThat(account.statusCode()).isEqualTo(200);
        assertThat(account.body()).doesNotContain("same.name@example.org");
        assertThat(visitor.get("/account/password").statusCode()).isEqualTo(403);
        for (String form : List.of("/account/email", "/account/passkeys/remove", "/account/password")) {
            assertThat(visitor.post(form, "_csrf=" + token + "&email=other@example.org&id=x")
                            .statusCode())
                    .as(form)
                    .isEqualTo(403);
        }
    }

    @Test
    void an_answer_that_nobody_asked_for_lets_nobody_in() {
        PageVisitor visitor = new PageVisitor("http://localhost:" + hub.port());

        assertThat(visitor.get("/login/oauth2/code/provider?code=abc&state=def")
                        .uri()
                        .toString())
                .endsWith("/sign-in?refused");
        assertThat(visitor.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    private static HttpResponse<String> signIn(PageVisitor visitor, String subject) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("hub"), Map.of()));
        HttpResponse<String> page = visitor.get("/oauth2/authorization/provider");
        URI asked = page.previousResponse().map(HttpResponse::uri).orElse(page.uri());
        assertThat(asked).isNotNull();
        return page;
    }
}

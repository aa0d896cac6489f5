package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.web.frame.FrameConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Signing in: both factors, and what nobody without them may do. */
class SignInPagesTest {

    private final PagesHub hub = PagesHub.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/college", "/awarding", "/learner", "/helpdesk", "/operator", "/account", "/batches/1"})
    void whoever_is_not_signed_in_is_led_to_where_one_signs_in(String page) {
        assertThat(hub.anybody().get(page).uri().getPath()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "college, /awarding",
        "college, /operator",
        "college, /helpdesk",
        "college, /learner",
        "awarding, /college",
        "awarding, /operator",
        "learner, /helpdesk",
        "learner, /college",
        "learner, /batches/1",
        "helpdesk, /operator",
        "helpdesk, /college",
        "helpdesk, /learner",
        "operator, /helpdesk",
        "operator, /learner",
        "operator, /college"
    })
    void a_role_has_no_pages_but_its_own(String role, String page) {
        assertThat(hub.as(role).get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void signed_in_pages_warn_before_the_session_ends_and_say_so_without_script_too() {
        Document page = Jsoup.parse(hub.as("college").get("/college").body());
        Element warning =
                requireNonNull(page.select("dialog[data-module=hub-session]").first());

        assertThat(warning.attr("role")).isEqualTo("alertdialog");
        assertThat(page.getElementById(warning.attr("aria-labelledby"))).isNotNull();
        assertThat(page.getElementById(warning.attr("aria-describedby"))).isNotNull();
        assertThat(Long.parseLong(warning.attr("data-idle"))).isEqualTo(FrameConfiguration.IDLE.toSeconds());
        assertThat(Long.parseLong(warning.attr("data-warning"))).isBetween(120L, FrameConfiguration.IDLE.toSeconds());
        assertThat(warning.select("button[type=button]").text()).isEqualTo("Stay signed in");
        assertThat(page.select("script[src$=session.js]")).hasSize(1);
        assertThat(page.select("footer noscript").html()).contains("30 minutes");
        assertThat(hub.as("learner").get("/learner?lang=cy").body()).contains("Aros wedi mewngofnodi");
        hub.as("learner").get("/learner?lang=en");
        Document open = Jsoup.parse(hub.anybody().get("/sign-in").body());
        assertThat(open.select("dialog, script[src$=session.js], footer noscript"))
                .isEmpty();
    }

    @Test
    void whoever_stays_is_still_signed_in_and_whose_session_ended_is_told_so() {
        KeepUsers.GivenPassword given = added("stays-or-ends");
        PageVisitor stays = hub.anybody();
        stays.signIn(given.name(), given.password(), () -> hub.code(given.name()));
        assertThat(stays.get("/sign-in/stay").statusCode()).isEqualTo(204);
        assertThat(hub.anybody().get("/sign-in/stay").statusCode()).isEqualTo(401);

        new JdbcTemplate(hub.core().store().dataSource())
                .update("delete from spring_session where principal_name = ?", given.name());
        assertThat(stays.get("/sign-in/stay").statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(stays.get("/account").body()).text()).contains("Your session has ended");
        assertThat(Jsoup.parse(hub.anybody().get("/account").body()).text()).doesNotContain("Your session has ended");
    }

    @Test
    void the_password_alone_opens_nothing() {
        PageVisitor half = hub.anybody();
        half.send("/sign-in", "/sign-in", Map.of("username", hub.user("college"), "password", hub.password("college")));

        assertThat(half.get("/college").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        String wrong = refused(hub.user("operator"), "not the password");
        String unknown = refused("nobody-has-this", "not the password");

        assertThat(wrong).contains("The user name or the password is not right").isEqualTo(unknown);
    }

    private String refused(String user, String password) {
        HttpResponse<String> answer =
                hub.anybody().send("/sign-in", "/sign-in", Map.of("username", user, "password", password));
        assertThat(answer.statusCode()).isEqualTo(401);
        return Jsoup.parse(answer.body()).select(".govuk-error-summary").text();
    }

    @Test
    void a_code_counts_once_and_its_session_has_another_id_than_before() {
        KeepUsers.GivenPassword given = added("code-once");
        PageVisitor first = hub.anybody();
        first.send("/sign-in", "/sign-in", Map.of("username", given.name(), "password", given.password()));
        String code = hub.code(given.name());
        HttpResponse<String> in = first.send("/sign-in/code", "/sign-in/code", Map.of("code", code));
        PageVisitor second = hub.anybody();
        second.send("/sign-in", "/sign-in", Map.of("username", given.name(), "password", given.password()));

        assertThat(in.uri().getPath()).as("whose password others made").isEqualTo("/account/password");
        assertThat(second.send("/sign-in/code", "/sign-in/code", Map.of("code", code))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_given_password_is_changed_before_anything_else() {
        KeepUsers.GivenPassword given = added("change-first");
        PageVisitor visitor = hub.anybody().signIn(given.name(), given.password(), () -> hub.code(given.name()));

        assertThat(visitor.get("/helpdesk").uri().getPath()).isEqualTo("/account/password");
        visitor.send("/account/password", "/account/password", Map.of("old", given.password(), "chosen", "too short"));
        assertThat(visitor.get("/helpdesk").uri().getPath()).isEqualTo("/account/password");
        visitor.send(
                "/account/password",
                "/account/password",
                Map.of("old", given.password(), "chosen", "four quiet brown horses"));
        assertThat(visitor.get("/helpdesk").uri().getPath()).isEqualTo("/helpdesk");
    }

    @Test
    void a_form_without_its_token_does_nothing() {
        assertThat(hub.as("helpdesk").post("/sign-out", "").uri().getPath()).isEqualTo("/sign-in");
        assertThat(hub.as("helpdesk").get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session() {
        KeepUsers.GivenPassword given = added("signs-out");
        PageVisitor visitor = hub.anybody().signIn(given.name(), given.password(), () -> hub.code(given.name()));
        visitor.send("/account/password", "/sign-out", Map.of());

        assertThat(visitor.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_page_lets_nothing_in_that_is_not_ours_and_is_kept_by_nobody() {
        HttpResponse<String> page = hub.as("operator").get("/account");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body()).startsWith("<!DOCTYPE html>").doesNotContain("style=", "<script>", "onclick");
    }

    private KeepUsers.GivenPassword added(String name) {
        return hub.core()
                .users()
                .keep()
                .add(new Justification(new Caller.Staff("test"), "test", "test"), NewUser.of(Audience.HELPDESK, name));
    }
}

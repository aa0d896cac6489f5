package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.mail.MailTerms;
import org.learnerhub.app.mail.NoticeFeature;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.user.AccountMail;

/** Who sent a file on a page is written to when it is done, by a mail server that is one. */
class AccountMailTest {

    private static final String FILE = "FileVersion,UKPRN,MISIdentifier,GivenName,FamilyName,DateOfBirth,Gender,"
            + "LastKnownPostCode,AbilityToShare,VerificationType,Notes\r\n"
            + "2A,10099001,M1,Peregrine,Thistlewood,2008-02-11,1,FM71 1AA,1,2,\r\n";

    private final PagesHub hub = PagesHub.shared();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void who_sent_a_file_is_told_when_it_is_done_by_its_number_and_a_link_that_leads_there() throws Exception {
        PageVisitor clerk = signedIn("mail-clerk");
        assertThat(Jsoup.parse(clerk.send("/account", "/account/email", Map.of("email", "no address"))
                                .body())
                        .title())
                .startsWith("Error: ");
        Document account = Jsoup.parse(
                clerk.send("/account", "/account/email", Map.of("email", "clerk@example.org", "whenDone", "true"))
                        .body());
        assertThat(account.select("#email").val()).isEqualTo("clerk@example.org");

        String job = upload(clerk, "thistlewood.csv");
        List<String> told = sent();
        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .contains("Learner records: job " + job + " was tried", "https://hub.example.org/batches/" + job)
                .doesNotContain("thistlewood", "Peregrine", "mail-clerk");
        assertThat(clerk.get("/batches/" + job).uri().getPath()).isEqualTo("/college/batches/" + job);
        assertThat(hub.as("operator").get("/batches/" + job).uri().getPath()).isEqualTo("/operator/batches/" + job);
        assertThat(hub.as("awarding").get("/batches/" + job).statusCode()).isEqualTo(404);

        clerk.send("/account", "/account/email", Map.of("email", "clerk@example.org"));
        upload(clerk, "again.csv");
        assertThat(sent()).as("it is not wanted any more").isEmpty();
    }

    @Test
    void an_administrator_says_where_others_of_the_institution_are_written_to() {
        PageVisitor administrator = hub.as("college");
        administrator.send(
                "/college/users", "/college/users", Map.of("name", "mail-member", "email", "member@example.org"));
        assertThat(mailOf("mail-member")).isEqualTo(new AccountMail("member@example.org", true));

        Document wrong = Jsoup.parse(administrator
                .send("/college/users", "/college/users/email", Map.of("name", "mail-member", "email", "none"))
                .body());
        assertThat(wrong.select(".govuk-error-summary a").attr("href")).isEqualTo("#email-mail-member");
        administrator.send(
                "/college/users", "/college/users/email", Map.of("name", "mail-member", "email", "other@example.org"));
        assertThat(mailOf("mail-member")).isEqualTo(new AccountMail("other@example.org", true));
        assertThat(hub.core().store().audit().of(new AuditSubject.Account("mail-member"), 0, 9))
                .extracting((AuditEntry entry) -> entry.shown().words())
                .containsExactly(List.of("account-mail"), List.of("account-added"));
        assertThat(administrator
                        .send(
                                "/college/users",
                                "/college/users/email",
                                Map.of("name", hub.user("awarding"), "email", "other@example.org"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(hub.as("learner").get("/account").body()).doesNotContain("/account/email");
    }

    private AccountMail mailOf(String name) {
        return requireNonNull(
                hub.core().users().users().find(name).orElseThrow().mail());
    }

    private PageVisitor signedIn(String name) {
        Document added = Jsoup.parse(hub.as("college")
                .send("/college/users", "/college/users", Map.of("name", name))
                .body());
        String password = added.select(".govuk-panel__body").text();
        PageVisitor visitor = hub.anybody().signIn(name, password, () -> hub.code(name));
        visitor.send(
                "/account/password", "/account/password", Map.of("old", password, "chosen", "four quiet brown horses"));
        return visitor;
    }

    /** @return its number, when it was tried */
    private String upload(PageVisitor who, String name) {
        HttpResponse<String> answer = who.upload(
                "/college/upload",
                "/college/upload",
                Map.of("once", "mail-" + System.nanoTime(), "kind", "file"),
                "file",
                name,
                (FILE + ",,M" + System.nanoTime() + ",Ottoline,Quillfeather,2008-03-01,2,FM71 1AB,1,2,\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        String page = answer.uri().getPath();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> who.get(page).body().contains("Check before anything is done"));
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** What came to the clerk since it was asked last. */
    private List<String> sent() throws Exception {
        new NoticeFeature(
                        hub.core().store(),
                        Optional.of(new MailTerms(
                                "127.0.0.1",
                                mail.getSmtp().getPort(),
                                MailTerms.Security.NONE,
                                null,
                                null,
                                "hub@example.org",
                                Duration.ofSeconds(5),
                                Optional.empty(),
                                3)),
                        "https://hub.example.org",
                        hub.core().clock())
                .sending()
                .orElseThrow()
                .sendDue();
        List<String> texts = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals("clerk@example.org")) {
                texts.add(message.getSubject() + "\n" + message.getContent());
            }
        }
        mail.purgeEmailFromAllMailboxes();
        return texts;
    }
}

package org.learnerhub.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.notice.MailRefusedException;
import org.learnerhub.domain.notice.MailRelay.Mail;
import org.learnerhub.testkit.SettableClock;

/** Against a mail server that is one. */
class SmtpRelayTest {

    private static final Mail MAIL =
            new Mail("notice-7", "zoe@example.org", "Learner records: Łuk ŵ 张", "A sentence.\nŁ ŵ 张 “so”");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser("hub@example.org", "hub", "a password");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpRelay relay(MailTerms.Security security, @Nullable String user, @Nullable String password) {
        return new SmtpRelay(
                new MailTerms(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        security,
                        user,
                        password,
                        "hub@example.org",
                        Duration.ofSeconds(5),
                        Optional.empty(),
                        3),
                new SettableClock());
    }

    @Test
    void a_mail_arrives_with_every_letter_and_the_same_id_each_time() throws Exception {
        SmtpRelay relay = relay(MailTerms.Security.NONE, "hub", "a password");
        relay.send(MAIL);
        relay.send(MAIL);

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(arrived[0].getMessageID()).isEqualTo("<notice-7@example.org>");
        assertThat(arrived[1].getMessageID()).isEqualTo("<notice-7@example.org>");
        assertThat(arrived[0].getSubject()).isEqualTo(MAIL.subject());
        assertThat(arrived[0].getContent().toString().replace("\r", "").strip()).isEqualTo(MAIL.text());
        assertThat(arrived[0].getFrom()[0]).hasToString("hub@example.org");
        assertThat(arrived[0].getAllRecipients()).singleElement().hasToString("zoe@example.org");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void an_address_that_is_none_is_refused_whatever_the_server_says() {
        SmtpRelay relay = relay(MailTerms.Security.NONE, null, null);
        assertThatThrownBy(() -> relay.send(new Mail("n", "zoe@example.org\r\nBcc: all@example.org", "s", "t")))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageNotContaining("example.org");
        assertThatThrownBy(() -> relay.send(new Mail("n", "no address", "s", "t")))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageNotContaining("no address");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_away_or_lets_nobody_in_is_to_be_tried_again_and_nobody_is_named() {
        SmtpRelay wrong = relay(MailTerms.Security.NONE, "hub", "another password");
        assertThatThrownBy(() -> wrong.send(MAIL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("zoe")
                .hasNoCause();

        SmtpRelay away = relay(MailTerms.Security.NONE, "hub", "a password");
        server.stop();
        assertThatThrownBy(() -> away.send(MAIL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("zoe")
                .hasNoCause();
    }

    @Test
    void a_server_that_does_not_encrypt_gets_nothing_where_encryption_is_demanded() {
        assertThatThrownBy(() -> relay(MailTerms.Security.STARTTLS, null, null).send(MAIL))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> relay(MailTerms.Security.TLS, null, null).send(MAIL))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}

package org.learnerhub.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.memory.InMemoryNotices;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.notice.KeptNotice.State;
import org.learnerhub.domain.notice.MailRelay.Mail;
import org.learnerhub.testkit.SettableClock;

class SendNoticesTest {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryNotices notices = new InMemoryNotices(transactions);
    private final SettableClock clock = new SettableClock();
    private final Map<Addressee, String> addresses = new HashMap<>(Map.of(Addressee.HELPDESK, "desk@example.org"));
    private final List<Mail> sent = new ArrayList<>();
    private Optional<RuntimeException> trouble = Optional.empty();
    private final SendNotices sending = new SendNotices(
            notices,
            to -> to instanceof Addressee.OfAddress address
                    ? Optional.of(address.email())
                    : Optional.ofNullable(addresses.get(to)),
            mail -> {
                trouble.ifPresent(failure -> {
                    throw failure;
                });
                sent.add(mail);
            },
            new SendNotices.Terms(3, "https://hub.example.org"),
            clock);

    private void add(String reference, Addressee to) {
        transactions.run(() -> notices.add(
                new Notice("share-opened", reference, to, "A subject", "A sentence.", "/shares/" + reference),
                clock.instant()));
    }

    private KeptNotice one() {
        return notices.all().get(0);
    }

    @Test
    void what_waits_is_sent_once_with_its_reference_and_where_to_read_on() {
        add("S1", Addressee.HELPDESK);
        add("S2", new Addressee.OfAddress("zoe@example.org"));
        sending.sendDue();
        sending.sendDue();

        assertThat(sent).extracting(Mail::to).containsExactly("desk@example.org", "zoe@example.org");
        assertThat(sent.get(0).text()).contains("A sentence.", "https://hub.example.org/shares/S1", "Reference: S1");
        assertThat(notices.all()).allMatch(kept -> kept.state() == State.SENT);
    }

    @Test
    void who_has_no_address_is_not_written_to_and_the_notice_stays() {
        addresses.clear();
        add("S1", Addressee.HELPDESK);
        sending.sendDue();
        assertThat(one().state()).isEqualTo(State.KEPT);

        addresses.put(Addressee.HELPDESK, "desk@example.org");
        assertThat(notices.replay(1, clock.instant())).isTrue();
        sending.sendDue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_later_and_later_and_then_it_is_set_aside() {
        add("S1", Addressee.HELPDESK);
        add("S2", Addressee.HELPDESK);
        trouble = Optional.of(new IllegalStateException("away"));
        sending.sendDue();
        assertThat(notices.all())
                .extracting(KeptNotice::tries)
                .as("the second was not tried")
                .containsExactly(1, 0);
        assertThat(one().dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofHours(1));
            sending.sendDue();
        }
        assertThat(notices.all()).allMatch(kept -> kept.state() == State.SET_ASIDE && kept.tries() == 3);
        assertThat(notices.all()).allMatch(kept -> "HUB-6155".equals(kept.code()));

        trouble = Optional.empty();
        notices.replay(1, clock.instant());
        sending.sendDue();
        assertThat(sent).extracting(Mail::id).containsExactly("notice-1");
    }

    @Test
    void an_address_that_is_refused_is_set_aside_at_once_and_holds_up_nobody() {
        add("S1", Addressee.HELPDESK);
        trouble = Optional.of(new MailRefusedException("nobody"));
        sending.sendDue();
        assertThat(one().state()).isEqualTo(State.SET_ASIDE);
        assertThat(one().code()).isEqualTo("HUB-6156");
    }

    @Test
    void what_waited_for_more_than_a_week_for_a_mail_server_is_not_sent_unasked() {
        add("S1", Addressee.HELPDESK);
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        sending.sendDue();
        assertThat(sent).isEmpty();
        assertThat(one().code()).isEqualTo("HUB-6157");

        notices.replay(1, clock.instant());
        sending.sendDue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_node_that_was_given_up_does_not_undo_what_another_sent() {
        add("S1", Addressee.HELPDESK);
        KeptNotice read = one();
        notices.take(read, clock.instant().plusSeconds(300));
        clock.advance(Duration.ofMinutes(6));
        sending.sendDue();
        notices.settle(read, State.WAITING, clock.instant(), "HUB-6155");
        assertThat(one().state()).isEqualTo(State.SENT);
    }

    @Test
    void back_off_doubles_up_to_four_hours() {
        assertThat(List.of(0, 1, 2, 7, 8, 50))
                .extracting(SendNotices::backOff)
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 128L, 240L, 240L);
    }
}

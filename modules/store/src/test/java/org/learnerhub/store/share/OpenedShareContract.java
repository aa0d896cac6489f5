package org.learnerhub.store.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.Opened;
import org.learnerhub.domain.share.Opening;
import org.learnerhub.domain.share.Share;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.testkit.Together;
import org.learnerhub.testkit.record.SampleEvents;

/** Links that are opened, by right, by guess and too late, on every database. */
abstract class OpenedShareContract extends SharedRecord {

    private static final int RACES = 5;

    @Test
    void a_link_shows_what_it_is_and_hands_out_each_face_and_the_learner_sees_each_opening() {
        MakeShare.Made made = made(Choice.usual(), TERMS);

        assertThat(node.open().knock(made.secret().text())).isEqualTo(new Opened.Closed(false));
        assertThat(open(made, null))
                .isInstanceOfSatisfying(
                        Opened.Shown.class,
                        shown -> assertThat(shown.share().recipient()).isEqualTo("Example Bakery"));
        for (Face face : Face.values()) {
            assertThat(open(made, face))
                    .isInstanceOfSatisfying(
                            Opened.Handed.class,
                            handed -> assertThat(new String(handed.bytes(), StandardCharsets.UTF_8))
                                    .isEqualTo("extract 1 " + face + " [1, 4]"));
        }

        assertThat(node.openings(1, made.share().guid()))
                .extracting(Opening::what)
                .containsExactly(Opening.What.JSON, Opening.What.PDF, Opening.What.XML, Opening.What.SHOWN);
        List<AuditEntry> trail =
                stored.store().audit().of(new AuditSubject.Share(made.share().guid()), 0, 9);
        assertThat(trail).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.caller()).isEqualTo(new Caller.Recipient("Example Bakery"));
            assertThat(entry.purpose()).doesNotContain(made.secret().text());
        });
        assertThat(stored.store().audit().of(new AuditSubject.Learner(uln(1)), 0, 9))
                .extracting(AuditEntry::operation)
                .contains("share-open");
    }

    @Test
    void without_the_pin_nothing_is_opened_and_a_pass_stands_for_it_a_while() {
        MakeShare.Made made = made(Choice.usual(), terms("0815"));
        String link = made.secret().text();
        assertThat(node.open().knock(link)).isEqualTo(new Opened.Closed(true));
        assertThat(node.attempt(link, null, null, Face.XML)).isEqualTo(new Opened.Closed(true));
        assertThat(node.attempt(link, "0816", null, Face.XML)).isInstanceOf(Opened.PinWrong.class);

        Opened.Shown shown = (Opened.Shown) node.attempt(link, "0815", null, null);
        assertThat(node.attempt(link, null, shown.pass(), Face.XML)).isInstanceOf(Opened.Handed.class);
        MakeShare.Made other = made(Choice.usual(), terms("0815"));
        assertThat(node.attempt(other.secret().text(), null, shown.pass(), Face.XML))
                .isEqualTo(new Opened.Closed(true));
        stored.clock().advance(Duration.ofMinutes(16));
        assertThat(node.attempt(link, null, shown.pass(), Face.XML)).isEqualTo(new Opened.Closed(true));
    }

    @Test
    void five_wrong_pins_lock_the_link_for_good_and_not_the_learner() {
        MakeShare.Made made = made(Choice.usual(), terms("0815"));
        String link = made.secret().text();
        for (int i = 1; i < Share.MOST_WRONG_PINS; i++) {
            assertThat(node.attempt(link, "000" + i, null, null)).isInstanceOf(Opened.PinWrong.class);
            assertThat(node.attempt(link, "0815", null, null)).isInstanceOf(Opened.Shown.class);
        }
        assertThat(node.attempt(link, "9999", null, null)).isInstanceOf(Opened.Gone.class);
        assertThat(node.attempt(link, "0815", null, null)).isInstanceOf(Opened.Gone.class);
        assertThat(node.open().knock(link)).isInstanceOf(Opened.Gone.class);

        assertThat(state(made)).isEqualTo(Share.State.LOCKED);
        assertThat(faces(made)).isZero();
        assertThat(node.openings(1, made.share().guid()))
                .filteredOn(opening -> opening.what() == Opening.What.PIN_WRONG)
                .hasSize(Share.MOST_WRONG_PINS);
        assertThat(open(made(Choice.usual(), TERMS), null)).isInstanceOf(Opened.Shown.class);
    }

    @Test
    void of_many_who_guess_at_once_on_two_nodes_no_more_than_five_are_looked_at() throws Exception {
        SharingNode other = new SharingNode(stored);
        for (int race = 0; race < RACES; race++) {
            MakeShare.Made made = made(Choice.usual(), terms("0815"));
            AtomicInteger turn = new AtomicInteger();
            List<Opened> all = Together.call(8, () -> {
                int own = turn.incrementAndGet();
                return (own % 2 == 0 ? node : other).attempt(made.secret().text(), "100" + own, null, null);
            });
            assertThat(all).filteredOn(Opened.PinWrong.class::isInstance).hasSize(Share.MOST_WRONG_PINS - 1);
            assertThat(node.openings(1, made.share().guid())).hasSize(Share.MOST_WRONG_PINS);
        }
    }

    @Test
    void a_share_that_is_revoked_is_gone_also_from_a_node_that_was_away() {
        SharingNode away = new SharingNode(stored);
        MakeShare.Made made = made(Choice.usual(), TERMS);
        assertThat(away.attempt(made.secret().text(), null, null, Face.PDF)).isInstanceOf(Opened.Handed.class);

        assertThat(node.revoke(2, made.share().guid())).as("by somebody else").isInstanceOf(Answer.Refused.class);
        assertThat(node.revoke(1, made.share().guid())).isInstanceOf(Answer.Done.class);
        assertThat(away.attempt(made.secret().text(), null, null, Face.PDF)).isInstanceOf(Opened.Gone.class);
        assertThat(away.open().knock(made.secret().text())).isInstanceOf(Opened.Gone.class);
        assertThat(faces(made)).isZero();
        assertThat(node.revoke(1, made.share().guid())).as("again").isInstanceOf(Answer.Done.class);
    }

    @Test
    void who_opens_while_it_is_revoked_comes_before_or_goes_away_empty() throws Exception {
        SharingNode other = new SharingNode(stored);
        for (int race = 0; race < RACES; race++) {
            MakeShare.Made made = made(Choice.usual(), TERMS);
            AtomicBoolean revoked = new AtomicBoolean();
            AtomicInteger handed = new AtomicInteger();
            List<Boolean> late = new ArrayList<>();
            Future<Boolean> opening = Together.start(() -> {
                Opened last;
                do {
                    boolean after = revoked.get();
                    last = other.attempt(made.secret().text(), null, null, Face.XML);
                    if (last instanceof Opened.Handed) {
                        handed.incrementAndGet();
                        late.add(after);
                    }
                } while (last instanceof Opened.Handed);
                return true;
            });
            assertThat(node.revoke(1, made.share().guid())).isInstanceOf(Answer.Done.class);
            revoked.set(true);
            assertThat(Together.get(opening)).isTrue();

            assertThat(late).as("handed out after the revocation was answered").doesNotContain(true);
            assertThat(node.openings(1, made.share().guid())).hasSize(handed.get());
        }
    }

    @Test
    void a_share_ends_with_its_time_and_lives_ninety_days_or_a_year_at_most() {
        Instant now = stored.clock().instant();
        MakeShare.Made usual = made(Choice.usual(), TERMS);
        assertThat(usual.share().endsAt()).isEqualTo(now.plus(Duration.ofDays(90)));
        assertThat(made(Choice.usual(), until(now.plus(Duration.ofDays(366))))
                        .share()
                        .endsAt())
                .isEqualTo(now.plus(Duration.ofDays(366)));
        for (Instant wrong : List.of(now.plus(Duration.ofDays(366)).plusSeconds(1), now, now.minusSeconds(1))) {
            assertThatThrownBy(() -> node.make(1, Choice.usual(), until(wrong)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo(ShareCode.SHARE_UNFIT));
        }

        stored.clock().advance(Duration.ofDays(90).minusSeconds(1));
        assertThat(open(usual, Face.XML)).isInstanceOf(Opened.Handed.class);
        stored.clock().advance(Duration.ofSeconds(1));
        assertThat(open(usual, Face.XML)).isInstanceOf(Opened.Gone.class);
        assertThat(stored.store()
                        .records()
                        .sharing()
                        .shares()
                        .forgetEnded(stored.clock().instant().plusSeconds(1), 10))
                .isEqualTo(1);
        assertThat(faces(usual)).isZero();
    }

    private static ShareTerms until(Instant end) {
        return new ShareTerms("Example Bakery", "an application", end, null, null, null);
    }

    @Test
    void what_an_event_no_longer_says_is_not_shown_nor_ever_again() {
        MakeShare.Made both = made(Choice.of(Set.of(1L, 4L), Set.of()), TERMS);
        MakeShare.Made untouched = made(Choice.of(Set.of(4L), Set.of()), TERMS);
        Fact withdrawal = SampleEvents.next(6, result(1, "601/4505/1", "A", false), Action.WITHDRAW);
        node.events(withdrawal);

        assertThat(open(both, Face.XML)).isInstanceOf(Opened.Gone.class);
        assertThat(state(both)).isEqualTo(Share.State.SUPERSEDED);
        assertThat(faces(both)).isZero();
        node.events(SampleEvents.next(7, result(1, "601/4505/1", "A", false), Action.REINSTATE));
        assertThat(open(both, Face.XML)).as("never again").isInstanceOf(Opened.Gone.class);
        assertThat(open(untouched, Face.XML)).isInstanceOf(Opened.Handed.class);
    }

    @Test
    void an_extract_that_was_withdrawn_or_replaced_is_not_handed_out() {
        MakeShare.Made made = made(Choice.usual(), TERMS);
        node.withdrawn.add(made.share().extract());
        assertThat(open(made, Face.XML)).isInstanceOf(Opened.Gone.class);
        assertThat(state(made)).isEqualTo(Share.State.SUPERSEDED);
    }

    @Test
    void an_event_that_turns_out_to_be_somebody_elses_is_not_shown() {
        node.merge(1, 2);
        MakeShare.Made made = node.make(2, Choice.usual(), TERMS).orThrow();
        assertThat(open(made, Face.XML)).isInstanceOf(Opened.Handed.class);
        assertThat(node.shares(1)).hasSize(1);

        node.unmerge(1);
        assertThat(open(made, Face.XML)).isInstanceOf(Opened.Gone.class);
        assertThat(node.shares(1)).isEmpty();
    }

    private int faces(MakeShare.Made made) {
        return (int) List.of(Face.values()).stream()
                .filter(face -> stored.store()
                        .records()
                        .sharing()
                        .shares()
                        .face(made.share().guid(), face)
                        .isPresent())
                .count();
    }
}

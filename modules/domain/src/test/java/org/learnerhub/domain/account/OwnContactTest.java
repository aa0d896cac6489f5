package org.learnerhub.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.account.NotificationWish.Preference;
import org.learnerhub.domain.account.OwnContact.Said;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.single.ChangeContact;
import org.learnerhub.domain.registration.single.ContactAnswer;

/** Learners change where they are reached, by the rule that holds for whoever says an address. */
class OwnContactTest {

    private static final LearnerDetails ADDRESS = LearnerDetails.nothing()
            .with(LearnerField.ADDRESS_LINE_1, "1 Old Lane")
            .with(LearnerField.ADDRESS_LINE_2, "Flat 7")
            .with(LearnerField.ADDRESS_TOWN, "Fairmead")
            .with(LearnerField.POST_CODE, "FM71 1AA");

    private final InMemoryEnquiry hub = new InMemoryEnquiry();
    private final Map<Uln, NotificationWish> wishes = new HashMap<>();
    private final OwnContact contact = new OwnContact(
            hub.ports(),
            new ChangeContact(hub.ports(), hub.matcher, hub.clock),
            new Wishes(),
            ulns -> Map.of(),
            hub.clock);
    private final LearnerDetails stored = with(People.person(1), ADDRESS)
            .with(LearnerField.EMAIL_ADDRESS, "old@example.org")
            .with(LearnerField.DATE_OF_ADDRESS_CAPTURE, "2020-01-01");
    private final Uln uln = hub.put(1, stored);
    private final Caller.Learner learner = new Caller.Learner(uln);

    @Test
    void a_learner_sees_and_changes_where_they_are_reached_and_both_are_noted() {
        assertThat(shown()).isEqualTo(stored);

        assertThat(change(said().with(LearnerField.EMAIL_ADDRESS, "new@example.org")))
                .isEqualTo(ContactAnswer.CHANGED);

        assertThat(registered().details()).isEqualTo(stored.with(LearnerField.EMAIL_ADDRESS, "new@example.org"));
        assertThat(registered().version()).isEqualTo(2);
        List<AuditEntry> trail = hub.noted.all();
        assertThat(trail)
                .extracting(AuditEntry::operation)
                .containsExactly(Operation.OWN_CONTACT.name(), Operation.CHANGE_OWN_CONTACT.name());
        assertThat(trail).allMatch(entry -> entry.caller().equals(learner));
        assertThat(trail.get(0).shown().words()).contains("EmailAddress").doesNotContain("GivenName");
        assertThat(trail.get(1).shown().words()).containsExactly("changed", "shown-nothing");
    }

    @Test
    void a_new_address_is_of_today_and_goes_as_one_thing() {
        LearnerDetails moved = said().with(LearnerField.ADDRESS_LINE_1, "2 New Street")
                .with(LearnerField.ADDRESS_LINE_2, null)
                .with(LearnerField.POST_CODE, "FM72 2BB");

        assertThat(change(moved)).isEqualTo(ContactAnswer.CHANGED);

        assertThat(registered().details())
                .isEqualTo(with(stored, moved)
                        .with(LearnerField.ADDRESS_LINE_2, null)
                        .with(LearnerField.DATE_OF_ADDRESS_CAPTURE, "2026-09-01"));
    }

    @Test
    void names_date_of_birth_and_gender_are_not_theirs_to_change() {
        LearnerDetails more = said().with(LearnerField.FAMILY_NAME, "Another")
                .with(LearnerField.GENDER, "9")
                .with(LearnerField.DATE_OF_BIRTH, "1999-01-01")
                .with(LearnerField.EMAIL_ADDRESS, "new@example.org");

        assertThat(change(more)).isEqualTo(ContactAnswer.CHANGED);
        assertThat(registered().details()).isEqualTo(stored.with(LearnerField.EMAIL_ADDRESS, "new@example.org"));
    }

    /** What is registered was captured on the same day, or on a later one; no postcode is no other one. */
    @ParameterizedTest
    @CsvSource({"2026-09-01, FM72 2BB", "2027-01-01, FM72 2BB", "2020-01-01, ZZ99 9ZZ"})
    void a_postcode_that_the_rule_keeps_is_kept_and_nothing_is_taken_of_the_change(String captured, String postCode) {
        Uln other = hub.put(2, with(People.person(2), ADDRESS).with(LearnerField.DATE_OF_ADDRESS_CAPTURE, captured));
        Caller.Learner who = new Caller.Learner(other);
        RegisteredLearner before = hub.register.byUln(other);
        Said said = new Said(
                said().with(LearnerField.POST_CODE, postCode).with(LearnerField.EMAIL_ADDRESS, "new@example.org"),
                "07700 900123",
                true);

        assertThat(contact.keepsPostCode(contact.show(who, "test", "call-1").orElseThrow(), said))
                .isTrue();
        assertThat(contact.change(by(who), who, 1, said)).isEqualTo(ContactAnswer.POST_CODE_KEPT);
        assertThat(hub.register.byUln(other)).isEqualTo(before);
        assertThat(wishes).isEmpty();
    }

    @Test
    void where_nothing_is_known_of_the_place_or_its_day_the_learner_is_believed() {
        Uln undated = hub.put(2, with(People.person(2), ADDRESS));
        Uln nowhere = hub.put(3, People.person(3).with(LearnerField.POST_CODE, "ZZ99 9ZZ"));
        Said said = new Said(said().with(LearnerField.POST_CODE, "FM72 2BB"), null, false);

        for (Uln one : List.of(undated, nowhere)) {
            Caller.Learner who = new Caller.Learner(one);
            assertThat(contact.change(by(who), who, 1, said)).isEqualTo(ContactAnswer.CHANGED);
            assertThat(hub.register.byUln(one).details().get(LearnerField.POST_CODE))
                    .isEqualTo("FM72 2BB");
        }
    }

    @Test
    void nobody_becomes_equal_to_somebody_else_by_moving() {
        Uln twin = hub.put(2, People.person(1).with(LearnerField.POST_CODE, "FM72 2BB"));

        assertThat(change(said().with(LearnerField.POST_CODE, "FM72 2BB"))).isEqualTo(ContactAnswer.POST_CODE_KEPT);

        assertThat(registered().details()).isEqualTo(stored);
        assertThat(hub.noted.of(new AuditSubject.Learner(twin), 0, 9))
                .as("the answer gives away that there is somebody")
                .hasSize(1);
    }

    @Test
    void the_same_postcode_written_otherwise_is_no_other_place() {
        assertThat(change(said().with(LearnerField.ADDRESS_LINE_2, null).with(LearnerField.POST_CODE, "FM711AA")))
                .isEqualTo(ContactAnswer.CHANGED);
        assertThat(registered().details())
                .isEqualTo(stored.with(LearnerField.ADDRESS_LINE_2, null)
                        .with(LearnerField.DATE_OF_ADDRESS_CAPTURE, "2026-09-01"));
    }

    @Test
    void who_was_changed_meanwhile_looks_again_and_who_is_no_more_sees_nothing() {
        change(said().with(LearnerField.EMAIL_ADDRESS, "new@example.org"));

        assertThat(contact.change(by(learner), learner, 1, new Said(said(), null, false)))
                .isEqualTo(ContactAnswer.OUTDATED);
        hub.register.putStatus(uln, LearnerStatus.DELETED, null);
        assertThat(contact.change(by(learner), learner, 2, new Said(said(), null, false)))
                .isEqualTo(ContactAnswer.NOBODY);
        assertThat(contact.show(learner, "test", "call-1")).isEmpty();
    }

    @Test
    void the_telephone_and_the_wish_for_e_mail_are_kept_with_it() {
        Said told = new Said(said(), "07700 900123", true);
        assertThat(contact.change(by(learner), learner, 1, told)).isEqualTo(ContactAnswer.CHANGED);
        assertThat(wishes.get(uln))
                .isEqualTo(new NotificationWish(
                        Preference.EMAIL, "old@example.org", "07700 900123", null, hub.clock.instant()));
        hub.clock.advance(Duration.ofHours(1));
        assertThat(contact.change(by(learner), learner, 1, told)).isEqualTo(ContactAnswer.UNCHANGED);

        contact.change(by(learner), learner, 1, new Said(said(), null, false));
        assertThat(wish()).isEqualTo(Preference.NONE);
        wishes.put(
                uln,
                new NotificationWish(Preference.SMS, null, "07700 900123", new Ukprn("10099991"), hub.clock.instant()));
        contact.change(by(learner), learner, 1, new Said(said(), "07700 900456", false));
        assertThat(wish())
                .as("text messages that were asked for elsewhere go on")
                .isEqualTo(Preference.SMS);
    }

    private Preference wish() {
        return Optional.ofNullable(wishes.get(uln)).orElseThrow().preference();
    }

    @Test
    void what_cannot_be_taken_is_said_field_by_field() {
        Said wrong = new Said(
                said().with(LearnerField.EMAIL_ADDRESS, "no address")
                        .with(LearnerField.ADDRESS_LINE_1, "x".repeat(51))
                        .with(LearnerField.POST_CODE, null),
                "ring me",
                true);

        OwnContact.Unfit unfit = contact.unfit(wrong);

        assertThat(unfit.fields())
                .containsExactlyInAnyOrder(
                        LearnerField.EMAIL_ADDRESS, LearnerField.ADDRESS_LINE_1, LearnerField.POST_CODE);
        assertThat(unfit.telephone()).isTrue();
        assertThat(contact.unfit(new Said(said().with(LearnerField.EMAIL_ADDRESS, null), null, true))
                        .emailMissing())
                .isTrue();
        assertThat(contact.unfit(new Said(said(), "+44 (0)7700 900-123", true)).isEmpty())
                .isTrue();
        assertThatThrownBy(() -> contact.change(by(learner), learner, 1, wrong)).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_cannot_be_noted_is_not_changed_and_not_shown() {
        hub.failToNote();

        assertThatThrownBy(() -> change(said().with(LearnerField.EMAIL_ADDRESS, "new@example.org")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(this::shown).isInstanceOf(IllegalStateException.class);
        assertThat(registered().details()).isEqualTo(stored);
    }

    private static LearnerDetails said() {
        return ADDRESS.with(LearnerField.EMAIL_ADDRESS, "old@example.org");
    }

    private ContactAnswer change(LearnerDetails details) {
        return contact.change(by(learner), learner, registered().version(), new Said(details, null, false));
    }

    private static Justification by(Caller.Learner who) {
        return new Justification(who, "test", "call-1");
    }

    private LearnerDetails shown() {
        return contact.show(learner, "test", "call-1").orElseThrow().learner().details();
    }

    private RegisteredLearner registered() {
        return hub.register.byUln(uln);
    }

    private static LearnerDetails with(LearnerDetails one, LearnerDetails more) {
        LearnerDetails.Builder all = one.toBuilder();
        LearnerField.all().stream().filter(more::has).forEach(field -> all.set(field, more.get(field)));
        return all.build();
    }

    private final class Wishes implements NotificationWishes {

        @Override
        public void save(Uln of, NotificationWish wish) {
            wishes.put(of, wish);
        }

        @Override
        public Optional<NotificationWish> of(Uln one) {
            return Optional.ofNullable(wishes.get(one));
        }
    }
}

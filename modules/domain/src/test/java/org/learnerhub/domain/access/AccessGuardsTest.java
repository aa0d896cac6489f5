package org.learnerhub.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

class AccessGuardsTest {

    private static final Ukprn COLLEGE = new Ukprn("10099991");
    private static final String RIGHT = "sixteen letters!";
    private static final String WRONG = "sixteen letters?";
    private static final String OWN = "192.0.2.1";
    private static final String ATTACKER = "198.51.100.7";
    private static final PasswordHash PASSWORDS = new PasswordHash("secret".getBytes(StandardCharsets.US_ASCII));
    private static final String CERTIFICATE = "ab".repeat(32);

    private final TestGuards guards = TestGuards.at(Instant.parse("2026-03-01T09:00:00Z"));

    @Test
    void five_wrong_passwords_lock_the_address_and_each_further_one_twice_as_long() {
        AccessControl door = door(guards.guards(), null);
        assertThat(tries(door, ATTACKER, WRONG, 5)).containsOnly(AccessCode.PASSWORD_WRONG);
        assertThat(call(door, ATTACKER, RIGHT)).contains(AccessCode.ADDRESS_LOCKED);

        later(Duration.ofSeconds(1));
        assertThat(call(door, ATTACKER, WRONG)).contains(AccessCode.PASSWORD_WRONG);
        later(Duration.ofMillis(1900));
        assertThat(call(door, ATTACKER, RIGHT)).contains(AccessCode.ADDRESS_LOCKED);
        later(Duration.ofMillis(100));
        assertThat(call(door, ATTACKER, RIGHT)).isEmpty();
    }

    @Test
    void a_call_that_looked_at_the_clock_before_another_was_let_in_is_not_locked_out() {
        AccessControl door = door(guards.guards(), null);
        call(door, OWN, RIGHT);
        later(Duration.ofMillis(-5));

        assertThat(call(door, OWN, RIGHT)).isEmpty();
        assertThat(call(door, OWN, WRONG)).contains(AccessCode.PASSWORD_WRONG);
        assertThat(call(door, ATTACKER, WRONG)).contains(AccessCode.PASSWORD_WRONG);
        later(Duration.ofMillis(-5));
        assertThat(call(door, ATTACKER, RIGHT)).isEmpty();
    }

    @Test
    void a_lock_lasts_no_longer_than_fifteen_minutes() {
        AccessControl door = door(guards.guards(), null);
        for (int i = 0; i < 30; i++) {
            call(door, ATTACKER, WRONG);
            later(Duration.ofMinutes(15));
        }
        assertThat(call(door, ATTACKER, RIGHT)).isEmpty();
    }

    @Test
    void an_attacker_elsewhere_does_not_lock_the_college_out() {
        AccessControl door = door(guards.guards(), null);

        tries(door, ATTACKER, WRONG, 1_000);

        assertThat(call(door, OWN, RIGHT)).isEmpty();
        assertThat(guards.pauses).isEmpty();
    }

    @Test
    void a_thousand_attackers_at_a_thousand_addresses_do_not_either_but_are_slowed_down() {
        AccessControl door = door(guards.guards(), null);
        for (int i = 0; i < 1_000; i++) {
            call(door, "203.0.113." + i, WRONG);
        }
        assertThat(guards.pauses).hasSize(900);

        assertThat(call(door, OWN, RIGHT)).isEmpty();
        assertThat(guards.pauses).hasSize(900);
    }

    @Test
    void an_attacker_behind_the_college_s_own_address_is_slowed_down_and_locks_nobody_out() {
        AccessControl door = door(guards.guards(), null);
        call(door, OWN, RIGHT);

        assertThat(tries(door, OWN, WRONG, 50)).containsOnly(AccessCode.PASSWORD_WRONG);

        assertThat(guards.pauses).hasSize(50);
        assertThat(call(door, OWN, RIGHT)).isEmpty();
    }

    @Test
    void an_attacker_with_very_many_networks_does_not_make_the_door_forget_who_was_right() {
        AccessControl door = door(guards.guards(), null);
        call(door, OWN, RIGHT);
        for (int i = 0; i < 60_000; i++) {
            call(door, "2001:db8:0:" + Integer.toHexString(i) + ":0:0:0:0/64", WRONG);
        }

        tries(door, OWN, WRONG, 50);

        assertThat(call(door, OWN, RIGHT)).isEmpty();
    }

    @Test
    void another_institution_that_is_right_in_very_many_places_does_not_either() {
        Lockout<Ukprn> lockout = guards.guards().lockout();
        Ukprn other = new Ukprn("10099992");
        lockout.right(COLLEGE, OWN, guards.now);
        for (int i = 0; i < 60_000; i++) {
            lockout.right(other, "2001:db8:0:" + Integer.toHexString(i) + ":0:0:0:0/64", guards.now);
        }

        for (int i = 0; i < 50; i++) {
            lockout.wrong(COLLEGE, OWN, guards.now);
        }

        assertThat(lockout.locked(COLLEGE, OWN, guards.now)).isZero();
    }

    @Test
    void who_was_right_more_than_a_day_ago_is_locked_like_anybody() {
        AccessControl door = door(guards.guards(), null);
        call(door, OWN, RIGHT);
        later(Duration.ofDays(1));

        tries(door, OWN, WRONG, 5);

        assertThat(call(door, OWN, RIGHT)).contains(AccessCode.ADDRESS_LOCKED);
    }

    @Test
    void the_watch_is_told_of_every_lock_and_of_nothing_else() {
        AccessControl door = door(guards.guards(), null);
        call(door, OWN, RIGHT);
        tries(door, OWN, WRONG, 50);
        tries(door, ATTACKER, WRONG, 50);
        later(Duration.ofSeconds(1));
        tries(door, ATTACKER, WRONG, 50);

        assertThat(guards.locked).containsExactly("10099991 at 198.51.100.7 for 1", "10099991 at 198.51.100.7 for 2");
    }

    @Test
    void an_institution_that_calls_too_often_is_refused_and_its_neighbour_is_not() {
        AccessGuards two = guards.guards(new RateLimit(2, 3));
        AccessControl door = door(two, null);

        assertThat(tries(door, OWN, RIGHT, 3)).isEmpty();
        assertThat(call(door, OWN, RIGHT)).contains(AccessCode.TOO_MANY_CALLS);
        assertThat(two.rate().take(new Ukprn("10099992"), guards.now)).isTrue();
        later(Duration.ofMillis(500));
        assertThat(call(door, OWN, RIGHT)).isEmpty();
        assertThat(call(door, OWN, RIGHT)).contains(AccessCode.TOO_MANY_CALLS);
    }

    @Test
    void calls_with_a_wrong_password_do_not_use_up_the_institution_s_calls() {
        AccessControl door = door(guards.guards(new RateLimit(1, 1)), null);

        tries(door, ATTACKER, WRONG, 100);

        assertThat(call(door, OWN, RIGHT)).isEmpty();
    }

    @Test
    void a_signed_message_counts_once_and_only_by_the_registered_certificate() {
        AccessControl door = door(guards.guards(), new MessageSigning(CERTIFICATE, true));

        assertThat(call(door, OWN, RIGHT, null)).contains(AccessCode.SIGNATURE_MISSING);
        assertThat(call(door, OWN, RIGHT, signed("cd".repeat(32), "1"))).contains(AccessCode.SIGNATURE_REFUSED);
        assertThat(call(door, OWN, RIGHT, signed(CERTIFICATE, "1"))).isEmpty();
        assertThat(call(door, OWN, RIGHT, signed(CERTIFICATE, "1"))).contains(AccessCode.SIGNATURE_REFUSED);
        assertThat(call(door, OWN, RIGHT, signed(CERTIFICATE, "2"))).isEmpty();
    }

    @Test
    void a_signed_message_that_has_become_too_old_on_its_way_to_the_door_is_refused() {
        AccessControl door = door(guards.guards(), new MessageSigning(CERTIFICATE, true));
        SignedMessage inTime = signed(CERTIFICATE, "1");
        SignedMessage late = signed(CERTIFICATE, "2");

        later(Duration.ofMinutes(5));
        assertThat(call(door, OWN, RIGHT, inTime)).isEmpty();
        later(Duration.ofMillis(1));
        assertThat(call(door, OWN, RIGHT, late)).contains(AccessCode.SIGNATURE_REFUSED);
    }

    @Test
    void where_signing_is_not_required_unsigned_messages_are_taken_and_bad_signatures_are_not() {
        AccessControl accepting = door(guards.guards(), new MessageSigning(CERTIFICATE, false));
        AccessControl without = door(guards.guards(), null);

        assertThat(call(accepting, OWN, RIGHT, null)).isEmpty();
        assertThat(call(accepting, OWN, RIGHT, signed("cd".repeat(32), "1"))).contains(AccessCode.SIGNATURE_REFUSED);
        assertThat(call(without, OWN, RIGHT, signed(CERTIFICATE, "1"))).contains(AccessCode.SIGNATURE_REFUSED);
    }

    @Test
    void the_watch_is_told_how_calls_end() {
        AccessControl door = door(guards.guards(), null);
        call(door, OWN, RIGHT);
        call(door, OWN, WRONG);

        assertThat(guards.admitted).isEqualTo(1);
        assertThat(guards.refused).containsExactly(AccessCode.PASSWORD_WRONG);
    }

    @Test
    void who_is_recognised_before_a_long_message_is_counted_once() {
        AccessControl door = door(guards.guards(new RateLimit(1, 1)), new MessageSigning(CERTIFICATE, true));

        assertThat(recognise(door, OWN, RIGHT)).isEmpty();
        assertThat(recognise(door, OWN, RIGHT)).isEmpty();
        assertThat(call(door, OWN, RIGHT, signed(CERTIFICATE, "1"))).isEmpty();
        assertThat(guards.admitted).isEqualTo(1);
        assertThat(guards.refused).isEmpty();
    }

    @Test
    void wrong_passwords_before_long_messages_lock_like_all_others() {
        AccessControl door = door(guards.guards(), null);
        for (int i = 0; i < 3; i++) {
            assertThat(recognise(door, ATTACKER, WRONG)).contains(AccessCode.PASSWORD_WRONG);
        }
        assertThat(tries(door, ATTACKER, WRONG, 2)).containsOnly(AccessCode.PASSWORD_WRONG);

        assertThat(recognise(door, ATTACKER, RIGHT)).contains(AccessCode.ADDRESS_LOCKED);
        assertThat(recognise(door, OWN, RIGHT)).isEmpty();
        assertThat(guards.refused).hasSize(6);
    }

    private void later(Duration time) {
        guards.now = guards.now.plus(time);
    }

    private SignedMessage signed(String certificate, String identity) {
        return new SignedMessage(certificate, identity, guards.now.plusSeconds(300));
    }

    private static List<HubCode> tries(AccessControl door, String address, String password, int times) {
        return Stream.generate(() -> call(door, address, password))
                .limit(times)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<HubCode> call(AccessControl door, String address, String password) {
        return call(door, address, password, null);
    }

    private static Optional<HubCode> recognise(AccessControl door, String address, String password) {
        Evidence evidence = new Evidence(address, null, null);
        return refusal(() -> door.recognise(new Credentials(null, COLLEGE.value(), password, "", evidence)));
    }

    /** @return why it was refused; empty where it was let in */
    private static Optional<HubCode> call(
            AccessControl door, String address, String password, @Nullable SignedMessage signed) {
        Evidence evidence = new Evidence(address, null, signed);
        Credentials caller = new Credentials(null, COLLEGE.value(), password, "Pat Example", evidence);
        return refusal(() -> door.enter(caller, Operation.REGISTER, "call-1"));
    }

    private static Optional<HubCode> refusal(Runnable entering) {
        try {
            entering.run();
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.refusal().code());
        }
    }

    private static AccessControl door(AccessGuards guards, @Nullable MessageSigning signing) {
        Institution college = new Institution(
                        COLLEGE,
                        null,
                        "A college",
                        Set.of(Role.LEARNER_REGISTRATION),
                        PASSWORDS.of(COLLEGE, RIGHT),
                        null,
                        null)
                .signingBy(signing);
        return new AccessControl(new OneInstitution(college), PASSWORDS, guards);
    }
}

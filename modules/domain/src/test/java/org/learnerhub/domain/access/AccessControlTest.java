package org.learnerhub.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

class AccessControlTest {

    private static final Ukprn UKPRN = new Ukprn("10099991");
    private static final String PASSWORD = "sixteen letters!";
    private static final PasswordHash PASSWORDS = new PasswordHash("secret".getBytes(StandardCharsets.US_ASCII));

    private final Institution college = institution(null);

    @Test
    void who_says_everything_right_comes_in() {
        assertThat(enter(college, "10099991", "ABC123", PASSWORD, null)).isSameAs(college);
        assertThat(enter(college, " 10099991 ", "", PASSWORD, null)).isSameAs(college);
        assertThat(enter(college, "10099991", "abc123", PASSWORD, null)).isSameAs(college);
        assertThat(enter(college, null, "ABC123", PASSWORD, "any")).isSameAs(college);
    }

    @Test
    void an_unknown_organisation_does_not() {
        assertRefused(AccessCode.ORGANISATION_UNKNOWN, college, "10099992", null, PASSWORD, null);
        assertRefused(AccessCode.ORGANISATION_UNKNOWN, college, "x", null, PASSWORD, null);
        assertRefused(AccessCode.ORGANISATION_UNKNOWN, college, null, null, PASSWORD, null);
        assertRefused(AccessCode.ORGANISATION_UNKNOWN, college, " ", " ", PASSWORD, null);
        assertRefused(AccessCode.ORGANISATION_UNKNOWN, college, null, "XYZ999", PASSWORD, null);
    }

    @Test
    void ukprn_and_reference_must_belong_together() {
        assertRefused(AccessCode.ORGANISATION_UNKNOWN, college, "10099991", "XYZ999", PASSWORD, null);
    }

    @Test
    void a_wrong_password_does_not_come_in() {
        assertRefused(AccessCode.PASSWORD_WRONG, college, "10099991", null, PASSWORD + " ", null);
        assertRefused(AccessCode.PASSWORD_WRONG, college, "10099991", null, "", null);
    }

    @Test
    void a_certificate_that_is_demanded_must_be_the_one() {
        Institution strict = institution("AB12");

        assertThat(enter(strict, "10099991", null, PASSWORD, "ab12")).isSameAs(strict);
        assertRefused(AccessCode.CERTIFICATE_WRONG, strict, "10099991", null, PASSWORD, "ab13");
        assertRefused(AccessCode.CERTIFICATE_WRONG, strict, "10099991", null, PASSWORD, null);
    }

    @Test
    void a_right_that_was_not_given_is_missing() {
        AccessControl door = new AccessControl(new OneInstitution(college), PASSWORDS, guards());
        AccessControl awarding =
                new AccessControl(new OneInstitution(institution(null, Role.AWARDING)), PASSWORDS, guards());
        Credentials right = new Credentials(null, "10099991", PASSWORD, "Pat Example", evidence(null));

        assertThatThrownBy(() -> awarding.enter(right, Operation.REGISTER, "call-1"))
                .matches(is(AccessCode.RIGHT_MISSING));
        assertThatThrownBy(() -> awarding.enterTrusted(UKPRN, Operation.SUBMIT_REGISTRATIONS))
                .matches(is(AccessCode.RIGHT_MISSING));
        assertThatThrownBy(() -> door.enterTrusted(UKPRN, Operation.SUBMIT_ACHIEVEMENTS))
                .matches(is(AccessCode.RIGHT_MISSING));
        assertThat(awarding.enterTrusted(UKPRN, Operation.SUBMIT_FILE).ukprn()).isEqualTo(UKPRN);
        assertThat(door.enterTrusted(UKPRN, Operation.SUBMIT_FILE)).isSameAs(college);
        assertThatThrownBy(() -> door.enterTrusted(new Ukprn("10099992"), Operation.SUBMIT_FILE))
                .matches(is(AccessCode.ORGANISATION_UNKNOWN));
    }

    @Test
    void whose_right_to_send_has_ended_still_looks_and_collects() {
        TestGuards guards = TestGuards.at(Instant.parse("2026-03-01T09:00:00Z"));
        AccessControl door = new AccessControl(new OneInstitution(college), PASSWORDS, guards.guards());
        Credentials right = new Credentials(null, "10099991", PASSWORD, "Pat Example", evidence(null));
        guards.ends.put(UKPRN, guards.now.plusNanos(1));
        assertThat(door.enter(right, Operation.REGISTER, "call-1").institution())
                .isSameAs(college);

        guards.ends.put(UKPRN, guards.now);

        assertThatThrownBy(() -> door.enter(right, Operation.REGISTER, "call-2"))
                .matches(is(ProviderDecisionCode.PROVIDER_DEACTIVATED));
        assertThatThrownBy(() -> door.enter(right, Operation.UPDATE_SUBSET, "call-3"))
                .matches(is(ProviderDecisionCode.PROVIDER_DEACTIVATED));
        assertThat(guards.refused).hasSize(2);
        assertThat(door.enter(right, Operation.FIND_BY_ULN, "call-4").institution())
                .isSameAs(college);
        assertThat(door.enter(right, Operation.GET_REGISTRATIONS, "call-5").institution())
                .isSameAs(college);
    }

    @Test
    void a_password_hash_depends_on_secret_organisation_and_password() {
        PasswordHash others = new PasswordHash("another".getBytes(StandardCharsets.US_ASCII));

        assertThat(List.of(
                        PASSWORDS.of(UKPRN, PASSWORD),
                        others.of(UKPRN, PASSWORD),
                        PASSWORDS.of(new Ukprn("10099992"), PASSWORD),
                        PASSWORDS.of(UKPRN, "sixteen letters?")))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(PASSWORDS.of(UKPRN, PASSWORD)).isEqualTo(PASSWORDS.of(UKPRN, PASSWORD));
    }

    @Test
    void credentials_do_not_show_the_password() {
        assertThat(new Credentials("ABC123", "10099991", PASSWORD, "Pat Example", evidence(null)).toString())
                .doesNotContain(PASSWORD);
    }

    private static Evidence evidence(@Nullable String certificate) {
        return new Evidence("192.0.2.1", certificate, null);
    }

    private static AccessGuards guards() {
        return TestGuards.at(Instant.parse("2026-03-01T09:00:00Z")).guards();
    }

    private static Institution enter(
            Institution known,
            @Nullable String ukprn,
            @Nullable String reference,
            String password,
            @Nullable String certificate) {
        return new AccessControl(new OneInstitution(known), PASSWORDS, guards())
                .enter(
                        new Credentials(reference, ukprn, password, "Pat Example", evidence(certificate)),
                        Operation.REGISTER,
                        "call-1")
                .institution();
    }

    private static void assertRefused(
            HubCode code,
            Institution known,
            @Nullable String ukprn,
            @Nullable String reference,
            String password,
            @Nullable String certificate) {
        assertThatThrownBy(() -> enter(known, ukprn, reference, password, certificate))
                .matches(is(code));
    }

    private static Predicate<Throwable> is(HubCode code) {
        return thrown ->
                thrown instanceof RefusedException refused && refused.refusal().code() == code;
    }

    private static Institution institution(@Nullable String certificate) {
        return institution(certificate, Role.LEARNER_REGISTRATION);
    }

    private static Institution institution(@Nullable String certificate, Role role) {
        return new Institution(
                UKPRN, "ABC123", "A college", Set.of(role), PASSWORDS.of(UKPRN, PASSWORD), certificate, null);
    }
}

package org.learnerhub.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.access.AccessWatch;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.memory.InMemoryAudit;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.InMemoryUsers;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.SettableClock;

/** Accounts and how people come in by them. */
class SignInTest {

    private static final Ukprn COLLEGE = new Ukprn("10099001");
    private static final String HERE = "192.0.2.1";

    private final SettableClock clock = new SettableClock();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final AtomicInteger words = new AtomicInteger();
    private final Totp totp = new Totp("the hub's own".getBytes(StandardCharsets.UTF_8));
    private final UserPorts ports = new UserPorts(
            transactions,
            new InMemoryUsers(),
            new InMemoryAudit(transactions),
            new Plain(),
            totp,
            new Lockout<>(time -> {}),
            new Silent(),
            () -> "word-number-" + words.incrementAndGet(),
            clock);
    private final SignIn signIn = new SignIn(ports);
    private final KeepUsers keep = new KeepUsers(ports);
    private final Justification operator = new Justification(new Caller.Staff("o.perator"), "test", "call-1");
    private String password = "";

    @BeforeEach
    void anAdministratorOfACollege() {
        password = keep.add(operator, NewUser.of(COLLEGE, "r.registrar", true)).password();
    }

    /** RFC 6238, appendix B, SHA-1, the last six digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code("12345678901234567890".getBytes(StandardCharsets.US_ASCII), second / 30))
                .isEqualTo(code);
    }

    @Test
    void password_and_code_let_in_and_a_code_counts_once() {
        User half = signIn.password("r.registrar", password, HERE);
        String code = totp.code(half, clock.instant());

        assertThat(half.hasFactor()).isFalse();
        assertThat(signIn.code("r.registrar", code).hasFactor()).isTrue();
        assertThat(refusal(() -> signIn.code("r.registrar", code))).isEqualTo(UserCode.CODE_WRONG);
        clock.advance(Duration.ofSeconds(30));
        assertThat(refusal(() -> signIn.code("r.registrar", code)))
                .as("still within the drift, but used")
                .isEqualTo(UserCode.CODE_WRONG);
        signIn.code("r.registrar", totp.code(half, clock.instant()));
    }

    @Test
    void codes_cannot_be_guessed_by_whoever_knows_the_password() {
        Set<HubCode> answers = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            answers.add(refusal(() -> signIn.code("r.registrar", "no code")));
        }

        assertThat(answers).containsExactlyInAnyOrder(UserCode.CODE_WRONG, AccessCode.ADDRESS_LOCKED);
        User user = ports.users().find("r.registrar").orElseThrow();
        assertThat(refusal(() -> signIn.code("r.registrar", totp.code(user, clock.instant()))))
                .as("locked for the right code too")
                .isEqualTo(AccessCode.ADDRESS_LOCKED);
        clock.advance(Duration.ofMinutes(15));
        signIn.code("r.registrar", totp.code(user, clock.instant()));
    }

    @Test
    void locks_tell_nothing_of_names_and_hold_for_the_right_password_too() {
        for (int i = 0; i < 20; i++) {
            String unknown = "unknown-" + i;
            refusal(() -> signIn.password(unknown, "wrong", HERE));
        }
        List<HubCode> ofKnown = guesses("r.registrar");
        List<HubCode> ofUnknown = guesses("nobody");

        assertThat(ofKnown).isEqualTo(ofUnknown);
        assertThat(ofKnown.subList(0, 5)).containsOnly(UserCode.SIGN_IN_REFUSED);
        assertThat(ofKnown.get(5)).isEqualTo(AccessCode.ADDRESS_LOCKED);
        assertThat(refusal(() -> signIn.password("r.registrar", password, HERE)))
                .isEqualTo(AccessCode.ADDRESS_LOCKED);
        clock.advance(Duration.ofSeconds(2));
        assertThat(signIn.password("r.registrar", password, HERE).name()).isEqualTo("r.registrar");
    }

    /** A password that one knows opens no way to guess another's; the hash codes of the two names have much in common. */
    @Test
    void who_signs_in_rightly_is_locked_out_of_other_names_as_anybody_is() {
        String own =
                keep.add(operator, NewUser.of(Audience.HELPDESK, "learner7170")).password();
        keep.add(operator, NewUser.of(Audience.OPERATOR, "operator"));
        signIn.password("learner7170", own, HERE);

        assertThat(guesses("operator").get(5)).isEqualTo(AccessCode.ADDRESS_LOCKED);
    }

    private List<HubCode> guesses(String name) {
        return IntStream.range(0, 6)
                .mapToObj(any -> refusal(() -> signIn.password(name, "wrong", HERE)))
                .toList();
    }

    @Test
    void the_old_password_is_guessed_a_few_times_only() {
        OwnPassword own = new OwnPassword(ports);
        for (int i = 0; i < 5; i++) {
            assertThat(refusal(() -> own.change("r.registrar", "wrong", "four quiet brown horses")))
                    .isEqualTo(UserCode.SIGN_IN_REFUSED);
        }

        assertThat(refusal(() -> own.change("r.registrar", password, "four quiet brown horses")))
                .isEqualTo(AccessCode.ADDRESS_LOCKED);
        clock.advance(Duration.ofSeconds(2));
        own.change("r.registrar", password, "four quiet brown horses");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_refused_alike() {
        assertThat(refusal(() -> signIn.password("r.registrar", "wrong", HERE))).isEqualTo(UserCode.SIGN_IN_REFUSED);
        assertThat(refusal(() -> signIn.password("nobody", "wrong", HERE))).isEqualTo(UserCode.SIGN_IN_REFUSED);
        assertThat(refusal(() -> signIn.password("no\0name", "wrong", HERE))).isEqualTo(UserCode.SIGN_IN_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "my-r.registrar-account", "x"})
    void a_weak_password_is_refused(String chosen) {
        assertThat(refusal(() -> new OwnPassword(ports).change("r.registrar", password, chosen)))
                .isEqualTo(UserCode.PASSWORD_UNFIT);
    }

    @Test
    void ones_own_password_is_changed_by_whoever_knows_the_old_one() {
        OwnPassword own = new OwnPassword(ports);

        assertThat(refusal(() -> own.change("r.registrar", "wrong", "four quiet brown horses")))
                .isEqualTo(UserCode.SIGN_IN_REFUSED);
        assertThat(own.change("r.registrar", password, "four quiet brown horses")
                        .mustChange())
                .isFalse();
        signIn.password("r.registrar", "four quiet brown horses", HERE);
    }

    @Test
    void an_administrator_keeps_the_accounts_of_the_own_institution_only() {
        Justification by = new Justification(new Caller.InstitutionUser(COLLEGE, "r.registrar"), "test", "call-2");
        keep.add(operator, NewUser.of(new Ukprn("10099003"), "elsewhere", false));
        keep.add(by, NewUser.of(COLLEGE, "a.clerk", false));
        Justification clerk = new Justification(new Caller.InstitutionUser(COLLEGE, "a.clerk"), "test", "call-3");

        assertThat(keep.list(by.caller(), "", 9).stream().map(User::name)).containsExactly("a.clerk", "r.registrar");
        assertThat(refusal(() -> keep.end(by, "elsewhere"))).isEqualTo(UserCode.USER_OF_ANOTHER);
        assertThat(refusal(() -> keep.add(by, NewUser.of(Audience.OPERATOR, "o.2"))))
                .isEqualTo(UserCode.USER_OF_ANOTHER);
        assertThat(refusal(() -> keep.end(clerk, "r.registrar"))).isEqualTo(AccessCode.RIGHT_MISSING);
        assertThat(refusal(() -> keep.end(clerk, "nobody")))
                .as("who keeps none learns of none")
                .isEqualTo(AccessCode.RIGHT_MISSING);
        assertThat(refusal(() -> keep.add(clerk, NewUser.of(COLLEGE, "", false))))
                .isEqualTo(AccessCode.RIGHT_MISSING);
        assertThat(refusal(() -> keep.list(clerk.caller(), "", 9))).isEqualTo(AccessCode.RIGHT_MISSING);
    }

    @Test
    void a_reset_account_needs_another_password_and_another_second_factor() {
        User before = signIn.password("r.registrar", password, HERE);
        signIn.code("r.registrar", totp.code(before, clock.instant()));

        String other = keep.reset(operator, "r.registrar").password();

        User after = signIn.password("r.registrar", other, HERE);
        assertThat(after.hasFactor()).isFalse();
        assertThat(totp.secret(after)).hasSize(32).isNotEqualTo(totp.secret(before));
        assertThat(ports.audit().of(new AuditSubject.Account("r.registrar"), 0, 9).stream()
                        .map(entry -> entry.shown().words()))
                .containsExactly(List.of("account-reset"), List.of("account-added"));
    }

    @Test
    void where_somebody_reads_e_mail_is_theirs_to_say_and_their_administrators() {
        Justification by = new Justification(new Caller.InstitutionUser(COLLEGE, "r.registrar"), "test", "call-2");
        OwnMail own = new OwnMail(ports);
        keep.add(by, NewUser.of(COLLEGE, "a.clerk", false).writtenTo(" clerk@example.org "));
        assertThat(mail("a.clerk")).isEqualTo(new AccountMail("clerk@example.org", true));

        own.change("a.clerk", "own@example.org", false);
        assertThat(mail("a.clerk")).isEqualTo(new AccountMail("own@example.org", false));
        keep.mail(by, "a.clerk", "desk@example.org", null);
        assertThat(mail("a.clerk"))
                .as("whether they want any stays their own word")
                .isEqualTo(new AccountMail("desk@example.org", false));
        keep.mail(operator, "a.clerk", "desk@example.org", true);
        assertThat(mail("a.clerk")).isEqualTo(new AccountMail("desk@example.org", true));
        assertThat(refusal(() -> own.change("a.clerk", "no address", true))).isEqualTo(UserCode.EMAIL_UNFIT);
        assertThat(refusal(() -> keep.mail(by, "a.clerk", "a@" + "x".repeat(250) + ".org", null)))
                .isEqualTo(UserCode.EMAIL_UNFIT);
        own.change("a.clerk", " ", true);
        assertThat(mail("a.clerk")).isNull();

        assertThat(ports.audit().of(new AuditSubject.Account("a.clerk"), 0, 9).stream()
                        .map(entry -> entry.shown().words()))
                .containsExactly(List.of("account-mail"), List.of("account-mail"), List.of("account-added"));
        User learner = new OpenAccount(ports).open("a-learner", "four quiet brown horses");
        assertThat(refusal(() -> own.change(learner.name(), "own@example.org", true)))
                .as("a learner has contact details in the register")
                .isEqualTo(AccessCode.RIGHT_MISSING);
    }

    private @Nullable AccountMail mail(String name) {
        return ports.users().find(name).orElseThrow().mail();
    }

    @Test
    void the_last_operator_stays() {
        FirstOperator first = new FirstOperator(ports);

        assertThat(first.make()).isPresent();
        assertThat(first.make()).isEmpty();
        assertThat(refusal(() -> keep.end(operator, FirstOperator.NAME))).isEqualTo(UserCode.LAST_OPERATOR);
        keep.add(operator, NewUser.of(Audience.OPERATOR, "another"));
        keep.end(operator, FirstOperator.NAME);
    }

    private static HubCode refusal(ThrowingCallable work) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, work);
        assertThat(refused).isNotNull();
        return refused.refusal().code();
    }

    /** Hashes are tried where they are made; here only that they are asked. */
    private static final class Plain implements PasswordKeeper {

        @Override
        public String hash(String chosen) {
            return "hashed " + chosen;
        }

        @Override
        public boolean matches(String given, String hash) {
            return hash.equals("hashed " + given);
        }
    }

    private static final class Silent implements AccessWatch {

        @Override
        public void admitted() {}

        @Override
        public void refused(HubCode code) {}

        @Override
        public void locked(Ukprn institution, String address, Duration lock, Instant now) {}

        @Override
        public void clientLocked(String client, String address, Duration lock, Instant now) {}

        @Override
        public void accountLocked(String address, Duration lock, Instant now) {}
    }
}

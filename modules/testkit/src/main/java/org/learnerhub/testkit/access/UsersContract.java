package org.learnerhub.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.AccountMail;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.User;
import org.learnerhub.domain.user.Users;

/** What every {@link Users} must do. */
public abstract class UsersContract {

    private static final Ukprn COLLEGE = new Ukprn("10099001");
    private static final Instant MADE = Instant.parse("2026-11-30T09:00:00.123456Z");
    private static final LoginKey LOGIN = new LoginKey("https://people.example", "Łukasz-1");

    private Users users;

    /** Over an empty database. */
    protected abstract Users fresh();

    @BeforeEach
    void open() {
        users = fresh();
    }

    @Test
    void an_account_is_found_as_it_was_added() {
        User registrar = user("r.registrar", COLLEGE);
        User learner = user("a-learner", null);

        assertThat(users.add(registrar)).isTrue();
        assertThat(users.add(learner)).isTrue();

        assertThat(users.find("r.registrar")).contains(registrar);
        assertThat(users.lock("a-learner")).contains(learner);
        assertThat(users.find("R.Registrar")).isEmpty();
        assertThat(users.of(COLLEGE, "", 10)).containsExactly(registrar);
        assertThat(users.of(COLLEGE, registrar.name(), 10)).isEmpty();
        assertThat(users.of(COLLEGE, "", 0)).isEmpty();
        assertThat(users.all("", 9)).containsExactly(learner, registrar);
        assertThat(users.all("a-learner", 9)).containsExactly(registrar);
        assertThat(users.all("", 1)).containsExactly(learner);
        assertThat(users.count(Audience.LEARNER)).isEqualTo(1);
        assertThat(users.count(Audience.OPERATOR)).isZero();
    }

    @Test
    void a_name_is_one_persons() {
        users.add(user("r.registrar", COLLEGE));

        assertThat(users.add(user("r.registrar", null))).isFalse();
        assertThat(users.find("r.registrar").map(User::audience)).contains(Audience.INSTITUTION);
    }

    @Test
    void an_account_is_what_was_saved_last() {
        users.add(user("r.registrar", COLLEGE));
        User changed = new User(
                "r.registrar", Audience.INSTITUTION, COLLEGE, false, "other", "salt-2", MADE, 58_000_001, false, MADE);
        users.save(changed);

        assertThat(users.find("r.registrar")).contains(changed);
    }

    @Test
    void where_somebody_reads_e_mail_is_kept_with_the_account() {
        User written = new User(
                "a.clerk",
                Audience.INSTITUTION,
                COLLEGE,
                false,
                "hash",
                "salt",
                null,
                0,
                true,
                MADE,
                new AccountMail("zoë@example.org", true));
        assertThat(users.add(written)).isTrue();
        assertThat(users.find("a.clerk")).contains(written);

        User quiet = new User(
                "a.clerk",
                Audience.INSTITUTION,
                COLLEGE,
                false,
                "hash",
                "salt",
                null,
                0,
                true,
                MADE,
                new AccountMail("zoë@example.net", false));
        users.save(quiet);
        assertThat(users.find("a.clerk")).contains(quiet);

        users.save(new User("a.clerk", Audience.INSTITUTION, COLLEGE, false, "hash", "salt", null, 0, true, MADE));
        assertThat(users.find("a.clerk").orElseThrow().mail()).isNull();
    }

    @Test
    void a_login_elsewhere_leads_to_one_account_until_that_is_removed() {
        users.add(user("r.registrar", COLLEGE));
        users.add(user("a-learner", null));

        assertThat(users.bind(LOGIN, "r.registrar")).isTrue();
        assertThat(users.bind(LOGIN, "a-learner")).isFalse();
        assertThat(users.bound(LOGIN).map(User::name)).contains("r.registrar");
        assertThat(users.bound(new LoginKey("https://people.example", "1"))).isEmpty();

        assertThat(users.remove("r.registrar")).isTrue();
        assertThat(users.remove("r.registrar")).isFalse();
        assertThat(users.bound(LOGIN)).isEqualTo(Optional.empty());
    }

    private static User user(String name, @Nullable Ukprn ukprn) {
        return new User(
                name,
                ukprn == null ? Audience.LEARNER : Audience.INSTITUTION,
                ukprn,
                ukprn != null,
                "$argon2id$v=19$" + "x".repeat(80),
                "salt",
                null,
                0,
                true,
                MADE);
    }
}

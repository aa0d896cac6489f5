package org.learnerhub.store.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.AccessWatch;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.login.EnterLearner;
import org.learnerhub.domain.login.LetterCode;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.login.LoginPorts;
import org.learnerhub.domain.login.MakeLetter;
import org.learnerhub.domain.login.ProveLearner;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.record.SampleEvents;

/** How a learner comes to a log-in: by a letter and a second word, or by an identity provider; on every database. */
abstract class LogInContract {

    private static final LoginKey PHONE = new LoginKey("passkey", "phone");
    private static final LoginKey LAPTOP = new LoginKey("passkey", "laptop");
    private static final String WORD = "Marmalade ŵ";
    private static final String HERE = "192.0.2.1";

    private final AtomicInteger tries = new AtomicInteger(1);

    private StoreUnderTest stored;
    private SharingNode node;
    private MakeLetter letters;
    private ProveLearner prove;
    private EnterLearner enter;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        stored = emptyStore();
        node = new SharingNode(stored);
        node.register(3);
        AtomicInteger codes = new AtomicInteger();
        LoginPorts ports = new LoginPorts(
                stored.store().unitOfWork(),
                stored.store().records().sharing().logins(),
                stored.store().records().sharing().letters(),
                new byte[32],
                () -> code(codes.incrementAndGet()),
                () -> "c-1",
                new Lockout<>(time -> {}),
                new Unwatched(),
                stored.clock());
        letters = new MakeLetter(node.verified(), ports);
        prove = new ProveLearner(node.numbers(), node.check(), ports);
        enter = new EnterLearner(node.numbers(), ports);
    }

    private static byte[] code(int number) {
        byte[] bytes = new byte[LetterCode.SIGNS];
        bytes[0] = (byte) number;
        return bytes;
    }

    @Test
    void a_letter_with_the_second_word_binds_a_log_in_once_and_nobody_else_s() {
        String code = letter(1);
        assertThat(stored.jdbc().queryForList("select * from learner_letter").toString())
                .doesNotContain(code, WORD, "2008");
        assertThat(byLetter(PHONE, 1, code.toLowerCase(Locale.ROOT).replace("-", " "), " " + WORD))
                .isNull();
        assertThat(enter.enter(PHONE)).contains(new Caller.Learner(uln(1)));
        assertThat(byLetter(LAPTOP, 1, code, WORD)).as("again").isEqualTo(ShareCode.LEARNER_NOT_PROVED);
        assertThat(enter.enter(LAPTOP)).isEmpty();

        assertThat(byLetter(PHONE, 2, letter(2), WORD)).isEqualTo(ShareCode.LOGIN_TAKEN);
        assertThat(byLetter(PHONE, 1, letter(1), WORD)).as("one's own again").isNull();
        assertThat(operations(1)).contains("learner-letter", "learner-prove-letter", "learner-log-in");

        node.merge(1, 2);
        assertThat(enter.enter(PHONE)).as("by the number that answers now").contains(new Caller.Learner(uln(2)));
        assertThat(enter.leave(new Caller.Learner(uln(2)), PHONE)).isTrue();
        assertThat(enter.enter(PHONE)).isEmpty();
        assertThat(enter.leave(new Caller.Learner(uln(2)), PHONE)).isFalse();
    }

    @Test
    void whatever_is_wrong_is_answered_alike_and_the_fifth_wrong_try_or_the_time_voids_a_letter() {
        String code = letter(1);
        LocalDate birth = birth(1);
        for (Answer<Uln> wrong : List.of(
                prove.byLetter(PHONE, uln(1), birth.plusDays(1), code, WORD, HERE),
                prove.byLetter(PHONE, uln(1), birth, code.replace('0', '1'), WORD, HERE),
                prove.byLetter(PHONE, uln(1), birth, code, "Another word", HERE),
                prove.byLetter(PHONE, uln(2), birth(2), code, WORD, HERE),
                prove.byLetter(PHONE, uln(9), birth, code, WORD, HERE))) {
            assertThat(refused(wrong)).isEqualTo(ShareCode.LEARNER_NOT_PROVED);
        }
        assertThat(byLetter(PHONE, 1, "AAAAA", WORD)).isEqualTo(ShareCode.LEARNER_NOT_PROVED);
        assertThat(byLetter(PHONE, 1, "AAAAA", WORD))
                .as("the fifth of this number")
                .isNotNull();
        assertThat(byLetter(PHONE, 1, code, WORD)).isEqualTo(ShareCode.LEARNER_NOT_PROVED);
        assertThat(trail(1)).anyMatch(entry -> entry.shown().words().contains("not-proved"));

        String earlier = letter(1);
        String later = letter(1);
        assertThat(byLetter(PHONE, 1, earlier, WORD))
                .as("the last letter counts")
                .isNotNull();
        stored.clock().advance(LetterCode.LASTS.minus(Duration.ofSeconds(1)));
        assertThat(byLetter(PHONE, 1, later, WORD)).isNull();
        String late = letter(2);
        stored.clock().advance(LetterCode.LASTS);
        assertThat(byLetter(LAPTOP, 2, late, WORD)).isEqualTo(ShareCode.LEARNER_NOT_PROVED);
    }

    @Test
    void five_wrong_tries_lock_the_address_whether_or_not_there_is_such_a_letter() {
        List<@Nullable HubCode> letter = fromOne("2001:db8:1", 1);
        List<@Nullable HubCode> noLetter = fromOne("2001:db8:2", 2);
        List<@Nullable HubCode> nobody = fromOne("2001:db8:3", 9);

        assertThat(letter).isEqualTo(noLetter).isEqualTo(nobody);
        assertThat(letter.subList(0, 5)).containsOnly(ShareCode.LEARNER_NOT_PROVED);
        assertThat(letter.get(5)).isEqualTo(AccessCode.ADDRESS_LOCKED);
        String code = letter(3);
        assertThat(prove.byLetter(PHONE, uln(3), birth(3), code, WORD, "2001:db8:1"))
                .as("the right one neither, and it stays good")
                .isEqualTo(new Answer.Refused<>(AccessCode.ADDRESS_LOCKED));
        stored.clock().advance(Duration.ofMinutes(15));
        assertThat(prove.byLetter(PHONE, uln(3), birth(3), code, WORD, "2001:db8:1")
                        .orThrow())
                .isEqualTo(uln(3));
    }

    /** Six wrong tries of one number. */
    private List<@Nullable HubCode> fromOne(String address, long learner) {
        if (learner == 1) {
            letter(1);
        }
        List<@Nullable HubCode> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(refused(prove.byLetter(PHONE, uln(learner), birth(1), "AAAAA", WORD, address)));
        }
        return answers;
    }

    @Test
    void a_letter_is_for_a_learner_whom_the_institution_knows_and_a_provider_s_word_must_be_whole() {
        assertThat(refused(letters.make(desk(), asked(1, SampleLearners.details(2)), WORD)))
                .isEqualTo(RecordCode.RECORD_NOT_VERIFIED);
        assertThat(refused(letters.make(desk(), asked(1, SampleLearners.details(1)), "short")))
                .isEqualTo(ShareCode.LETTER_UNFIT);
        LearnerDetails unborn = SampleLearners.details(1).with(LearnerField.DATE_OF_BIRTH, "");
        assertThat(refused(letters.make(desk(), asked(1, unborn), WORD))).isEqualTo(ShareCode.LETTER_UNFIT);

        assertThat(refused(prove.byProvider(PHONE, uln(1), SampleLearners.details(2))))
                .isEqualTo(ShareCode.LEARNER_NOT_PROVED);
        assertThat(refused(prove.byProvider(PHONE, uln(1), unborn))).isEqualTo(ShareCode.LEARNER_NOT_PROVED);
        assertThat(prove.byProvider(PHONE, uln(1), SampleLearners.details(1)).orThrow())
                .isEqualTo(uln(1));
        assertThat(enter.enter(PHONE)).contains(new Caller.Learner(uln(1)));
    }

    private String letter(long learner) {
        return letters.make(desk(), asked(learner, SampleLearners.details(learner)), WORD)
                .orThrow()
                .code();
    }

    private @Nullable HubCode byLetter(LoginKey login, long learner, String code, String word) {
        Answer<Uln> answer =
                prove.byLetter(login, uln(learner), birth(learner), code, word, "192.0.2." + tries.incrementAndGet());
        return answer instanceof Answer.Refused<Uln> refused ? refused.code() : null;
    }

    private static LocalDate birth(long learner) {
        return SampleLearners.details(learner).date(LearnerField.DATE_OF_BIRTH).orElseThrow();
    }

    private static AskedRecord asked(long learner, LearnerDetails person) {
        return new AskedRecord(Optional.of(uln(learner)), person, "letter");
    }

    private static Call desk() {
        Institution college = new Institution(
                SampleEvents.COLLEGE, null, "College", Set.of(Role.LEARNER_REGISTRATION), "", null, null);
        return new Call(college, "Pat", "c-1");
    }

    private List<String> operations(long learner) {
        return trail(learner).stream().map(AuditEntry::operation).toList();
    }

    private List<AuditEntry> trail(long learner) {
        return stored.store().audit().of(new AuditSubject.Learner(uln(learner)), 0, 99);
    }

    private static final class Unwatched implements AccessWatch {

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

    private static HubCode refused(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).code();
    }
}

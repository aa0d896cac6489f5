package org.learnerhub.domain.login;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.login.LearnerLogins.Proof;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.VerifiedReading.Look;

/**
 * Binds a log-in to the number of whoever proves to be that learner. Whatever is wrong, the answer is the same; whose number
 * was tried finds it among the looks. Wrong tries void a letter, and lock the address from which they come, whether or not
 * there is such a number or letter.
 */
public final class ProveLearner {

    /** Whoever has no letter can open as many accounts as they like: they are one caller. */
    private static final String ANYBODY = "letter";

    private static final Caller LOG_IN = new Caller.OwnTask("log-in of learners");

    private final NumberReading reading;
    private final PersonCheck check;
    private final LoginPorts ports;

    /** @param check a strict one */
    public ProveLearner(NumberReading reading, PersonCheck check, LoginPorts ports) {
        this.reading = reading;
        this.check = check;
        this.ports = ports;
    }

    /**
     * By the letter: all four must be right, within its time, at the fifth try at the latest.
     *
     * @param address what {@code IpAddress.network} says
     * @return refused with LEARNER_NOT_PROVED, LOGIN_TAKEN, or ADDRESS_LOCKED after too many wrong tries
     */
    public Answer<Uln> byLetter(
            LoginKey login, Uln uln, LocalDate birth, String code, String secondWord, String address) {
        Instant now = ports.clock().instant();
        if (ports.lockout().locked(ANYBODY, address, now).compareTo(Duration.ZERO) > 0) {
            ports.watch().refused(AccessCode.ADDRESS_LOCKED);
            return new Answer.Refused<>(AccessCode.ADDRESS_LOCKED);
        }
        Answer<Uln> answer = byLetter(login, uln, birth, code, secondWord);
        if (answer instanceof Answer.Refused<Uln> refused && refused.code() == ShareCode.LEARNER_NOT_PROVED) {
            Duration lock = ports.lockout().wrong(ANYBODY, address, now);
            if (!lock.isZero()) {
                ports.watch().accountLocked(address, lock, now);
            }
        } else {
            ports.lockout().forgive(ANYBODY, address);
        }
        return answer;
    }

    private Answer<Uln> byLetter(LoginKey login, Uln uln, LocalDate birth, String code, String secondWord) {
        return prove(
                login,
                uln,
                Operation.PROVE_BY_LETTER,
                Proof.LETTER,
                held -> isLetter(uln, birth, code, secondWord) && isBirth(held, birth));
    }

    private boolean isLetter(Uln uln, LocalDate birth, String code, String secondWord) {
        Instant now = ports.clock().instant();
        Optional<LearnerLetters.Letter> open = ports.letters().lock(uln).filter(letter -> letter.isOpen(now));
        String given = LetterCode.proof(ports.secret(), uln, birth, code, secondWord);
        boolean right =
                open.filter(letter -> LetterCode.same(letter.proof(), given)).isPresent();
        open.ifPresent(letter -> ports.letters().save(right ? letter.used(now) : letter.tried()));
        return right;
    }

    /** By either record, where one was merged since. */
    private static boolean isBirth(PersonCheck.Held held, LocalDate birth) {
        return List.of(held.asked(), held.current()).stream()
                .anyMatch(one -> one.details().date(LearnerField.DATE_OF_BIRTH).equals(Optional.of(birth)));
    }

    /**
     * By an identity provider that has proved names and date of birth; the learner gives the number.
     *
     * @param proved both names and the date of birth, by the provider's word
     */
    public Answer<Uln> byProvider(LoginKey login, Uln uln, LearnerDetails proved) {
        boolean whole = proved.has(LearnerField.GIVEN_NAME)
                && proved.has(LearnerField.FAMILY_NAME)
                && proved.has(LearnerField.DATE_OF_BIRTH);
        return prove(
                login, uln, Operation.PROVE_BY_PROVIDER, Proof.PROVIDER, held -> whole && check.isOf(proved, held));
    }

    private Answer<Uln> prove(
            LoginKey login, Uln uln, Operation operation, Proof proof, Predicate<PersonCheck.Held> isProved) {
        Justification by = new Justification(
                LOG_IN, "a learner proves who they are", ports.ids().get());
        Supplier<Answer<Uln>> refused = () -> new Answer.Refused<>(ShareCode.LEARNER_NOT_PROVED);
        return ports.unitOfWork()
                .get(() -> reading.<Answer<Uln>>tell(
                        by,
                        operation,
                        uln,
                        List.of(),
                        (records, held) -> isProved.test(held)
                                ? bound(login, uln, proof)
                                : new Look<>(refused.get(), Shown.words("not-proved", "shown-nothing")),
                        refused));
    }

    private Look<Answer<Uln>> bound(LoginKey login, Uln uln, Proof proof) {
        boolean own = ports.logins().add(login, uln, proof, ports.clock().instant())
                || ports.logins().holder(login).equals(Optional.of(uln));
        return own
                ? new Look<>(new Answer.Done<>(uln), Shown.words("log-in-bound", "shown-nothing"))
                : new Look<>(new Answer.Refused<>(ShareCode.LOGIN_TAKEN), Shown.words("log-in-taken", "shown-nothing"));
    }
}

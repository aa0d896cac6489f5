package org.learnerhub.domain.login;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.RecordAnswer.Outcome;
import org.learnerhub.domain.record.VerifiedReading;

/**
 * Makes a code for a letter to a learner whom an institution has seen and whose identity it has checked. The second word is
 * chosen by the learner at the desk and does not stand in the letter.
 */
public final class MakeLetter {

    private final VerifiedReading reading;
    private final LoginPorts ports;

    public MakeLetter(VerifiedReading reading, LoginPorts ports) {
        this.reading = reading;
        this.ports = ports;
    }

    /** @param asked number, names and date of birth, as the institution has them */
    public Answer<Letter> make(Call call, AskedRecord asked, String secondWord) {
        return ports.unitOfWork()
                .get(() -> reading.<Answer<Letter>>tell(
                        call,
                        Operation.MAKE_LETTER,
                        asked,
                        reading.byNames(asked),
                        (records, held) -> made(call, asked, held, secondWord)
                                .<VerifiedReading.Look<Answer<Letter>>>map(letter -> new VerifiedReading.Look<>(
                                        new Answer.Done<>(letter), Shown.words("letter-made", "shown-nothing")))
                                .orElseGet(() -> new VerifiedReading.Look<>(
                                        new Answer.Refused<>(ShareCode.LETTER_UNFIT),
                                        Shown.words("letter-unfit", "shown-nothing"))),
                        outcome -> new Answer.Refused<>(
                                outcome == Outcome.NUMBER_INVALID
                                        ? RecordCode.RECORD_NUMBER_INVALID
                                        : RecordCode.RECORD_NOT_VERIFIED)));
    }

    private Optional<Letter> made(Call call, AskedRecord asked, PersonCheck.Held held, String secondWord) {
        Optional<LocalDate> birth = asked.person().date(LearnerField.DATE_OF_BIRTH);
        if (birth.isEmpty() || !LetterCode.isWord(secondWord)) {
            return Optional.empty();
        }
        Instant now = ports.clock().instant();
        String code = LetterCode.of(ports.random().get());
        Instant end = now.plus(LetterCode.LASTS);
        String proof = LetterCode.proof(ports.secret(), held.asked().uln(), birth.get(), code, secondWord);
        ports.letters().save(new LearnerLetters.Letter(held.asked().uln(), proof, call.caller(), now, end, 0, null));
        return Optional.of(new Letter(code, end));
    }

    /** @param code told this once */
    public record Letter(String code, Instant endsAt) {

        /** Hides the code. */
        @Override
        public String toString() {
            return "Letter";
        }
    }
}

package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.challenge.CaseWork.Parties;
import org.learnerhub.domain.challenge.ChallengeStep.Kind;
import org.learnerhub.domain.feed.amend.AmendEvents;
import org.learnerhub.domain.feed.amend.Amendment;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent.Achievement;

/** Answers a case, in words or by amending what was wrong; then the case is closed with it, in one transaction. */
public final class AnswerChallenge {

    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_GRADE = 10;
    private static final int LONGEST_LANGUAGE = 35;

    private final ChallengePorts ports;
    private final AmendEvents amending;
    private final CaseWork work;

    public AnswerChallenge(ChallengePorts ports, AmendEvents amending) {
        this.ports = ports;
        this.amending = amending;
        work = new CaseWork(ports);
    }

    /**
     * By whoever has to answer it, or the helpdesk on their word.
     *
     * @param words for whoever raised it, never blank
     * @throws RefusedException with a code of the range 614x, or why the event cannot be amended so
     */
    public Challenge answer(Justification by, long number, String words, Answer what) {
        String said = Words.needed(words);
        return work.change(
                by,
                number,
                Parties.RESPONDER,
                one -> one.plus(step(one, by, said, what)),
                (before, after) -> ports.told().outcome(after));
    }

    private ChallengeStep step(Challenge one, Justification by, String words, Answer what) {
        Instant now = ports.clock().instant();
        if (what instanceof Answer.InWords) {
            return new ChallengeStep(Kind.ANSWERED, now, by.caller(), words, null);
        }
        if (what instanceof Answer.Settle) {
            if (one.claim().kind().isAboutEvent()) {
                throw new RefusedException(ChallengeCode.CHALLENGE_BY_FEED_ONLY);
            }
            return new ChallengeStep(Kind.AMENDED, now, by.caller(), words, null);
        }
        AmendEvents.Cause cause =
                new AmendEvents.Cause(one.number(), LocalDate.ofInstant(now, WorkingDays.LONDON), words, now);
        long fact = amending.amend(amendment(one, what), cause);
        return new ChallengeStep(Kind.AMENDED, now, by.caller(), words, Long.toString(fact));
    }

    private static Amendment amendment(Challenge one, Answer what) {
        Long event = one.claim().event();
        if (what instanceof Answer.Add add && one.claim().kind() == ChallengeKind.EVENT_MISSING) {
            return added(one, merged(one.claim().supplied(), add.values()));
        }
        if (what instanceof Answer.Remove && event != null) {
            return new Amendment.Removed(event);
        }
        if (what instanceof Answer.Correct correct && event != null) {
            StatedValues values = correct.values().isEmpty() ? one.claim().supplied() : correct.values();
            return new Amendment.Corrected(event, date(values), grade(values), language(values), provider(values));
        }
        throw new RefusedException(ChallengeCode.CHALLENGE_BY_FEED_ONLY);
    }

    private static Amendment added(Challenge one, StatedValues values) {
        @Nullable Ukprn sender = one.state() instanceof ChallengeState.Open open ? open.body() : null;
        Optional<String> code = fitting(values, StatedValue.ACCREDITATION_NUMBER, LONGEST_CODE);
        Optional<LocalDate> date = date(values);
        if (sender == null || code.isEmpty() || date.isEmpty()) {
            throw new RefusedException(
                    ChallengeCode.CHALLENGE_LACKS, "an awarding body, AccreditationNumber and AchievedDate are needed");
        }
        return new Amendment.Added(
                one.claim().uln(),
                sender,
                new Achievement(
                        code.get(),
                        date.get(),
                        provider(values).orElse(null),
                        grade(values).orElse(null),
                        language(values).orElse(null),
                        false));
    }

    private static StatedValues merged(StatedValues supplied, StatedValues over) {
        Map<StatedValue, String> all = new EnumMap<>(StatedValue.class);
        all.putAll(supplied.values());
        all.putAll(over.values());
        return new StatedValues(all);
    }

    private static Optional<LocalDate> date(StatedValues values) {
        Optional<LocalDate> date = values.date(StatedValue.ACHIEVED_DATE);
        if (date.isEmpty() && values.get(StatedValue.ACHIEVED_DATE) != null) {
            throw new RefusedException(
                    ChallengeCode.CHALLENGE_VALUE_UNFIT, "AchievedDate: a day is written as 2024-08-22");
        }
        return date;
    }

    private static Optional<String> grade(StatedValues values) {
        return fitting(values, StatedValue.ACHIEVED_GRADE, LONGEST_GRADE);
    }

    private static Optional<String> language(StatedValues values) {
        return fitting(values, StatedValue.LANGUAGE_FOR_ASSESSMENT, LONGEST_LANGUAGE);
    }

    /** A name is no UKPRN: it stays as it is in the record. */
    private static Optional<Ukprn> provider(StatedValues values) {
        return Optional.ofNullable(values.get(StatedValue.PROVIDER)).flatMap(Ukprn::parse);
    }

    private static Optional<String> fitting(StatedValues values, StatedValue name, int longest) {
        Optional<String> value = Optional.ofNullable(values.get(name));
        if (value.filter(text -> text.length() > longest).isPresent()) {
            throw new RefusedException(
                    ChallengeCode.CHALLENGE_VALUE_UNFIT, name.xmlName() + ": " + longest + " characters at most");
        }
        return value;
    }
}

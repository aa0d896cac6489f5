package org.learnerhub.domain.challenge;

import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.challenge.CaseWork.Parties;
import org.learnerhub.domain.challenge.ChallengeStep.Kind;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.notice.Addressee;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** Refuses and withdraws cases, and passes them on to whoever has to answer. Nothing that was said is lost by it. */
public final class CloseChallenge {

    private final ChallengePorts ports;
    private final CaseWork work;

    public CloseChallenge(ChallengePorts ports) {
        this.ports = ports;
        work = new CaseWork(ports);
    }

    /**
     * By whoever has to answer it, or the helpdesk.
     *
     * @param reason for whoever raised it, never blank
     * @throws RefusedException with a code of the range 614x
     */
    public Challenge refuse(Justification by, long number, String reason) {
        String words = Words.needed(reason);
        return work.change(
                by,
                number,
                Parties.RESPONDER,
                one -> one.plus(step(Kind.REFUSED, by, words)),
                (before, after) -> ports.told().outcome(after));
    }

    /** By whoever raised it, by the learner, or by the helpdesk on their word; words may be empty. */
    public Challenge withdraw(Justification by, long number, String words) {
        String why = Words.checked(words);
        return work.change(
                by, number, Parties.RAISER, one -> one.plus(step(Kind.WITHDRAWN, by, why)), (before, after) -> {
                    Addressee responder = ChallengeNotices.responder(before);
                    ports.told().answerNoMore(after, responder);
                    ports.told().outcome(after);
                });
    }

    /**
     * As {@link #withdraw(Justification, long, String)}, of the case about this learner.
     *
     * @throws RefusedException CHALLENGE_UNKNOWN where it is about somebody else
     */
    public Challenge withdraw(Justification by, long number, Uln uln, String words) {
        boolean theirs = ports.challenges()
                .find(number)
                .filter(one -> work.cluster(uln).numbers().contains(one.claim().uln()))
                .isPresent();
        if (!theirs) {
            throw new RefusedException(ChallengeCode.CHALLENGE_UNKNOWN);
        }
        return withdraw(by, number, words);
    }

    /** By the helpdesk. The clock goes on as it was: the learner waits no longer for it. */
    public Challenge pass(Justification by, long number, Ukprn body, String words) {
        String why = Words.checked(words);
        if (ports.institutions().find(body).isEmpty()) {
            throw new RefusedException(ChallengeCode.CHALLENGE_BODY_UNKNOWN);
        }
        return work.change(
                by,
                number,
                Parties.HELPDESK,
                one -> one.plus(
                        new ChallengeStep(Kind.PASSED, ports.clock().instant(), by.caller(), why, body.value())),
                (before, after) -> ports.told().toAnswer(after));
    }

    private ChallengeStep step(Kind kind, Justification by, String words) {
        return new ChallengeStep(kind, ports.clock().instant(), by.caller(), words, null);
    }
}

package org.learnerhub.domain.challenge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Shows cases: to the hub's own people all, to an institution those that it raised or has to answer, to a learner the own
 * ones. The trail of each learner whom one is about has an entry first.
 */
public final class ShowChallenges {

    private final ChallengePorts ports;
    private final CaseWork work;

    public ShowChallenges(ChallengePorts ports) {
        this.ports = ports;
        work = new CaseWork(ports);
    }

    /** For the hub's own people; the newest first. */
    public List<Challenge> list(Justification by, Filter filter, int most) {
        return told(by, Operation.SHOW_CHALLENGES, filter, most);
    }

    /**
     * Those of the calling institution (contract 1.5, ListDataChallenge).
     *
     * @param uln of this learner only; null: of everybody
     * @param filter of which learners and party are replaced
     */
    public List<Challenge> listOf(Call call, String reason, @Nullable Uln uln, Filter filter, int most) {
        Set<Uln> ulns = uln == null ? null : Set.copyOf(work.cluster(uln).numbers());
        Filter own = filter.about(ulns).of(call.institution().ukprn());
        return told(call.to(Operation.LIST_CHALLENGES, reason), Operation.LIST_CHALLENGES, own, most);
    }

    /** The learner's own, whoever raised them in the learner's name. */
    public List<Challenge> listOwn(Justification by, int most) {
        if (!(by.caller() instanceof Caller.Learner learner)) {
            throw new IllegalArgumentException("not a learner");
        }
        Set<Uln> ulns = Set.copyOf(work.cluster(learner.uln()).numbers());
        return told(by, Operation.SHOW_OWN_CHALLENGES, Filter.all().about(ulns), most);
    }

    private List<Challenge> told(Justification by, Operation operation, Filter filter, int most) {
        return ports.unitOfWork()
                .get(() -> ports.gate().tell(by, operation, learners -> {
                    List<Challenge> found = ports.challenges().list(filter, most);
                    return new Told<>(found, Shown.words("challenges"), work.about(found));
                }));
    }

    /**
     * One with all that was said.
     *
     * @throws RefusedException CHALLENGE_UNKNOWN, also where it is somebody else's
     */
    public View show(Justification by, long number) {
        Operation operation = by.caller() instanceof Caller.Learner
                ? Operation.SHOW_OWN_CHALLENGES
                : by.caller() instanceof Caller.InstitutionUser ? Operation.LIST_CHALLENGES : Operation.SHOW_CHALLENGES;
        return ports.unitOfWork()
                .get(() -> ports.gate().tell(by, operation, learners -> {
                    Challenge one = ports.challenges()
                            .find(number)
                            .filter(found -> maySee(by.caller(), found))
                            .orElseThrow(() -> new RefusedException(ChallengeCode.CHALLENGE_UNKNOWN));
                    boolean contact = !(by.caller() instanceof Caller.InstitutionUser user)
                            || CaseWork.Parties.RAISER.isOne(user, one);
                    return new Told<>(
                            new View(one, contact ? one.claim().contact() : Contact.none()),
                            Shown.words("challenge", contact ? "words-and-contact" : "words"),
                            work.about(List.of(one)));
                }));
    }

    private boolean maySee(Caller caller, Challenge one) {
        if (caller instanceof Caller.InstitutionUser user) {
            return CaseWork.Parties.RAISER.isOne(user, one) || CaseWork.isResponder(one, user.ukprn());
        }
        return caller instanceof Caller.Staff
                || (caller instanceof Caller.Learner learner
                        && work.cluster(learner.uln())
                                .numbers()
                                .contains(one.claim().uln()));
    }

    /** @param contact none where it is not for who asks */
    public record View(Challenge challenge, Contact contact) {}
}

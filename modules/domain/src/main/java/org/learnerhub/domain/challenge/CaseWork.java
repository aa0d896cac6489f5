package org.learnerhub.domain.challenge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** How a case is changed by whoever may: locked, changed, noted in the trail and told in one transaction. */
final class CaseWork {

    private final ChallengePorts ports;

    CaseWork(ChallengePorts ports) {
        this.ports = ports;
    }

    /**
     * @param change of the locked case, for which the caller is known to be a party
     * @param telling what is said to whom, of the case before and after
     * @throws RefusedException CHALLENGE_UNKNOWN, CHALLENGE_NOT_YOURS, CHALLENGE_CLOSED, and what the change throws
     */
    Challenge change(
            Justification by,
            long number,
            Parties parties,
            UnaryOperator<Challenge> change,
            BiConsumer<Challenge, Challenge> telling) {
        return ports.unitOfWork().get(() -> {
            Challenge before = ports.challenges()
                    .lock(number)
                    .orElseThrow(() -> new RefusedException(ChallengeCode.CHALLENGE_UNKNOWN));
            parties.require(by.caller(), before, this);
            if (!before.isOpen()) {
                throw new RefusedException(ChallengeCode.CHALLENGE_CLOSED);
            }
            Challenge after = change.apply(before);
            ports.challenges().append(before, after);
            telling.accept(before, after);
            ports.gate()
                    .note(
                            by,
                            parties.operation(by.caller()),
                            Shown.words("challenge", word(after)),
                            about(List.of(after)));
            return after;
        });
    }

    static String word(Challenge one) {
        return one.state().word().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The learner that answers now, and the number that the case is about. */
    List<AuditSubject> about(List<Challenge> cases) {
        Set<Uln> named = cases.stream().map(one -> one.claim().uln()).collect(Collectors.toSet());
        Map<Uln, Cluster> clusters = ports.clusters().of(named);
        return Told.learners(cases.stream()
                .map(one -> one.claim().uln())
                .flatMap(uln ->
                        Stream.of(clusters.getOrDefault(uln, Cluster.alone(uln)).live(), uln))
                .distinct()
                .toList());
    }

    Cluster cluster(Uln uln) {
        return ports.clusters().of(List.of(uln)).getOrDefault(uln, Cluster.alone(uln));
    }

    /** Who may do something in a case; the hub's own people always may. */
    enum Parties {
        /** Who has to answer it. */
        RESPONDER {
            @Override
            boolean isOne(Caller.InstitutionUser user, Challenge one) {
                return isResponder(one, user.ukprn());
            }

            @Override
            Operation operation(Caller caller) {
                return caller instanceof Caller.InstitutionUser ? Operation.ANSWER_AS_BODY : Operation.DECIDE_CHALLENGE;
            }
        },
        /** Who raised it, and the learner whom it is about. */
        RAISER {
            @Override
            boolean isOne(Caller.InstitutionUser user, Challenge one) {
                return one.claim().raisedBy() instanceof Caller.InstitutionUser raiser
                        && raiser.ukprn().equals(user.ukprn());
            }

            @Override
            Operation operation(Caller caller) {
                if (caller instanceof Caller.Learner) {
                    return Operation.WITHDRAW_OWN_CHALLENGE;
                }
                return caller instanceof Caller.InstitutionUser
                        ? Operation.DELETE_CHALLENGE
                        : Operation.DECIDE_CHALLENGE;
            }
        },
        /** Nobody else. */
        HELPDESK {
            @Override
            boolean isOne(Caller.InstitutionUser user, Challenge one) {
                return false;
            }

            @Override
            Operation operation(Caller caller) {
                return Operation.DECIDE_CHALLENGE;
            }
        };

        abstract boolean isOne(Caller.InstitutionUser user, Challenge one);

        abstract Operation operation(Caller caller);

        void require(Caller caller, Challenge one, CaseWork work) {
            boolean may = caller instanceof Caller.Staff
                    || (caller instanceof Caller.InstitutionUser user && isOne(user, one))
                    || (this == RAISER
                            && caller instanceof Caller.Learner learner
                            && work.cluster(learner.uln())
                                    .numbers()
                                    .contains(one.claim().uln()));
            if (!may) {
                throw new RefusedException(ChallengeCode.CHALLENGE_NOT_YOURS);
            }
        }
    }

    static boolean isResponder(Challenge one, @Nullable Ukprn ukprn) {
        return one.state() instanceof ChallengeState.Open open
                ? ukprn != null && ukprn.equals(open.body())
                : one.steps().stream()
                        .filter(step -> step.kind() == ChallengeStep.Kind.PASSED)
                        .anyMatch(step -> ukprn != null && ukprn.value().equals(step.detail()));
    }
}

package org.learnerhub.domain.enquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.enquiry.Disclosure.Shown;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** Says whose many ULNs are now (contract 3.5), by two look-ups whatever their number. */
public final class RetrieveUlns {

    /** At most so many in one request (contract section 0). */
    public static final int MOST = 200;

    private final EnquiryPorts ports;

    public RetrieveUlns(EnquiryPorts ports) {
        this.ports = ports;
    }

    /**
     * One for each, in order.
     *
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD for none, too many, or one that is not ten digits
     */
    public List<RetrievedUln> retrieve(Asker asker, List<String> asked) {
        if (asked.isEmpty() || asked.size() > MOST) {
            throw new RefusedException(HubCode.REQUEST_NOT_UNDERSTOOD, "ULN: 1 to 200 of them");
        }
        Map<String, Optional<Uln>> read = new HashMap<>();
        asked.forEach(text -> read.put(text, SentUln.read(text)));
        Map<Uln, RegisteredLearner> learners =
                withMasters(read.values().stream().flatMap(Optional::stream).toList());
        List<RetrievedUln> answer = asked.stream()
                .map(text -> retrieved(text, read.getOrDefault(text, Optional.empty()), learners))
                .toList();
        List<Uln> shown = answer.stream()
                .flatMap(one -> Stream.ofNullable(one.learner()))
                .map(RegisteredLearner::uln)
                .distinct()
                .toList();
        String outcome = shown.isEmpty() ? "NOBODY" : "FOUND";
        ports.unitOfWork()
                .run(() -> ports.disclosures()
                        .note(new Disclosure(
                                asker,
                                "retrieveULNs",
                                asked.size() + " of them",
                                outcome,
                                shown.isEmpty() ? Shown.NOTHING : Shown.IDENTITY,
                                shown)));
        return answer;
    }

    private Map<Uln, RegisteredLearner> withMasters(List<Uln> ulns) {
        LearnerRegister register = ports.register();
        Map<Uln, RegisteredLearner> learners = new HashMap<>(register.findByUln(ulns));
        List<Uln> masters = learners.values().stream()
                .flatMap(learner -> Stream.ofNullable(learner.master()))
                .toList();
        learners.putAll(register.findByUln(masters));
        return learners;
    }

    private static RetrievedUln retrieved(String text, Optional<Uln> uln, Map<Uln, RegisteredLearner> learners) {
        RegisteredLearner asked = uln.map(learners::get).orElse(null);
        if (asked == null || asked.status() == LearnerStatus.DELETED) {
            return new RetrievedUln(text, false, null);
        }
        RegisteredLearner current = learners.get(asked.currentUln());
        return current == null || current.status() == LearnerStatus.DELETED
                ? new RetrievedUln(text, false, null)
                : new RetrievedUln(text, asked.master() != null, current);
    }
}

package org.learnerhub.domain.enquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.enquiry.Disclosure.Shown;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** Says whose many ULNs are now (contract 3.5), by two look-ups whatever their number, or more while learners are merged. */
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
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "ULN: 1 to 200 of them");
        }
        Map<String, Optional<Uln>> read = new HashMap<>();
        asked.forEach(text -> read.put(text, SentUln.read(text)));
        Map<Uln, RegisteredLearner> learners = ports.register()
                .findByUln(read.values().stream().flatMap(Optional::stream).toList());
        Map<Uln, RegisteredLearner> current = Masters.follow(ports.register(), learners);
        List<RetrievedUln> answer = asked.stream()
                .map(text -> retrieved(text, read.getOrDefault(text, Optional.empty()), current))
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

    /** @param current who answers with each number now */
    private static RetrievedUln retrieved(String text, Optional<Uln> uln, Map<Uln, RegisteredLearner> current) {
        RegisteredLearner now = uln.map(current::get).orElse(null);
        return now == null || now.status() != LearnerStatus.LIVE
                ? new RetrievedUln(text, false, null)
                : new RetrievedUln(text, !uln.equals(Optional.of(now.uln())), now);
    }
}

package org.learnerhub.domain.enquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.Told;
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
    public List<RetrievedUln> retrieve(Call call, List<String> asked) {
        if (asked.isEmpty() || asked.size() > MOST) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "ULN: 1 to 200 of them");
        }
        Map<String, Optional<Uln>> read = new HashMap<>();
        asked.forEach(text -> read.put(text, SentUln.read(text)));
        return ports.gate()
                .tell(
                        call.to(Operation.RETRIEVE, asked.size() + " of them"),
                        Operation.RETRIEVE,
                        learners -> retrieve(learners, asked, read));
    }

    private static Told<List<RetrievedUln>> retrieve(
            LearnerReading register, List<String> asked, Map<String, Optional<Uln>> read) {
        Map<Uln, RegisteredLearner> learners =
                register.byUln(read.values().stream().flatMap(Optional::stream).toList());
        Map<Uln, RegisteredLearner> current = Masters.follow(register::byUln, learners);
        List<RetrievedUln> answer = asked.stream()
                .map(text -> retrieved(text, read.getOrDefault(text, Optional.empty()), current))
                .toList();
        List<Uln> shown = answer.stream()
                .flatMap(one -> Stream.ofNullable(one.learner()))
                .map(RegisteredLearner::uln)
                .distinct()
                .toList();
        return Told.of(
                answer, shown.isEmpty() ? Extent.NOTHING.after("NOBODY") : Extent.IDENTITY.after("FOUND"), shown);
    }

    /** @param current who answers with each number now */
    private static RetrievedUln retrieved(String text, Optional<Uln> uln, Map<Uln, RegisteredLearner> current) {
        RegisteredLearner now = uln.map(current::get).orElse(null);
        return now == null || now.status() != LearnerStatus.LIVE
                ? new RetrievedUln(text, false, null)
                : new RetrievedUln(text, !uln.equals(Optional.of(now.uln())), now);
    }
}

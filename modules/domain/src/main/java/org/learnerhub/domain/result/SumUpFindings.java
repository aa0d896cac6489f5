package org.learnerhub.domain.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.Severity;

/** What was found in an answered batch: equal findings as one, most rows first, with their sender's notes. */
public final class SumUpFindings {

    private static final Set<HubCode> IN_REVIEW = Set.of(MatchCode.POSSIBLE_MATCHES, MatchCode.TOO_MANY_MATCHES);

    private final BatchFindings findings;
    private final ConfirmFindings notes;

    public SumUpFindings(ResultPorts ports) {
        findings = ports.exchange().findings();
        notes = new ConfirmFindings(ports.trail(), ports.clock());
    }

    /** @param own of the institution that asks */
    public List<FindingGroup> of(Batch own) {
        Map<String, FindingGroup.Confirmed> said = notes.of(own.id());
        return findings.of(own.id()).stream()
                .flatMap(found -> group(found, said).stream())
                .sorted((one, other) -> Integer.compare(other.rows(), one.rows()))
                .toList();
    }

    private static Optional<FindingGroup> group(BatchFinding found, Map<String, FindingGroup.Confirmed> said) {
        return Catalogue.find(found.code())
                .map(code -> new FindingGroup(
                        code,
                        found.field(),
                        found.rows(),
                        found.firstRow(),
                        found.lastRow(),
                        weight(code),
                        said.get(ConfirmFindings.key(found.code(), found.field()))));
    }

    private static FindingGroup.Weight weight(HubCode code) {
        if (code.severity() != Severity.ERROR) {
            return FindingGroup.Weight.QUERY;
        }
        return IN_REVIEW.contains(code) ? FindingGroup.Weight.REVIEW : FindingGroup.Weight.ERROR;
    }

    /**
     * Notes why something is right as it was sent.
     *
     * @throws RefusedException UNKNOWN_BATCH where it is another institution's, REQUEST_NOT_UNDERSTOOD where nothing such was
     *     found, it is an error, or the note is none
     */
    public void confirm(Call call, Batch batch, String code, @Nullable String field, String note) {
        if (!batch.identity().ukprn().equals(call.institution().ukprn())) {
            throw new RefusedException(IntakeCode.UNKNOWN_BATCH);
        }
        FindingGroup group = of(batch).stream()
                .filter(one -> ConfirmFindings.key(one.code().code(), one.field())
                        .equals(ConfirmFindings.key(code, field)))
                .filter(one -> one.weight() == FindingGroup.Weight.QUERY)
                .findFirst()
                .orElseThrow(() -> new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "no such finding"));
        notes.confirm(call, batch.id(), group, note);
    }
}

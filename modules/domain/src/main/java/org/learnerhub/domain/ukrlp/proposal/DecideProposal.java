package org.learnerhub.domain.ukrlp.proposal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.problem.ProposalCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;
import org.learnerhub.domain.ukrlp.proposal.Proposal.State;

/** The register's staff verifies a proposal against a source and accepts it, or refuses it. */
public final class DecideProposal {

    private final ProposalPorts ports;

    public DecideProposal(ProposalPorts ports) {
        this.ports = ports;
    }

    /**
     * All of it goes into the register, as the provider's own word: no import changes it.
     *
     * @param by with the source against which it was verified
     * @return why nothing was changed; empty where it was
     */
    public Optional<Refusal> accept(long number, Justification by) {
        return decide(number, State.ACCEPTED, by);
    }

    /** @return why nothing was decided; empty where it was */
    public Optional<Refusal> refuse(long number, Justification by) {
        return decide(number, State.REFUSED, by);
    }

    private Optional<Refusal> decide(long number, State state, Justification by) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Instant now = ports.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            Optional<Proposal> found = ports.proposals().find(number);
            if (found.isEmpty()) {
                return Optional.of(Refusal.of(ProposalCode.PROPOSAL_UNKNOWN));
            }
            Proposal proposal = found.get();
            if (proposal.stateAt(now) != State.OPEN) {
                return Optional.of(Refusal.of(ProposalCode.PROPOSAL_ENDED));
            }
            Optional<Refusal> refusal = state == State.ACCEPTED ? write(proposal, now, by) : Optional.empty();
            if (refusal.isEmpty()) {
                ports.proposals()
                        .end(number, new Proposal.Decision(state, by.caller().userName(), now, by.reason()));
                ports.audit()
                        .append(List.of(AuditEntry.of(
                                by,
                                Operation.DECIDE_PROPOSAL,
                                now,
                                new AuditSubject.Provider(proposal.ukprn()),
                                Shown.words(state == State.ACCEPTED ? "accepted" : "refused"))));
            }
            return refusal;
        });
    }

    /** Only where the register still says what it said when the change was proposed. */
    private Optional<Refusal> write(Proposal proposal, Instant now, Justification by) {
        ProviderVersion version = ports.register().present(proposal.ukprn()).orElse(null);
        Provider present = version == null ? null : version.provider();
        if (present == null) {
            return Optional.of(Refusal.of(ProviderCode.PROVIDER_UNKNOWN));
        }
        ProviderDraft draft = ProviderDraft.of(present);
        for (Proposal.Change change : proposal.changes()) {
            if (!Objects.equals(change.part().of(present), change.from())) {
                return Optional.of(Refusal.of(ProposalCode.PROPOSAL_OVERTAKEN));
            }
            change.part().put(draft, change.to(), now);
        }
        String source =
                "proposal " + proposal.number() + " accepted by " + by.caller().userName();
        ports.register().append(List.of(ProviderChange.of(draft.build(), now, source)));
        return Optional.empty();
    }
}

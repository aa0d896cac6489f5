package org.learnerhub.domain.ukrlp.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProposalCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;

/** A provider proposes what shall be in its entry: its own user, or staff who were told by it. The register stays as it is. */
public final class ProposeChange {

    /** Names, status, verifications and whatever else says who the provider is are not proposed but verified anew. */
    private static final Set<Part> MAY_CHANGE = EnumSet.range(Part.ALIASES, Part.PRIMARY_EMAIL);

    private static final Duration LASTS = Duration.ofDays(90);
    private static final int OPEN_AT_ONCE = 20;
    private static final int LONGEST = 255;
    private static final int MOST_LINES = 100;

    private final ProposalPorts ports;

    public ProposeChange(ProposalPorts ports) {
        this.ports = ports;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** @param expiresAt until when it may be decided */
        record Proposed(long number, Instant expiresAt) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /**
     * @param wanted parts as {@link Part} writes them; null where nothing shall be said. What the register says already is
     *     left out
     */
    public Outcome propose(Ukprn ukprn, Map<Part, @Nullable String> wanted, Justification by) {
        if (by.caller() instanceof Caller.InstitutionUser user && !user.ukprn().equals(ukprn)) {
            return refused(ProposalCode.PROPOSAL_OF_ANOTHER);
        }
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Instant now = ports.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            Optional<Provider> present = ports.register().present(ukprn).map(ProviderVersion::provider);
            if (present.isEmpty()) {
                return refused(ProviderCode.PROVIDER_UNKNOWN);
            }
            List<Proposal.Change> changes = new ArrayList<>();
            for (Map.Entry<Part, @Nullable String> one : wanted.entrySet()) {
                Part part = one.getKey();
                if (!MAY_CHANGE.contains(part) || !isWritable(present.get(), part, one.getValue(), now)) {
                    return new Outcome.Refused(Refusal.at(ProposalCode.PROPOSAL_VALUE, part.name()));
                }
                String from = part.of(present.get());
                if (!Objects.equals(from, one.getValue())) {
                    changes.add(new Proposal.Change(part, from, one.getValue()));
                }
            }
            return changes.isEmpty()
                    ? refused(ProposalCode.PROPOSAL_EMPTY)
                    : add(
                            new Proposal(
                                    0, ukprn, changes, by.caller().userName(), by.reason(), now, now.plus(LASTS), null),
                            by);
        });
    }

    private Outcome add(Proposal proposal, Justification by) {
        long open = ports.proposals().of(proposal.ukprn(), OPEN_AT_ONCE).stream()
                .filter(one -> one.stateAt(proposal.proposedAt()) == Proposal.State.OPEN)
                .count();
        if (open == OPEN_AT_ONCE) {
            return refused(ProposalCode.TOO_MANY_PROPOSALS);
        }
        ports.audit()
                .append(List.of(AuditEntry.of(
                        by,
                        Operation.PROPOSE_PROVIDER_CHANGE,
                        proposal.proposedAt(),
                        new AuditSubject.Provider(proposal.ukprn()),
                        Shown.words("proposed"))));
        return new Outcome.Proposed(ports.proposals().add(proposal), proposal.expiresAt());
    }

    /** Whether the register could take it as it stands. */
    private static boolean isWritable(Provider provider, Part part, @Nullable String words, Instant now) {
        if (words == null) {
            return true;
        }
        if (words.lines().count() > MOST_LINES || words.lines().anyMatch(line -> line.length() > LONGEST)) {
            return false;
        }
        ProviderDraft draft = ProviderDraft.of(provider);
        part.put(draft, words, now);
        return words.equals(part.of(draft.build()));
    }

    private static Outcome refused(HubCode code) {
        return new Outcome.Refused(Refusal.of(code));
    }
}

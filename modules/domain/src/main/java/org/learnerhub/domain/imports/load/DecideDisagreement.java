package org.learnerhub.domain.imports.load;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.imports.Disagreement.Decision;
import org.learnerhub.domain.imports.Disagreement.State;
import org.learnerhub.domain.imports.ImportPorts;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.ukrlp.ChangeSource;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;
import org.learnerhub.domain.ukrlp.part.Words;

/** Somebody's word on what another register says otherwise. */
public final class DecideDisagreement {

    private static final int STATUS_AND_DAY = 2;

    private final ImportPorts ports;
    private final AuditTrail audit;
    private final InstantSource clock;

    public DecideDisagreement(ImportPorts ports, AuditTrail audit, InstantSource clock) {
        this.ports = ports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The register's words stay; the same words of the other register are not brought up again.
     *
     * @return empty where it was done
     */
    public Optional<Refusal> keep(long number, Justification by) {
        return decide(number, by, State.KEPT);
    }

    /** The other register's words are taken over; where it says that the provider is closed, it is deactivated, verified. */
    public Optional<Refusal> take(long number, Justification by) {
        return decide(number, by, State.TAKEN);
    }

    private Optional<Refusal> decide(long number, Justification by, State state) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Optional<Disagreement> found = ports.disagreements().find(number);
            if (found.isEmpty()) {
                return Optional.of(Refusal.of(ProviderCode.DISAGREEMENT_UNKNOWN));
            }
            Disagreement one = found.get();
            if (!one.isOpen()) {
                return Optional.of(Refusal.of(ProviderCode.DISAGREEMENT_ENDED));
            }
            Decision decision = new Decision(state, by.caller().userName(), now, by.reason());
            Optional<Refusal> refusal = state == State.TAKEN ? taken(one, decision) : Optional.empty();
            if (refusal.isPresent()) {
                return refusal;
            }
            ports.disagreements().end(number, decision);
            audit.append(List.of(AuditEntry.of(
                    by,
                    Operation.DECIDE_DISAGREEMENT,
                    now,
                    new AuditSubject.Provider(one.ukprn()),
                    Shown.words(state == State.TAKEN ? "taken" : "kept"))));
            return Optional.empty();
        });
    }

    /** Has the register say the other, where it still says what it said when the disagreement was found. */
    private Optional<Refusal> taken(Disagreement one, Decision decision) {
        Part part = Part.valueOf(one.part());
        ProviderVersion version = ports.register().present(one.ukprn()).orElse(null);
        Provider provider = version == null ? null : version.provider();
        if (version == null || provider == null || !Objects.equals(part.of(provider), one.ours())) {
            return Optional.of(Refusal.of(ProviderCode.DISAGREEMENT_OVERTAKEN));
        }
        ProviderDraft draft = ProviderDraft.of(provider);
        boolean ends = part == Part.STATUS && put(draft, one.theirs(), decision.at());
        if (part != Part.STATUS) {
            part.put(draft, one.theirs(), decision.at());
        }
        agree(one, draft, decision.at());
        Provider next = draft.build();
        if (part == Part.SUCCESSIONS && new Present(ports.register()).isCircle(next)) {
            return Optional.of(Refusal.of(ProviderCode.SUCCESSION_IN_CIRCLE));
        }
        Instant at = version.at().isAfter(decision.at()) ? version.at() : decision.at();
        ports.register().append(List.of(new ProviderChange(one.ukprn(), at, source(one, decision, ends), next)));
        return Optional.empty();
    }

    /** That a provider ended is a person's word from then on; all else that was taken is the other register's. */
    private static String source(Disagreement one, Decision decision, boolean ends) {
        return ends
                ? "disagreement " + one.number() + " taken by " + decision.by()
                : ChangeSource.ofTaken(one.number(), decision.by());
    }

    /** A person has verified it now. @return whether the provider ends with it */
    private static boolean put(ProviderDraft draft, @Nullable String theirs, Instant now) {
        @Nullable String[] said = Words.split(theirs, STATUS_AND_DAY);
        ProviderStatus status =
                ProviderStatus.ofCode(Objects.requireNonNull(said[0])).orElseThrow();
        boolean ends = Statement.ENDING.contains(status);
        draft.status(ends ? ProviderStatus.DEACTIVATED : status);
        if (said[1] != null) {
            Part.CLOSED.put(draft, said[1], now);
        }
        return ends;
    }

    /** The last part that disagrees takes that mark off the links. */
    private void agree(Disagreement one, ProviderDraft draft, Instant now) {
        boolean others = ports.disagreements().standing(List.of(one.ukprn())).stream()
                .anyMatch(other -> !other.part().equals(one.part()));
        if (others) {
            return;
        }
        for (RegisterLink.Kind kind : RegisterLink.Kind.values()) {
            draft.link(kind)
                    .filter(link -> link.state() == RegisterLink.State.DISAGREES)
                    .ifPresent(link -> draft.link(SourceLinks.agreeing(link, now)));
        }
    }
}

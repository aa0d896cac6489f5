package org.learnerhub.domain.ukrlp.decision;

import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;

/** A person says where a provider stands. Nothing else deactivates one for good: imports propose it. */
public final class DecideStatus {

    private final DecisionPorts ports;

    public DecideStatus(DecisionPorts ports) {
        this.ports = ports;
    }

    /** @return why nothing was changed; empty where it was */
    public Optional<Refusal> decide(Ukprn ukprn, ProviderStatus status, Justification by) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Optional<Provider> present = ports.register().present(ukprn).map(ProviderVersion::provider);
            if (present.isEmpty()) {
                return Optional.of(Refusal.of(ProviderCode.PROVIDER_UNKNOWN));
            }
            if (present.get().status() == status) {
                return Optional.of(Refusal.of(ProviderDecisionCode.PROVIDER_STATUS_SAME));
            }
            Provider next = new ProviderBuilder(present.get()).status(status).build();
            ports.write(next, Operation.SET_PROVIDER_STATUS, status.code(), by);
            return Optional.empty();
        });
    }
}

package org.learnerhub.domain.ukrlp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A provider that is deactivated, and verified to be, sends nothing more after a time of grace. Every other status takes
 * nothing away, and whoever is not in the register of providers is not judged by it.
 */
public final class EndsByStatus implements SubmissionEnds {

    private final ProviderRegister register;
    private final Duration grace;

    public EndsByStatus(ProviderRegister register, Duration grace) {
        this.register = register;
        this.grace = grace;
    }

    @Override
    public Optional<Instant> of(Ukprn ukprn) {
        return register.present(ukprn)
                .filter(EndsByStatus::isDeactivated)
                .map(now -> since(ukprn, now).plus(grace));
    }

    /** Changes of other parts since then do not prolong it. */
    private Instant since(Ukprn ukprn, ProviderVersion now) {
        List<ProviderVersion> history = register.history(ukprn);
        Instant since = now.at();
        for (int i = history.size() - 1; i >= 0 && isDeactivated(history.get(i)); i--) {
            since = history.get(i).at();
        }
        return since;
    }

    private static boolean isDeactivated(ProviderVersion version) {
        Provider provider = version.provider();
        return provider != null && provider.status() == ProviderStatus.DEACTIVATED;
    }
}

package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** One provider as it is, was at a moment, and came to be. */
public final class ShowProvider {

    private final ProviderRegister register;

    public ShowProvider(ProviderRegister register) {
        this.register = register;
    }

    /** @param at null: now */
    public Optional<ProviderVersion> show(Ukprn ukprn, @Nullable Instant at) {
        return at == null ? register.present(ukprn) : register.asAt(ukprn, at);
    }

    /** Oldest first. */
    public List<ProviderVersion> history(Ukprn ukprn) {
        return register.history(ukprn);
    }

    /** Whose successor it is now. */
    public List<Ukprn> predecessors(Ukprn ukprn) {
        return register.predecessors(ukprn);
    }
}

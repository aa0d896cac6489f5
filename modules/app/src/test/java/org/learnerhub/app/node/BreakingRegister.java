package org.learnerhub.app.node;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** A register of providers whose process dies after it has written something. */
final class BreakingRegister implements ProviderRegister {

    static final String BROKEN = "killed here";

    private final ProviderRegister register;
    private int left;

    BreakingRegister(ProviderRegister register) {
        this.register = register;
    }

    /** @param writes that go well before the next one dies, its rows written but not committed */
    void breakAfter(int writes) {
        left = writes;
    }

    @Override
    public List<ProviderVersion> append(List<ProviderChange> changes) {
        List<ProviderVersion> written = register.append(changes);
        if (left-- == 0) {
            throw new IllegalStateException(BROKEN);
        }
        return written;
    }

    @Override
    public void lock() {
        register.lock();
    }

    @Override
    public Optional<ProviderVersion> present(Ukprn ukprn) {
        return register.present(ukprn);
    }

    @Override
    public Map<Ukprn, ProviderVersion> present(Collection<Ukprn> ukprns) {
        return register.present(ukprns);
    }

    @Override
    public Optional<ProviderVersion> asAt(Ukprn ukprn, Instant moment) {
        return register.asAt(ukprn, moment);
    }

    @Override
    public List<ProviderVersion> history(Ukprn ukprn) {
        return register.history(ukprn);
    }

    @Override
    public List<ProviderVersion> between(long after, long upTo, int most) {
        return register.between(after, upTo, most);
    }

    @Override
    public Optional<Ukprn> greatest(Ukprn first, Ukprn last) {
        return register.greatest(first, last);
    }

    @Override
    public long lastNumber() {
        return register.lastNumber();
    }

    @Override
    public long count() {
        return register.count();
    }

    @Override
    public void each(ProviderCriteria criteria, Consumer<ProviderVersion> reader) {
        register.each(criteria, reader);
    }

    @Override
    public List<Ukprn> predecessors(Ukprn successor) {
        return register.predecessors(successor);
    }

    @Override
    public List<Ukprn> members(long association) {
        return register.members(association);
    }

    @Override
    public List<Ukprn> verifiedBy(VerificationAuthority authority, String id) {
        return register.verifiedBy(authority, id);
    }
}

package org.learnerhub.testkit.ukrlp;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.FittingProviders;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** The register of providers for tests; for any number of threads. Knows no transactions: what is appended stays. */
public final class ProvidersInMemory implements ProviderRegister {

    private final PostcodePlaces places;
    private final List<ProviderVersion> feed = new ArrayList<>();
    private final SortedMap<String, ProviderVersion> present = new TreeMap<>();

    public ProvidersInMemory() {
        this(new PlacesInMemory());
    }

    public ProvidersInMemory(PostcodePlaces places) {
        this.places = places;
    }

    /** Each call writes alone. */
    @Override
    public void lock() {}

    @Override
    public synchronized List<ProviderVersion> append(List<ProviderChange> changes) {
        return changes.stream().map(this::append).toList();
    }

    private ProviderVersion append(ProviderChange change) {
        List<ProviderVersion> before = history(change.ukprn());
        Instant at = change.at().truncatedTo(ChronoUnit.MICROS);
        if (!before.isEmpty() && before.get(before.size() - 1).at().isAfter(at)) {
            at = before.get(before.size() - 1).at();
        }
        ProviderVersion version =
                new ProviderVersion(feed.size() + 1L, change.ukprn(), at, change.source(), change.provider());
        feed.add(version);
        if (version.provider() == null) {
            present.remove(version.ukprn().value());
        } else {
            present.put(version.ukprn().value(), version);
        }
        return version;
    }

    @Override
    public synchronized Optional<ProviderVersion> present(Ukprn ukprn) {
        return Optional.ofNullable(present.get(ukprn.value()));
    }

    @Override
    public synchronized Map<Ukprn, ProviderVersion> present(Collection<Ukprn> ukprns) {
        Map<Ukprn, ProviderVersion> found = new HashMap<>();
        ukprns.forEach(ukprn -> present(ukprn).ifPresent(version -> found.put(ukprn, version)));
        return found;
    }

    @Override
    public synchronized Optional<ProviderVersion> asAt(Ukprn ukprn, Instant moment) {
        return history(ukprn).stream()
                .filter(version -> !version.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .filter(version -> version.provider() != null);
    }

    @Override
    public synchronized List<ProviderVersion> history(Ukprn ukprn) {
        return feed.stream().filter(version -> version.ukprn().equals(ukprn)).toList();
    }

    @Override
    public synchronized List<ProviderVersion> between(long after, long upTo, int most) {
        return feed.stream()
                .filter(version -> version.number() > after && version.number() <= upTo)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<Ukprn> greatest(Ukprn first, Ukprn last) {
        return feed.stream()
                .map(ProviderVersion::ukprn)
                .filter(ukprn -> ukprn.value().compareTo(first.value()) >= 0
                        && ukprn.value().compareTo(last.value()) <= 0)
                .max(Comparator.comparing(Ukprn::value));
    }

    @Override
    public synchronized long lastNumber() {
        return feed.size();
    }

    @Override
    public synchronized long count() {
        return everybody().size();
    }

    @Override
    public void each(ProviderCriteria criteria, Consumer<ProviderVersion> reader) {
        new FittingProviders(criteria, places).of(everybody()).forEach(reader);
    }

    private synchronized List<ProviderVersion> everybody() {
        return List.copyOf(present.values());
    }

    @Override
    public List<Ukprn> predecessors(Ukprn successor) {
        return those(provider -> provider.isSucceededBy(successor));
    }

    @Override
    public List<Ukprn> members(long association) {
        return those(provider -> provider.isMemberOf(association));
    }

    @Override
    public List<Ukprn> verifiedBy(VerificationAuthority authority, String id) {
        return those(provider -> provider.isKnownTo(authority, id));
    }

    private List<Ukprn> those(Predicate<Provider> condition) {
        return everybody().stream()
                .map(ProviderVersion::provider)
                .filter(provider -> isThere(provider) && condition.test(provider))
                .map(Provider::ukprn)
                .toList();
    }

    private static boolean isThere(@Nullable Provider provider) {
        return provider != null;
    }
}

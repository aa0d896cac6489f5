package org.learnerhub.domain.ukrlp.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderKeys;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.ProviderVersion;

/**
 * Looks before each search whether the register or the places have changed, so that another node's change counts at once.
 * The first search reads the whole register. For any number of threads, outside of transactions.
 */
public final class IndexedSearch implements ProviderSearch {

    private static final int PAGE = 500;

    private final ProviderRegister register;
    private final PostcodePlaces places;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private SearchIndex index = new SearchIndex();
    private long upTo;
    private long placed = -1;

    public IndexedSearch(ProviderRegister register, PostcodePlaces places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public Page search(Request request) {
        Place from = null;
        if (request.near() != null) {
            from = places.of(request.near().postcode()).orElse(null);
            if (from == null) {
                return new Page(List.of(), 0);
            }
        }
        bringUpToDate();
        Hits hits = new Hits(request, from);
        lock.readLock().lock();
        try {
            hits.in(index);
        } finally {
            lock.readLock().unlock();
        }
        return page(hits);
    }

    /**
     * All, as they are now, in whose names every word of one of these occurs somewhere, as
     * {@link org.learnerhub.domain.ukrlp.FittingProviders} has it: in capitals, and nothing forgiven.
     */
    public List<Ukprn> named(Collection<String> names) {
        List<List<String>> wanted = names.stream().map(ProviderKeys::words).toList();
        return all(provider -> wanted.stream().anyMatch(provider::isCalled));
    }

    /** All, as they are now, with a postcode within the distance; nobody, where the place is not known. */
    public List<Ukprn> near(ProviderCriteria.Near near) {
        return places.of(near.postcode())
                .map(from -> all(provider -> provider.miles(from, near.miles()) <= near.miles()))
                .orElse(List.of());
    }

    private List<Ukprn> all(Predicate<IndexedProvider> fitting) {
        bringUpToDate();
        lock.readLock().lock();
        try {
            return index.all().stream()
                    .filter(fitting)
                    .map(provider -> provider.ukprn)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The next search reads the whole register: for whoever has emptied or restored it beneath. */
    public void beginAnew() {
        lock.writeLock().lock();
        try {
            index = new SearchIndex();
            upTo = 0;
            placed = -1;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Page page(Hits hits) {
        List<Hits.Hit> wanted = hits.page();
        Map<Ukprn, ProviderVersion> present = register.present(
                wanted.stream().map(hit -> hit.provider().ukprn).toList());
        List<Found> found = wanted.stream()
                .map(hit -> found(hit, present.get(hit.provider().ukprn)))
                .filter(Objects::nonNull)
                .toList();
        return new Page(found, hits.count());
    }

    /** Null where it was removed meanwhile. */
    private static @Nullable Found found(Hits.Hit hit, @Nullable ProviderVersion present) {
        return present == null || present.provider() == null
                ? null
                : new Found(present.provider(), hit.rank(), Double.isNaN(hit.miles()) ? null : hit.miles());
    }

    private void bringUpToDate() {
        long last = register.lastNumber();
        long version = places.version();
        if (isCurrent(last, version)) {
            return;
        }
        lock.writeLock().lock();
        try {
            follow(last);
            if (version > placed) {
                place(index.all());
                placed = version;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isCurrent(long last, long version) {
        lock.readLock().lock();
        try {
            return last <= upTo && version <= placed;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void follow(long last) {
        if (upTo == 0 || index.isWorn()) {
            SearchIndex anew = new SearchIndex();
            register.each(ProviderCriteria.all(), anew::put);
            index = anew;
            upTo = last;
            placed = -1;
        }
        while (upTo < last) {
            List<ProviderVersion> next = register.between(upTo, last, PAGE);
            place(next.stream().map(index::put).filter(Objects::nonNull).collect(Collectors.toSet()));
            upTo = next.get(next.size() - 1).number();
        }
    }

    private void place(Iterable<IndexedProvider> some) {
        Set<String> postcodes = new HashSet<>();
        some.forEach(one -> postcodes.addAll(one.postcodes()));
        Map<String, Place> known = places.of(postcodes);
        some.forEach(one -> one.place(known));
    }
}

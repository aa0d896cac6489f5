package org.learnerhub.testkit.ukrlp;

import java.util.function.Supplier;
import org.learnerhub.domain.ukrlp.search.IndexedSearch;
import org.learnerhub.domain.work.UnitOfWork;

/** The doubles, which know no transactions. */
final class InMemory {

    private InMemory() {}

    static ProviderAdapters fresh() {
        PlacesInMemory places = new PlacesInMemory();
        ProvidersInMemory register = new ProvidersInMemory(places);
        return new ProviderAdapters(new AtOnce(), register, places, new IndexedSearch(register, places));
    }

    private static final class AtOnce implements UnitOfWork {

        @Override
        public <T> T get(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void rolledBack(Runnable work) {
            throw new UnsupportedOperationException("nothing is undone");
        }

        @Override
        public void requiresNew(Runnable work) {
            work.run();
        }
    }
}

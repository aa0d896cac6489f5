package org.learnerhub.testkit.ukrlp;

import java.util.function.Supplier;
import org.learnerhub.domain.work.UnitOfWork;

/** The doubles, which know no transactions. */
final class InMemory {

    private InMemory() {}

    static ProviderAdapters fresh() {
        PlacesInMemory places = new PlacesInMemory();
        return new ProviderAdapters(new AtOnce(), new ProvidersInMemory(places), places);
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

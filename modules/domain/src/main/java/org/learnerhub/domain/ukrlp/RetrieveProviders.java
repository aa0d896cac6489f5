package org.learnerhub.domain.ukrlp;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderCriteria.Criterion;

/**
 * The query behind all services of the register: who fits, one after the other, as long as the answer may be. A reading
 * keeps some hundred records and a thread for as long as its answer takes to go out, and no connection of the database
 * meanwhile; so that slow callers leave threads to others, only some read at once. Look-ups by number are not counted.
 */
public final class RetrieveProviders {

    /** What most clients ask, and the cheapest to answer. */
    private static final Set<Criterion> NUMBERS_ALONE = Set.of(Criterion.UKPRNS);

    private static final int MOST_LOOKED_UP = 1_000;

    /** Looked up and handed over together, so that so many are in memory. */
    private static final int SLICE = 100;

    private static final int AT_ONCE = 16;

    /** Waiting callers hold threads of the web server. */
    private static final int WAITING = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProviderRegister register;
    private final Semaphore reading;
    private final Semaphore waiting;
    private final Duration patience;

    public RetrieveProviders(ProviderRegister register) {
        this(register, AT_ONCE, WAITING, PATIENCE);
    }

    RetrieveProviders(ProviderRegister register, int atOnce, int waiting, Duration patience) {
        this.register = register;
        reading = new Semaphore(atOnce, true);
        this.waiting = new Semaphore(waiting);
        this.patience = patience;
    }

    /**
     * Present versions that fit, by UKPRN ascending, each number once. Whoever breaks off throws.
     *
     * @throws RefusedException QUERIES_BUSY where as many read as may at once; nothing has been read then
     */
    public void each(ProviderCriteria criteria, Consumer<ProviderVersion> reader) {
        Set<Ukprn> ukprns = criteria.ukprns();
        if (ukprns != null
                && ukprns.size() <= MOST_LOOKED_UP
                && criteria.asked().equals(NUMBERS_ALONE)) {
            lookUp(criteria, ukprns, reader);
        } else {
            enter();
            try {
                register.each(criteria, reader);
            } finally {
                reading.release();
            }
        }
    }

    private void lookUp(ProviderCriteria criteria, Collection<Ukprn> ukprns, Consumer<ProviderVersion> reader) {
        List<Ukprn> all =
                ukprns.stream().sorted(Comparator.comparing(Ukprn::value)).toList();
        for (int first = 0; first < all.size(); first += SLICE) {
            List<Ukprn> slice = all.subList(first, Math.min(first + SLICE, all.size()));
            Map<Ukprn, ProviderVersion> present = register.present(slice);
            slice.stream()
                    .map(present::get)
                    .filter(version -> version != null && fits(version, criteria))
                    .forEach(reader);
        }
    }

    private void enter() {
        if (reading.tryAcquire()) {
            return;
        }
        if (!waiting.tryAcquire()) {
            throw new RefusedException(ProviderCode.QUERIES_BUSY);
        }
        try {
            if (!reading.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new RefusedException(ProviderCode.QUERIES_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(ProviderCode.QUERIES_BUSY);
        } finally {
            waiting.release();
        }
    }

    private static boolean fits(ProviderVersion version, ProviderCriteria criteria) {
        Provider provider = version.provider();
        return provider != null
                && criteria.statuses().contains(provider.status())
                && (!criteria.approvedOnly() || provider.isApproved());
    }
}

package org.learnerhub.domain.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.learnerhub.domain.batch.IdentifierLink;
import org.learnerhub.domain.batch.IdentifierSighting;
import org.learnerhub.domain.batch.LearnerIdentifiers;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** Identifiers in memory. */
public final class InMemoryIdentifiers implements LearnerIdentifiers, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private final InMemoryRegister register;
    private Map<Place, Kept> links = new LinkedHashMap<>();

    InMemoryIdentifiers(InMemoryTransactions transactions, InMemoryRegister register) {
        this.transactions = transactions;
        this.register = register;
        transactions.enlist(this);
    }

    private record Place(Ukprn institution, MisIdentifier identifier, Uln uln) {}

    private record Kept(IdentifierLink link, long reviewCase) {}

    @Override
    public List<IdentifierLink> called(Ukprn institution, Collection<MisIdentifier> identifiers) {
        return links(institution, link -> identifiers.contains(link.identifier()));
    }

    @Override
    public List<IdentifierLink> of(Ukprn institution, Collection<Uln> people) {
        return links(institution, link -> people.contains(link.person()));
    }

    private List<IdentifierLink> links(Ukprn institution, Predicate<IdentifierLink> wanted) {
        return links.entrySet().stream()
                .filter(one -> one.getKey().institution().equals(institution))
                .map(one -> today(one.getValue().link()))
                .filter(link -> register.byUln(link.uln()).status() != LearnerStatus.DELETED)
                .filter(wanted)
                .sorted(Comparator.comparingLong(IdentifierLink::lastBatch))
                .toList();
    }

    private IdentifierLink today(IdentifierLink link) {
        RegisteredLearner learner = register.byUln(link.uln());
        return new IdentifierLink(
                link.identifier(),
                link.uln(),
                learner.currentUln(),
                link.firstBatch(),
                link.lastBatch(),
                link.registered(),
                link.keyFields());
    }

    @Override
    public void keep(Ukprn institution, List<IdentifierSighting> sightings) {
        transactions.require();
        for (IdentifierSighting seen : sightings) {
            Kept fresh = new Kept(
                    new IdentifierLink(
                            seen.identifier(),
                            seen.uln(),
                            seen.person(),
                            seen.batch(),
                            seen.batch(),
                            seen.registered(),
                            seen.keyFields()),
                    seen.reviewCase());
            links.merge(new Place(institution, seen.identifier(), seen.uln()), fresh, InMemoryIdentifiers::both);
        }
    }

    private static Kept both(Kept before, Kept now) {
        IdentifierLink was = before.link;
        IdentifierLink is = now.link;
        boolean latest = is.lastBatch() >= was.lastBatch();
        boolean earliest = is.firstBatch() < was.firstBatch();
        return new Kept(
                new IdentifierLink(
                        was.identifier(),
                        was.uln(),
                        was.person(),
                        earliest ? is.firstBatch() : was.firstBatch(),
                        latest ? is.lastBatch() : was.lastBatch(),
                        was.registered() || is.registered(),
                        latest ? is.keyFields() : was.keyFields()),
                before.reviewCase == now.reviewCase ? now.reviewCase : IdentifierSighting.NO_CASE);
    }

    @Override
    public void takeBack(Ukprn institution, MisIdentifier identifier, Uln uln, long reviewCase) {
        transactions.require();
        links.computeIfPresent(
                new Place(institution, identifier, uln), (place, kept) -> kept.reviewCase == reviewCase ? null : kept);
    }

    @Override
    public Runnable remember() {
        Map<Place, Kept> before = new LinkedHashMap<>(links);
        return () -> links = before;
    }

    /** Forgets all, as if nothing had ever been kept. */
    public void clear() {
        links.clear();
    }

    /** Every link, oldest first. */
    public List<IdentifierLink> all() {
        return links.values().stream().map(kept -> today(kept.link())).toList();
    }
}

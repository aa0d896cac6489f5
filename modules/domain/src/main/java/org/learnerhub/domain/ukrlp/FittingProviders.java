package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;

/** Which versions fit criteria. The one rule of all registers; indexes may only leave out what it would. */
public final class FittingProviders {

    private final ProviderCriteria asked;
    private final PostcodePlaces places;
    private final List<Criterion> criteria = new ArrayList<>();

    public FittingProviders(ProviderCriteria asked, PostcodePlaces places) {
        this.asked = asked;
        this.places = places;
        addNumbersAndTimes();
        addNames();
        addPlaces();
    }

    /** Those of them that fit, in the same order. Tombstones never do. */
    public List<ProviderVersion> of(Collection<ProviderVersion> versions) {
        Map<String, Place> known = asked.near() == null ? Map.of() : places.of(postcodes(versions));
        return versions.stream().filter(version -> fits(version, known)).toList();
    }

    private static Set<String> postcodes(Collection<ProviderVersion> versions) {
        return versions.stream()
                .map(ProviderVersion::provider)
                .filter(Objects::nonNull)
                .flatMap(FittingProviders::postcodes)
                .collect(Collectors.toSet());
    }

    private boolean fits(ProviderVersion version, Map<String, Place> known) {
        Provider provider = version.provider();
        if (provider == null
                || !asked.statuses().contains(provider.status())
                || (asked.approvedOnly() && !provider.isApproved())) {
            return false;
        }
        if (criteria.isEmpty()) {
            return true;
        }
        Candidate candidate = new Candidate(version, provider, known);
        return asked.any()
                ? criteria.stream().anyMatch(one -> one.holds(candidate))
                : criteria.stream().allMatch(one -> one.holds(candidate));
    }

    private void addNumbersAndTimes() {
        add(asked.ukprns(), (ukprns, one) -> ukprns.contains(one.provider.ukprn()));
        add(asked.updatedSince(), (since, one) -> !one.version.at().isBefore(since));
        add(asked.verifiedAfter(), (after, one) -> isWithin(one.provider.verified(), after, Instant.MAX));
        add(asked.verifiedBefore(), (before, one) -> isWithin(one.provider.verified(), Instant.MIN, before));
        add(
                asked.verification(),
                (by, one) -> one.provider.verifications().stream().anyMatch(verification -> isBy(by, verification)));
    }

    private void addNames() {
        List<List<String>> names = asked.names().stream()
                .map(ProviderKeys::words)
                .filter(words -> !words.isEmpty())
                .toList();
        if (!names.isEmpty()) {
            criteria.add(one -> names.stream().anyMatch(one.names::containsAll));
        }
        String term = asked.searchTerm();
        add(term == null ? null : ProviderKeys.words(term), (words, one) -> one.names.containsAll(words));
    }

    private void addPlaces() {
        Set<String> wanted = asked.postcodes().stream()
                .map(PostcodeParts::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            criteria.add(one -> postcodes(one.provider).anyMatch(wanted::contains));
        }
        ProviderCriteria.Near near = asked.near();
        if (near != null) {
            Optional<Place> base = places.of(near.postcode());
            criteria.add(one -> base.isPresent()
                    && postcodes(one.provider)
                            .map(one.known::get)
                            .anyMatch(place -> place != null && base.get().milesTo(place) <= near.miles()));
        }
    }

    private <T> void add(@Nullable T wanted, BiPredicate<T, Candidate> holds) {
        if (wanted != null) {
            criteria.add(one -> holds.test(wanted, one));
        }
    }

    private static boolean isWithin(@Nullable Instant moment, Instant first, Instant last) {
        return moment != null && !moment.isBefore(first) && !moment.isAfter(last);
    }

    private static boolean isBy(ProviderCriteria.VerifiedBy by, Verification verification) {
        VerificationAuthority authority = by.authority();
        String id = by.id();
        return (authority == null || authority == verification.authority())
                && (id == null || ProviderKeys.squeezed(id).equals(ProviderKeys.squeezed(verification.id())));
    }

    /** Of all contacts, as keys. */
    private static Stream<String> postcodes(Provider provider) {
        return provider.contacts().stream()
                .map(contact -> contact.address().postcode())
                .filter(Objects::nonNull)
                .map(PostcodeParts::key);
    }

    private interface Criterion {

        boolean holds(Candidate candidate);
    }

    private static final class Candidate {

        private final ProviderVersion version;
        private final Provider provider;
        private final Map<String, Place> known;
        private final Names names;

        private Candidate(ProviderVersion version, Provider provider, Map<String, Place> known) {
            this.version = version;
            this.provider = provider;
            this.known = known;
            names = new Names(provider);
        }
    }

    /** Put into capitals once, where a name is asked for at all. */
    private static final class Names {

        private final Provider provider;
        private @Nullable List<String> all;

        private Names(Provider provider) {
            this.provider = provider;
        }

        private boolean containsAll(List<String> words) {
            return words.stream().allMatch(word -> all().stream().anyMatch(name -> name.contains(word)));
        }

        private List<String> all() {
            List<String> known = all;
            if (known == null) {
                known = provider.names().map(ProviderKeys::capitals).toList();
                all = known;
            }
            return known;
        }
    }
}

package org.learnerhub.domain.ukrlp.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.Verification;

/**
 * Adds a provider under the next number of a range, unless it seems to be there: by name, by postcode and name, or by an
 * identifier. A person who has looked may say that it is another one; of identifiers nobody may.
 */
public final class AddProvider {

    /** Of names as good as equal; in one postcode much less will do. */
    private static final double SAME_NAME = 0.85;

    private static final double LIKE_NAME = 0.5;
    private static final int MOST = 20;

    private final DecisionPorts ports;
    private final ProviderSearch search;
    private final @Nullable NumberRange range;

    /** @param range null: this hub gives no numbers */
    public AddProvider(DecisionPorts ports, ProviderSearch search, @Nullable NumberRange range) {
        this.ports = ports;
        this.search = search;
        this.range = range;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Added(Ukprn ukprn) implements Outcome {}

        /** @param doubles those that it may be, each with why */
        record MaybeKnown(Map<Ukprn, String> doubles) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /**
     * @param drawn makes the provider of its number
     * @param another somebody has looked: it is none of those with a like name
     */
    public Outcome add(Draft drawn, boolean another, Justification by) {
        if (range == null) {
            return refused(ProviderDecisionCode.NUMBERS_NOT_SET);
        }
        Provider draft = drawn.of(range.firstNumber());
        Map<Ukprn, String> alike = another ? Map.of() : alike(draft);
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Map<Ukprn, String> doubles = new LinkedHashMap<>(alike);
            identified(draft).forEach(ukprn -> doubles.put(ukprn, "the same identifier"));
            if (!doubles.isEmpty()) {
                return new Outcome.MaybeKnown(doubles);
            }
            Optional<Ukprn> number =
                    range.next(ports.register().greatest(range.firstNumber(), range.lastNumber()));
            if (number.isEmpty()) {
                return refused(ProviderDecisionCode.NUMBERS_USED_UP);
            }
            ports.write(drawn.of(number.get()), Operation.ADD_PROVIDER, "added", by);
            return new Outcome.Added(number.get());
        });
    }

    /** A provider but for its number. */
    public interface Draft {

        Provider of(Ukprn ukprn);
    }

    private static Outcome refused(ProviderDecisionCode code) {
        return new Outcome.Refused(Refusal.of(code));
    }

    private List<Ukprn> identified(Provider draft) {
        List<Ukprn> known = new ArrayList<>();
        for (Verification one : draft.verifications()) {
            known.addAll(ports.register().verifiedBy(one.authority(), one.id()));
        }
        return known;
    }

    private Map<Ukprn, String> alike(Provider draft) {
        Map<Ukprn, String> alike = new LinkedHashMap<>();
        draft.names().forEach(name -> {
            search(name, null).found().stream()
                    .filter(one -> one.rank() >= SAME_NAME)
                    .forEach(one -> alike.putIfAbsent(one.provider().ukprn(), "the same name or nearly"));
            draft.contacts().stream()
                    .map(contact -> contact.address().postcode())
                    .filter(postcode -> postcode != null)
                    .flatMap(postcode -> search(name, postcode).found().stream())
                    .filter(one -> one.rank() >= LIKE_NAME)
                    .forEach(one -> alike.putIfAbsent(one.provider().ukprn(), "a like name in the same postcode"));
        });
        return alike;
    }

    private ProviderSearch.Page search(String name, @Nullable String postcode) {
        return search.search(new ProviderSearch.Request(name, null, postcode, null, Set.of(), null, 0, MOST));
    }
}

package org.learnerhub.domain.ukrlp.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.Succession;

/** A person says who took over from a provider, and whether its rights go to that one. */
public final class DecideSuccession {

    private final DecisionPorts ports;

    public DecideSuccession(DecisionPorts ports) {
        this.ports = ports;
    }

    /**
     * @param rights whether the successor gets the roles that the predecessor has as an institution of this hub; the
     *     predecessor keeps them until its status ends what it may send
     * @return why nothing was changed; empty where it was
     */
    public Optional<Refusal> decide(Ukprn predecessor, Succession succession, boolean rights, Justification by) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Optional<Provider> old = present(predecessor);
            Optional<Refusal> refusal = refusal(predecessor, old, succession.successor(), rights);
            if (refusal.isEmpty()) {
                ports.write(
                        with(old.orElseThrow(), succession),
                        Operation.SET_SUCCESSOR,
                        rights ? "with-rights" : "succeeded",
                        by);
                if (rights) {
                    moveRights(predecessor, succession.successor());
                }
            }
            return refusal;
        });
    }

    private Optional<Refusal> refusal(Ukprn predecessor, Optional<Provider> old, Ukprn successor, boolean rights) {
        if (old.isEmpty() || present(successor).isEmpty()) {
            Ukprn unknown = old.isEmpty() ? predecessor : successor;
            return Optional.of(Refusal.at(ProviderCode.PROVIDER_UNKNOWN, unknown.value()));
        }
        if (comesTo(successor, predecessor)) {
            return Optional.of(Refusal.of(ProviderDecisionCode.SUCCESSION_OF_ITSELF));
        }
        boolean both = ports.institutions().find(predecessor).isPresent()
                && ports.institutions().find(successor).isPresent();
        return rights && !both
                ? Optional.of(Refusal.of(ProviderDecisionCode.SUCCESSION_WITHOUT_RIGHTS))
                : Optional.empty();
    }

    private Optional<Provider> present(Ukprn ukprn) {
        return ports.register().present(ukprn).map(ProviderVersion::provider);
    }

    private boolean comesTo(Ukprn from, Ukprn wanted) {
        Set<Ukprn> seen = new HashSet<>();
        Deque<Ukprn> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Ukprn one = next.remove();
            if (one.equals(wanted)) {
                return true;
            }
            if (seen.add(one)) {
                present(one)
                        .ifPresent(provider ->
                                provider.successions().forEach(succession -> next.add(succession.successor())));
            }
        }
        return false;
    }

    /** In the place of what was said of the same successor before. */
    private static Provider with(Provider old, Succession succession) {
        List<Succession> all = new ArrayList<>(old.successions());
        all.removeIf(one -> one.successor().equals(succession.successor()));
        all.add(succession);
        return new ProviderBuilder(old).successions(all).build();
    }

    private void moveRights(Ukprn from, Ukprn to) {
        Set<Role> roles =
                ports.institutions().find(from).map(Institution::roles).orElse(Set.of());
        ports.institutions().change(to, institution -> {
            Set<Role> both = EnumSet.noneOf(Role.class);
            both.addAll(institution.roles());
            both.addAll(roles);
            return institution.playing(both);
        });
    }
}

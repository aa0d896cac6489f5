package org.learnerhub.domain.ukrlp.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderVersion;

/** A person says which providers are a consortium, or the centres of one, and which of them leads. */
public final class DecideMembership {

    private static final String ACTIVE = "Active";
    private static final String LEFT = "Left";

    private final DecisionPorts ports;

    public DecideMembership(DecisionPorts ports) {
        this.ports = ports;
    }

    /** @param association the number, where it was founded or changed */
    public record Outcome(long association, @Nullable Refusal refusal) {

        static Outcome refused(long association, HubCode code) {
            return new Outcome(association, Refusal.of(code));
        }
    }

    /** Founds an association, led by its first member. Its number is that of the version that founds it. */
    public Outcome found(Ukprn lead, String type, String description, Justification by) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            long number = ports.register().lastNumber() + 1;
            Optional<Provider> provider = present(lead);
            if (provider.isEmpty()) {
                return Outcome.refused(number, ProviderCode.PROVIDER_UNKNOWN);
            }
            Instant now = ports.clock().instant();
            Membership first = new Membership(number, type, description, ACTIVE, now, ACTIVE, now, null, true);
            write(provider.get(), added(provider.get(), first), "founded", by);
            return new Outcome(number, null);
        });
    }

    /** @param lead whether it leads from now on, in the place of who did */
    public Outcome join(long association, Ukprn ukprn, boolean lead, Justification by) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Optional<Provider> provider = present(ukprn);
            Optional<Membership> known = ports.register().members(association).stream()
                    .flatMap(member -> present(member).stream())
                    .flatMap(member -> member.memberships().stream())
                    .filter(one -> isPresent(one, association))
                    .findFirst();
            if (provider.isEmpty() || known.isEmpty()) {
                return Outcome.refused(
                        association,
                        provider.isEmpty()
                                ? ProviderCode.PROVIDER_UNKNOWN
                                : ProviderDecisionCode.ASSOCIATION_UNKNOWN);
            }
            if (provider.get().isMemberOf(association)) {
                return Outcome.refused(association, ProviderDecisionCode.MEMBER_ALREADY);
            }
            if (lead) {
                unseat(association, by);
            }
            write(provider.get(), added(provider.get(), as(known.get(), lead)), "joined", by);
            return new Outcome(association, null);
        });
    }

    /** Keeps the membership, with its end. */
    public Outcome leave(long association, Ukprn ukprn, Justification by) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            Optional<Provider> provider = present(ukprn).filter(one -> one.isMemberOf(association));
            if (provider.isEmpty()) {
                return Outcome.refused(association, ProviderDecisionCode.ASSOCIATION_UNKNOWN);
            }
            Instant now = ports.clock().instant();
            write(
                    provider.get(),
                    changed(provider.get(), association, one -> with(one, LEFT, one.since(), now, false)),
                    "left",
                    by);
            return new Outcome(association, null);
        });
    }

    private void unseat(long association, Justification by) {
        for (Ukprn member : ports.register().members(association)) {
            present(member)
                    .filter(one -> one.memberships().stream()
                            .anyMatch(membership -> isPresent(membership, association) && membership.lead()))
                    .ifPresent(one -> write(
                            one,
                            changed(one, association, m -> with(m, m.memberStatus(), m.since(), null, false)),
                            "no-lead",
                            by));
        }
    }

    private Optional<Provider> present(Ukprn ukprn) {
        return ports.register().present(ukprn).map(ProviderVersion::provider);
    }

    private void write(Provider old, List<Membership> memberships, String outcome, Justification by) {
        ports.write(
                new ProviderBuilder(old).memberships(memberships).build(), Operation.SET_MEMBERSHIP, outcome, by);
    }

    private Membership as(Membership known, boolean lead) {
        return with(known, ACTIVE, ports.clock().instant(), null, lead);
    }

    private static boolean isPresent(Membership one, long association) {
        return one.association() == association && one.until() == null;
    }

    private static List<Membership> added(Provider provider, Membership one) {
        List<Membership> all = new ArrayList<>(provider.memberships());
        all.add(one);
        return all;
    }

    private static List<Membership> changed(Provider provider, long association, UnaryOperator<Membership> change) {
        return provider.memberships().stream()
                .map(one -> isPresent(one, association) ? change.apply(one) : one)
                .toList();
    }

    private static Membership with(
            Membership one, String memberStatus, Instant since, @Nullable Instant until, boolean lead) {
        return new Membership(
                one.association(),
                one.type(),
                one.description(),
                one.status(),
                one.created(),
                memberStatus,
                since,
                until,
                lead);
    }
}

package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.provider.Ukprn;

/** Cases as a list. */
public final class InMemoryChallenges implements Challenges, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private List<Challenge> all = new ArrayList<>();

    public InMemoryChallenges(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    public List<Challenge> all() {
        return List.copyOf(all);
    }

    private Stream<Challenge> open() {
        return all.stream().filter(Challenge::isOpen);
    }

    @Override
    public Optional<Challenge> add(Claim claim, List<ChallengeStep> steps) {
        transactions.require();
        if (openWith(claim.subject()).isPresent()) {
            return Optional.empty();
        }
        Challenge one = new Challenge(all.size() + 1L, claim, steps);
        all.add(one);
        return Optional.of(one);
    }

    @Override
    public Optional<Challenge> openWith(String subject) {
        return open().filter(one -> one.claim().subject().equals(subject)).findFirst();
    }

    @Override
    public Optional<Challenge> find(long number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public Optional<Challenge> lock(long number) {
        transactions.require();
        return find(number);
    }

    @Override
    public void append(Challenge before, Challenge after) {
        transactions.require();
        all.replaceAll(one -> one.number() == after.number() ? after : one);
    }

    @Override
    public List<Long> due(Instant now, int most) {
        return all.stream()
                .filter(one -> one.clockAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing((Challenge one) -> one.clockAt().orElseThrow())
                        .thenComparingLong(Challenge::number))
                .map(Challenge::number)
                .limit(most)
                .toList();
    }

    @Override
    public List<Challenge> openAboutEvents(long above, int most) {
        return open().filter(one -> one.number() > above)
                .filter(one -> one.claim().event() != null || one.claim().kind() == ChallengeKind.EVENT_MISSING)
                .limit(most)
                .toList();
    }

    @Override
    public List<Challenge> list(Filter filter, int most) {
        return all.stream()
                .filter(fits(filter))
                .sorted(Comparator.comparingLong(Challenge::number).reversed())
                .limit(most)
                .toList();
    }

    private static Predicate<Challenge> fits(Filter filter) {
        return one -> (filter.ulns() == null
                        || filter.ulns().contains(one.claim().uln()))
                && (filter.party() == null || isParty(one, filter.party(), filter.side()))
                && one.number() < filter.below()
                && (!filter.openOnly() || one.isOpen())
                && (filter.raisedFrom() == null || !one.claim().raisedAt().isBefore(filter.raisedFrom()))
                && (filter.raisedBefore() == null || one.claim().raisedAt().isBefore(filter.raisedBefore()));
    }

    private static boolean isParty(Challenge one, Ukprn party, Side side) {
        boolean answers = one.state() instanceof ChallengeState.Open open && party.equals(open.body());
        return isParty(one, party) && (side == Side.EITHER || answers == (side == Side.HAS_TO_ANSWER));
    }

    private static boolean isParty(Challenge one, Ukprn party) {
        boolean raised = one.claim().raisedBy() instanceof Caller.InstitutionUser user
                && user.ukprn().equals(party);
        return raised
                || one.steps().stream()
                        .filter(step -> step.kind() == ChallengeStep.Kind.PASSED)
                        .reduce((first, later) -> later)
                        .filter(step -> party.value().equals(step.detail()))
                        .isPresent();
    }

    @Override
    public Map<Long, String> challenged(Collection<Long> events) {
        Map<Long, String> found = new TreeMap<>();
        open().filter(one -> one.claim().event() != null
                        && events.contains(one.claim().event()))
                .forEach(one -> found.putIfAbsent(one.claim().event(), one.reference()));
        return found;
    }

    @Override
    public Runnable remember() {
        List<Challenge> old = new ArrayList<>(all);
        return () -> all = old;
    }
}

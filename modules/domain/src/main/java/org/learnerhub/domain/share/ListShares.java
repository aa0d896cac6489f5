package org.learnerhub.domain.share;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.VerifiedReading.Look;

/**
 * What a learner shares and who opened it. An institution is told of what was made through it only: the rest is between the
 * learner and others.
 */
public final class ListShares {

    private static final int MOST_OPENINGS = 1_000;

    private final ShareGate gate;
    private final SharePorts ports;

    public ListShares(ShareGate gate, SharePorts ports) {
        this.gate = gate;
        this.ports = ports;
    }

    /** The newest first. */
    public Answer<List<Seen>> list(Behalf behalf) {
        return gate.tell(behalf, ShareGate.Deed.LIST, (records, held) -> {
            List<Uln> numbers = records.numbers(held.current().uln());
            List<Share> shares = ports.shares().of(numbers).stream()
                    .filter(share -> theirs(Optional.of(share), behalf, numbers).isPresent())
                    .toList();
            Map<String, Instant> opened =
                    ports.shares().lastOpened(shares.stream().map(Share::guid).toList());
            Instant now = ports.clock().instant();
            List<Seen> seen = shares.stream()
                    .map(share -> new Seen(share, share.state(now), opened.get(share.guid())))
                    .toList();
            return new Look<>(new Answer.Done<>(seen), Shown.words("Shares"));
        });
    }

    /** Of one share, the newest first. */
    public Answer<List<Opening>> openings(Behalf behalf, String guid) {
        return gate.tell(behalf, ShareGate.Deed.LIST, (records, held) -> {
            List<Uln> numbers = records.numbers(held.current().uln());
            return theirs(ports.shares().lock(guid), behalf, numbers)
                    .<Look<Answer<List<Opening>>>>map(share -> new Look<>(
                            new Answer.Done<>(ports.shares().openings(guid, MOST_OPENINGS)),
                            Shown.words("ShareOpenings")))
                    .orElseGet(() -> ShareGate.refused(ShareCode.SHARE_UNKNOWN));
        });
    }

    static Optional<Share> theirs(Optional<Share> share, Behalf behalf, List<Uln> numbers) {
        return share.filter(one -> numbers.contains(one.uln()))
                .filter(one -> !(behalf.caller() instanceof Caller.InstitutionUser user)
                        || (one.by() instanceof Caller.InstitutionUser maker
                                && maker.ukprn().equals(user.ukprn())));
    }

    /** @param opened when it was last opened; null where it never was */
    public record Seen(
            Share share, Share.State state, @Nullable Instant opened) {}
}

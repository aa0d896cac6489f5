package org.learnerhub.domain.share;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.VerifiedReading.Look;

/** Takes a share back. Once it is answered nobody opens the link any more, on whichever node. */
public final class RevokeShare {

    private final ShareGate gate;
    private final SharePorts ports;

    public RevokeShare(ShareGate gate, SharePorts ports) {
        this.gate = gate;
        this.ports = ports;
    }

    /** What is revoked already stays as it is. */
    public Answer<Share> revoke(Behalf behalf, String guid) {
        return gate.tell(behalf, ShareGate.Deed.REVOKE, (records, held) -> {
            List<Uln> numbers = records.numbers(held.current().uln());
            Optional<Share> share = ListShares.theirs(ports.shares().lock(guid), behalf, numbers);
            share.ifPresent(one ->
                    ports.shares().settle(guid, one.fate().revoked(ports.clock().instant())));
            return share.<Look<Answer<Share>>>map(
                            one -> new Look<>(new Answer.Done<>(one), Shown.words("share-revoked", "shown-nothing")))
                    .orElseGet(() -> ShareGate.refused(ShareCode.SHARE_UNKNOWN));
        });
    }
}

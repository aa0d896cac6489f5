package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.challenge.ChallengeStep.Kind;

/**
 * Reminds whoever has to answer, and tells the helpdesk what is overdue. May run twice at once: each case is locked, and
 * what was done is seen in it. After an outage one reminder goes out for all that were due meanwhile.
 */
public final class KeepChallengeClock {

    private static final int AT_ONCE = 100;

    private final ChallengePorts ports;

    public KeepChallengeClock(ChallengePorts ports) {
        this.ports = ports;
    }

    /** Does what is due. */
    public void keep() {
        Instant now = ports.clock().instant();
        for (long number : ports.challenges().due(now, AT_ONCE)) {
            ports.unitOfWork().run(() -> ports.challenges().lock(number).ifPresent(one -> keep(one, now)));
        }
    }

    private void keep(Challenge before, Instant now) {
        Challenge after = before;
        for (Optional<Instant> next = after.clockAt();
                next.filter(at -> !at.isAfter(now)).isPresent();
                next = after.clockAt()) {
            boolean over = next.get().equals(after.claim().deadlines().overdue());
            after = after.plus(new ChallengeStep(
                    over ? Kind.OVERDUE : Kind.REMINDED, now, new Caller.OwnTask("challenge-clock"), "", null));
        }
        List<ChallengeStep> added =
                after.steps().subList(before.steps().size(), after.steps().size());
        if (added.isEmpty()) {
            return;
        }
        ports.challenges().append(before, after);
        if (added.get(added.size() - 1).kind() == Kind.OVERDUE) {
            ports.told().overdue(after);
        } else {
            ports.told().reminder(after);
        }
    }
}

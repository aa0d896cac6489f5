package org.learnerhub.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.provider.Ukprn;

/** Guards by a clock that is set, who note what they are told and make nobody wait. */
final class TestGuards {

    final List<Duration> pauses = new ArrayList<>();
    final List<HubCode> refused = new ArrayList<>();
    final List<String> locked = new ArrayList<>();
    int admitted;
    Instant now;

    private final Set<String> seen = new HashSet<>();
    final Map<Ukprn, Instant> ends = new HashMap<>();

    private TestGuards(Instant now) {
        this.now = now;
    }

    static TestGuards at(Instant now) {
        return new TestGuards(now);
    }

    AccessGuards guards() {
        return guards(new RateLimit(0, 0));
    }

    AccessGuards guards(RateLimit rate) {
        return new AccessGuards(
                new Lockout<>(pauses::add),
                rate,
                (identity, until, at) -> seen.add(identity),
                new Notes(),
                () -> now,
                ukprn -> Optional.ofNullable(ends.get(ukprn)));
    }

    private final class Notes implements AccessWatch {

        @Override
        public void admitted() {
            admitted++;
        }

        @Override
        public void refused(HubCode code) {
            refused.add(code);
        }

        @Override
        public void locked(Ukprn institution, String address, Duration lock, Instant at) {
            locked.add(institution + " at " + address + " for " + lock.toSeconds());
        }

        @Override
        public void clientLocked(String client, String address, Duration lock, Instant at) {
            locked.add(client + " at " + address + " for " + lock.toSeconds());
        }

        @Override
        public void accountLocked(String address, Duration lock, Instant at) {
            locked.add("an account at " + address + " for " + lock.toSeconds());
        }
    }
}

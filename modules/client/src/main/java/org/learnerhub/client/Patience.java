package org.learnerhub.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks again and again until there is something to have, ever more gently: after 50 ms at first, after 2 s in the end.
 * A hub that is away for a while (a restart, a fault inside it) is asked on until time is up.
 */
final class Patience {

    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Clock clock;
    private final Sleeper sleeper;
    private final Instant end;

    /** Time runs from now. */
    Patience(Clock clock, Sleeper sleeper, Duration limit) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.end = clock.instant().plus(limit);
    }

    /**
     * @param attempt empty where it is too early; may throw {@link HubUnreachable} or {@link HubFault}
     * @return empty when time is up and the hub answers, but has nothing yet
     * @throws HubUnreachable when time is up and the hub is still away
     * @throws HubFault at once where asking again cannot help, else when time is up
     */
    <T> Optional<T> await(Supplier<Optional<T>> attempt) {
        Duration pause = SHORTEST;
        while (true) {
            RuntimeException trouble = null;
            try {
                Optional<T> found = attempt.get();
                if (found.isPresent()) {
                    return found;
                }
            } catch (HubUnreachable e) {
                trouble = e;
            } catch (HubFault e) {
                trouble = passing(e);
            }
            if (!clock.instant().plus(pause).isBefore(end)) {
                return atTheEnd(trouble);
            }
            sleeper.sleep(pause);
            pause = longer(pause);
        }
    }

    private static HubFault passing(HubFault fault) {
        if (fault.refusal().isInternal()) {
            return fault;
        }
        throw fault;
    }

    private static <T> Optional<T> atTheEnd(@Nullable RuntimeException trouble) {
        if (trouble != null) {
            throw trouble;
        }
        return Optional.empty();
    }

    private static Duration longer(Duration pause) {
        Duration next = pause.multipliedBy(3).dividedBy(2);
        return next.compareTo(LONGEST) > 0 ? LONGEST : next;
    }
}

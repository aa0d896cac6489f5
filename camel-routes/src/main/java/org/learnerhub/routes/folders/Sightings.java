package org.learnerhub.routes.folders;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** What was seen in one folder at the looks before: how long each file has been as it is, and what failed. */
final class Sightings {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, Pause> pauses = new HashMap<>();
    private final Set<String> onTheirWay = new HashSet<>();
    private final Set<String> onTheirWayBefore = new HashSet<>();
    private final LongSupplier nanoTime;

    private record Seen(Stamp stamp, long since, boolean renamed) {}

    private record Pause(Duration length, long until) {}

    Sightings(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Begins a look; what is not among the names is forgotten. */
    void begin(Set<String> names) {
        seen.keySet().retainAll(names);
        pauses.keySet().retainAll(names);
        onTheirWayBefore.clear();
        onTheirWayBefore.addAll(onTheirWay);
        onTheirWay.clear();
    }

    /** A file under a name that is left alone. */
    void seeOnItsWay(Stamp stamp) {
        onTheirWay.add(stamp.key());
    }

    /**
     * Whether the file is whole, as far as one can see from outside: it has not changed for long enough; or it was renamed
     * from a name on its way, after the last write; or it was moved here, or copied with its time, long after the last write.
     * Each was seen at two looks at least, but for the second.
     */
    boolean isWhole(String name, Stamp stamp, Duration quiet) {
        long now = nanoTime.getAsLong();
        Seen before = seen.get(name);
        if (before == null || !before.stamp().equals(stamp)) {
            boolean renamed =
                    stamp.links() == 1 && onTheirWayBefore.contains(stamp.key()) && stamp.wasMovedAfter(Duration.ZERO);
            seen.put(name, new Seen(stamp, now, renamed));
            return renamed || quiet.isZero();
        }
        return before.renamed() || stamp.wasMovedAfter(quiet) || now - before.since() >= quiet.toNanos();
    }

    void forget(String name) {
        seen.remove(name);
    }

    /** Not before a pause that grows is it tried again. @return whether this is the first failure */
    boolean failed(String name) {
        Pause before = pauses.get(name);
        Duration length = before == null ? FIRST_PAUSE : before.length().multipliedBy(2);
        if (length.compareTo(LONGEST_PAUSE) > 0) {
            length = LONGEST_PAUSE;
        }
        pauses.put(name, new Pause(length, nanoTime.getAsLong() + length.toNanos()));
        return before == null;
    }

    boolean isPausing(String name) {
        Pause pause = pauses.get(name);
        return pause != null && nanoTime.getAsLong() - pause.until() < 0;
    }
}

package org.learnerhub.domain.stewardship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;

/**
 * The register's state made of its events alone. Keeps who was merged into whom and follows the steps when asked, so it
 * comes to the masters by another way than the register, which keeps them flattened.
 */
public final class Replay {

    private final Map<Uln, LearnerDetails> details = new HashMap<>();
    private final Map<Uln, Uln> mergedInto = new HashMap<>();
    private final Set<Uln> deleted = new HashSet<>();

    /** Events in order of number, none left out. */
    public void apply(LearnerEvent event) {
        Uln uln = event.uln();
        if (event instanceof LearnerEvent.Registered registered) {
            details.put(uln, registered.details());
        } else if (event instanceof LearnerEvent.Changed changed) {
            details.put(uln, changed.details());
        } else if (event instanceof LearnerEvent.Merged merged) {
            mergedInto.put(uln, merged.master());
        } else if (event instanceof LearnerEvent.Unmerged) {
            mergedInto.remove(uln);
        } else if (event instanceof LearnerEvent.Deleted) {
            deleted.add(uln);
        }
    }

    public Map<Uln, Replayed> learners() {
        Map<Uln, Replayed> learners = new HashMap<>();
        details.forEach((uln, own) -> learners.put(uln, new Replayed(status(uln), master(uln), own)));
        return learners;
    }

    private LearnerStatus status(Uln uln) {
        if (deleted.contains(uln)) {
            return LearnerStatus.DELETED;
        }
        return mergedInto.containsKey(uln) ? LearnerStatus.MERGED : LearnerStatus.LIVE;
    }

    private @Nullable Uln master(Uln uln) {
        Uln master = null;
        for (Uln next = mergedInto.get(uln); next != null; next = mergedInto.get(next)) {
            master = next;
        }
        return master;
    }

    /**
     * A learner as the events leave it.
     *
     * @param master the live learner's number where this one is merged, else null
     */
    public record Replayed(LearnerStatus status, @Nullable Uln master, LearnerDetails details) {}
}

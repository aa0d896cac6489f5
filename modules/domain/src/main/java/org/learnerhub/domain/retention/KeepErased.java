package org.learnerhub.domain.retention;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;

/**
 * Sees to it that whoever was erased stays erased: where a backup from before has come back, the learners remembered beside
 * the keys are erased again; where the memory lacks somebody, or a key is left that should be destroyed, that is made good.
 */
public final class KeepErased {

    private final RetentionPorts ports;
    private final EraseLearner erase;
    private final Supplier<UUID> ids;

    public KeepErased(RetentionPorts ports, EraseLearner erase, Supplier<UUID> ids) {
        this.ports = ports;
        this.erase = erase;
        this.ids = ids;
    }

    /** @return how many were erased again */
    public int keep() {
        Set<Uln> remembered = ports.keys().remembered();
        Set<Uln> known = Set.copyOf(ports.erasures().all());
        known.stream().filter(uln -> !remembered.contains(uln)).forEach(ports.keys()::remember);
        ports.erasures().finished().forEach(ports.keys()::destroy);
        Set<Uln> back = new HashSet<>(remembered);
        back.removeIf(uln -> known.contains(uln) || !ports.erasures().hasHolder(uln));
        back.forEach(uln -> erase.order(
                uln,
                new Justification(
                        new Caller.OwnTask("keep-erased"),
                        "erased before; a backup brought it back",
                        ids.get().toString())));
        return back.size();
    }
}

package org.learnerhub.routes.folders;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.intake.SetAside;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.provider.Ukprn;

/** What of one institution's folder is set aside, remembered beside the database so that looking costs no query. */
final class SetAsides {

    private final Ukprn ukprn;
    private final SetAsideFiles files;
    private @Nullable Map<String, SetAside> known;

    SetAsides(Ukprn ukprn, SetAsideFiles files) {
        this.ukprn = ukprn;
        this.files = files;
    }

    /** Forgets what is no longer there. */
    void retain(Set<String> names) {
        for (String name : Set.copyOf(known().keySet())) {
            if (!names.contains(name)) {
                clear(name);
            }
        }
    }

    /** Whether this very thing was set aside for this reason, by whichever node. */
    boolean holds(String name, String mark, HubCode code) {
        return isThat(known().get(name), mark, code)
                || (isThat(files.find(ukprn, name).orElse(null), mark, code) && remember(name, mark, code));
    }

    /** Why this content is not taken. */
    Optional<SetAside> of(String name, Stamp stamp) {
        SetAside here = known().get(name);
        Optional<SetAside> one = here == null ? files.find(ukprn, name) : Optional.of(here);
        return one.filter(found -> found.mark().equals(stamp.mark()));
    }

    private static boolean isThat(@Nullable SetAside one, String mark, HubCode code) {
        return one != null && one.mark().equals(mark) && one.code().equals(code.code());
    }

    private boolean remember(String name, String mark, HubCode code) {
        known().put(name, new SetAside(ukprn, name, mark, code.code()));
        return true;
    }

    void put(String name, String mark, HubCode code) {
        files.put(new SetAside(ukprn, name, mark, code.code()));
        remember(name, mark, code);
    }

    void clear(String name) {
        if (known().remove(name) != null) {
            files.remove(ukprn, name);
        }
    }

    private Map<String, SetAside> known() {
        if (known == null) {
            Map<String, SetAside> all = new HashMap<>();
            files.of(ukprn).forEach(one -> all.put(one.name(), one));
            known = all;
        }
        return requireNonNull(known);
    }
}

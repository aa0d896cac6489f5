package org.learnerhub.domain.imports.load;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.Succession;

/** The register of providers as it is, with what rows before have brought about. */
final class Present {

    private final ProviderRegister register;
    private final Map<Ukprn, Provider> read = new HashMap<>();
    private final Map<Ukprn, Provider> changed = new HashMap<>();
    private final Map<Ukprn, Instant> since = new HashMap<>();
    private final Set<Ukprn> looked = new HashSet<>();

    Present(ProviderRegister register) {
        this.register = register;
    }

    /** Reads several at once. */
    void read(Collection<Ukprn> ukprns) {
        List<Ukprn> unknown = ukprns.stream().distinct().filter(looked::add).toList();
        if (!unknown.isEmpty()) {
            register.present(unknown).forEach((ukprn, version) -> {
                since.put(ukprn, version.at());
                Provider provider = version.provider();
                if (provider != null) {
                    read.put(ukprn, provider);
                }
            });
        }
    }

    @Nullable
    Provider of(Ukprn ukprn) {
        Provider now = changed.get(ukprn);
        if (now != null) {
            return now;
        }
        read(List.of(ukprn));
        return read.get(ukprn);
    }

    /** When the next version may begin: now, or where clocks differ, with the present one. */
    Instant next(Ukprn ukprn, Instant now) {
        Instant last = since.getOrDefault(ukprn, now);
        return last.isAfter(now) ? last : now;
    }

    void become(Provider provider) {
        changed.put(provider.ukprn(), provider);
    }

    /** Forgets what was read, and keeps what rows brought about only where it is a succession: circles go through these. */
    void nextChunk() {
        read.clear();
        since.clear();
        looked.clear();
        changed.values().removeIf(provider -> provider.successions().isEmpty());
    }

    /** Whether somebody succeeds itself where this provider is as it would be. */
    boolean isCircle(Provider next) {
        Set<Ukprn> seen = new HashSet<>();
        Deque<Ukprn> due = new ArrayDeque<>(successors(next));
        while (!due.isEmpty()) {
            Ukprn one = due.pop();
            if (one.equals(next.ukprn())) {
                return true;
            }
            if (seen.add(one)) {
                Provider successor = of(one);
                due.addAll(successor == null ? List.of() : successors(successor));
            }
        }
        return false;
    }

    private static List<Ukprn> successors(Provider provider) {
        return new ArrayList<>(
                provider.successions().stream().map(Succession::successor).toList());
    }
}

package org.learnerhub.store.qualification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.qualification.Qualifications;

/**
 * Remembers what it was asked last, entries and codes that are none, for as long as the list is the same: its version is
 * asked for each time, so that another node's load counts at once.
 */
final class RememberedQualifications implements Qualifications {

    /** Enough for what is awarded in a season; some ten megabytes. */
    static final int MOST = 20_000;

    private final SqlQualificationList list;
    private Memory memory = new Memory(-1);

    RememberedQualifications(SqlQualificationList list) {
        this.list = list;
    }

    @Override
    public Map<String, Qualification> of(Collection<String> keys) {
        Memory known = memory(list.version());
        Map<String, Qualification> entries = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String key : keys) {
            if (!known.tells(key, entries)) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            Map<String, Qualification> read = list.of(missing);
            missing.forEach(key -> known.put(key, Optional.ofNullable(read.get(key))));
            entries.putAll(read);
        }
        return entries;
    }

    /** What was read before another load goes to a memory that nobody asks any more. */
    private synchronized Memory memory(long version) {
        if (version > memory.version) {
            memory = new Memory(version);
        }
        return version == memory.version ? memory : new Memory(version);
    }

    /** Of one version of the list. */
    private static final class Memory {

        private final long version;
        private final Map<String, Optional<Qualification>> entries = new LeastRecent();

        private Memory(long version) {
            this.version = version;
        }

        /** @return false where nothing is known of the code */
        private synchronized boolean tells(String key, Map<String, Qualification> found) {
            if (!entries.containsKey(key)) {
                return false;
            }
            entries.getOrDefault(key, Optional.empty()).ifPresent(entry -> found.put(key, entry));
            return true;
        }

        private synchronized void put(String key, Optional<Qualification> entry) {
            entries.put(key, entry);
        }
    }

    /** Forgets what was asked for longest ago. */
    private static final class LeastRecent extends LinkedHashMap<String, Optional<Qualification>> {

        private static final long serialVersionUID = 1L;

        private LeastRecent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Qualification>> eldest) {
            return size() > MOST;
        }
    }
}

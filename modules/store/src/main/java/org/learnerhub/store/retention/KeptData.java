package org.learnerhub.store.retention;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.domain.stewardship.Holdings;

/** Counts what an erasure would find. */
record KeptData(List<PersonalData> data) implements Holdings {

    @Override
    public Map<String, Long> of(Collection<Uln> ulns) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (PersonalData kind : data) {
            long count = kind.count(ulns);
            if (count > 0) {
                counts.put(kind.kind(), count);
            }
        }
        return counts;
    }
}

package org.learnerhub.store.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.LearnerRegister.Screen;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks up who has any of many keys: first in the index of keys alone, then those learners who are worth reading. */
final class ScreenedLookUp {

    private static final LearnerRow COMPARED = new LearnerRow(LearnerColumns.COMPARED);

    private final JdbcTemplate jdbc;
    private final String metByKeys;
    private final String byEntry;

    ScreenedLookUp(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        metByKeys = dialect.metByKeys(LearnerRegister.MOST_PER_KEY);
        byEntry = dialect.lookUp(COMPARED.columns(), "learner", "entry", "status <> 0");
    }

    KeyHits find(List<BigintArray> keys, long after, long upTo, Screen screen) {
        Set<KeyHit> met = new HashSet<>();
        Map<Long, Integer> perKey = new HashMap<>();
        for (BigintArray slice : keys) {
            jdbc.query(
                    metByKeys,
                    row -> {
                        long key = row.getLong(1);
                        perKey.merge(key, 1, Integer::sum);
                        if (screen.lets(key, row.getLong(3))) {
                            met.add(new KeyHit(key, row.getLong(2)));
                        }
                    },
                    slice,
                    after,
                    upTo);
        }
        Map<Long, RegisteredLearner> learners = read(met);
        List<KeyHit> hits = met.stream()
                .filter(hit -> learners.containsKey(hit.entry()))
                .sorted(Comparator.comparingLong(KeyHit::entry).thenComparingLong(KeyHit::key))
                .toList();
        return new KeyHits(hits, learners, perKey);
    }

    /** Without the deleted ones. */
    private Map<Long, RegisteredLearner> read(Set<KeyHit> met) {
        Map<Long, RegisteredLearner> learners = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(met.stream().mapToLong(KeyHit::entry))) {
            jdbc.query(byEntry, COMPARED, slice).forEach(learner -> learners.put(learner.entry(), learner));
        }
        return learners;
    }
}

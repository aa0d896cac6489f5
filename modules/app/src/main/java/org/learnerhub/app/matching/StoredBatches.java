package org.learnerhub.app.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;

/** Chooses batches whose rows are stored, by number. */
final class StoredBatches {

    private static final int AT_ONCE = 500;

    private StoredBatches() {}

    /**
     * @param wanted {@code all}, or numbers and ranges such as {@code 17,20-25}
     * @return checked ones in order of number; of a range those that exist
     */
    static List<Batch> choose(HubCore core, String wanted) {
        NavigableMap<Long, Batch> stored = stored(core);
        if (wanted.equals("all")) {
            return List.copyOf(stored.values());
        }
        TreeMap<Long, Batch> chosen = new TreeMap<>();
        for (String part : wanted.split(",", -1)) {
            if (!part.strip().matches("[0-9]{1,18}(-[0-9]{1,18})?")) {
                throw new UserMistake("--batches must be all, or numbers and ranges such as 17,20-25");
            }
            String[] ends = part.strip().split("-");
            long first = Long.parseLong(ends[0]);
            if (ends.length == 1 && !stored.containsKey(first)) {
                throw new UserMistake(
                        "there is no checked batch " + first + "; rows are stored once a batch is checked");
            }
            long last = Long.parseLong(ends[ends.length - 1]);
            if (last < first) {
                throw new UserMistake("the range " + part.strip() + " of --batches ends before it begins");
            }
            chosen.putAll(stored.subMap(first, true, last, true));
        }
        return List.copyOf(chosen.values());
    }

    private static NavigableMap<Long, Batch> stored(HubCore core) {
        TreeMap<Long, Batch> stored = new TreeMap<>();
        for (Institution institution : core.store().institutions().all()) {
            for (Batch batch : all(core.store().ledger(), institution)) {
                if (batch.checked() != null && batch.state() != BatchState.REFUSED) {
                    stored.put(batch.id().value(), batch);
                }
            }
        }
        return stored;
    }

    private static List<Batch> all(BatchLedger ledger, Institution institution) {
        List<Batch> all = new ArrayList<>();
        @Nullable BatchId before = null;
        List<Batch> page;
        do {
            page = ledger.list(institution.ukprn(), null, null, before, AT_ONCE);
            all.addAll(page);
            before = page.isEmpty() ? before : page.get(page.size() - 1).id();
        } while (page.size() == AT_ONCE);
        return all;
    }
}

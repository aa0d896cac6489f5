package org.learnerhub.store;

import java.nio.file.Path;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;

/** Commits some batches and is gone at once, without closing anything. */
final class KilledProcess {

    static final int EXIT = 77;
    static final int BATCHES = 20;

    private KilledProcess() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        TestDatabase database = H2Databases.inFolder(folder);
        Store store = Store.open(
                new StoreSettings(database.url(), database.user(), database.password(), 2, folder, () -> {}),
                new SettableClock());
        for (int i = 0; i < BATCHES; i++) {
            String key = "key " + i;
            store.unitOfWork().run(() -> {
                BatchId id = store.ledger().nextId();
                store.ledger().add(SampleBatches.received(id, SampleBatches.identity(key)), SampleBatches.receipt(id));
            });
        }
        Runtime.getRuntime().halt(EXIT);
    }
}

package org.learnerhub.store.imports;

import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.imports.ImportQueue;
import org.learnerhub.store.exchange.ExchangeTables;
import org.learnerhub.store.sql.OpenDatabase;

/** The order of imports, and what disagrees. */
public final class ImportTables {

    private final ImportQueue queue;
    private final Disagreements disagreements;

    public ImportTables(OpenDatabase database, ExchangeTables exchange) {
        queue = new SqlImportQueue(database.jdbc(), exchange.batchRow());
        disagreements = new SqlDisagreements(database.jdbc(), database.dialect());
    }

    public ImportQueue queue() {
        return queue;
    }

    public Disagreements disagreements() {
        return disagreements;
    }
}

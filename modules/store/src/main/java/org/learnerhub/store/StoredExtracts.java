package org.learnerhub.store;

import org.learnerhub.domain.extract.ExtractLedger;
import org.learnerhub.domain.extract.status.IssuedExtracts;
import org.learnerhub.store.extract.ExtractTables;

/** The ports of extracts. */
public final class StoredExtracts {

    private final ExtractTables tables;

    StoredExtracts(ExtractTables tables) {
        this.tables = tables;
    }

    /** @param publicUrl behind which the status lists are published; without a slash behind */
    public ExtractLedger ledger(String publicUrl) {
        return tables.ledger(publicUrl);
    }

    public IssuedExtracts issued() {
        return tables.issued();
    }
}

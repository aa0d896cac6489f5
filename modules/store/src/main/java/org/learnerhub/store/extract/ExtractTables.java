package org.learnerhub.store.extract;

import org.learnerhub.domain.extract.ExtractLedger;
import org.learnerhub.domain.extract.status.IssuedExtracts;
import org.learnerhub.store.sql.OpenDatabase;

/** Extracts: which were issued, and how they stand. */
public final class ExtractTables {

    private final OpenDatabase database;
    private final IssuedExtracts issued;

    public ExtractTables(OpenDatabase database) {
        this.database = database;
        issued = new SqlIssuedExtracts(database.jdbc(), database.dialect());
    }

    /** @param publicUrl behind which the status lists are published; without a slash behind */
    public ExtractLedger ledger(String publicUrl) {
        return new SqlExtractLedger(database.jdbc(), publicUrl);
    }

    public IssuedExtracts issued() {
        return issued;
    }
}

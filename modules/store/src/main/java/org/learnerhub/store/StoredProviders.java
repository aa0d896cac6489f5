package org.learnerhub.store;

import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.imports.ImportQueue;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
import org.learnerhub.store.imports.ImportTables;
import org.learnerhub.store.ukrlp.ProviderTables;

/** The ports of the register of providers. */
public final class StoredProviders {

    private final ProviderTables tables;
    private final ImportTables imports;

    StoredProviders(ProviderTables tables, ImportTables imports) {
        this.tables = tables;
        this.imports = imports;
    }

    public ImportQueue importQueue() {
        return imports.queue();
    }

    public Disagreements disagreements() {
        return imports.disagreements();
    }

    public ProviderRegister register() {
        return tables.register();
    }

    /** Not within a unit of work. */
    public ProviderSearch search() {
        return tables.search();
    }

    /** What providers propose of themselves. */
    public Proposals proposals() {
        return tables.proposals();
    }

    /** For whoever has emptied or restored the tables. */
    void searchAnew() {
        tables.searchAnew();
    }

    public PostcodePlaces places() {
        return tables.places();
    }
}

package org.learnerhub.store.ukrlp;

import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
import org.learnerhub.domain.ukrlp.search.IndexedSearch;
import org.learnerhub.store.sql.OpenDatabase;

/** The register of providers, and where postcodes lie. */
public final class ProviderTables {

    private final ProviderRegister register;
    private final PostcodePlaces places;
    private final IndexedSearch search;
    private final Proposals proposals;

    public ProviderTables(OpenDatabase database) {
        places = new SqlPostcodePlaces(database.jdbc(), database.unitOfWork());
        SqlProviderRegister providers = new SqlProviderRegister(database.jdbc(), database.dialect(), places);
        register = providers;
        search = providers.search();
        proposals = new SqlProposals(database.jdbc());
    }

    public ProviderRegister register() {
        return register;
    }

    public ProviderSearch search() {
        return search;
    }

    /** For whoever has emptied or restored the tables. */
    public void searchAnew() {
        search.beginAnew();
    }

    public Proposals proposals() {
        return proposals;
    }

    public PostcodePlaces places() {
        return places;
    }
}
